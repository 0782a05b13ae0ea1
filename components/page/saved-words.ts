/** Where the draft is, by what was seen of the host's saving. */
export const savedKeys = { saved: 'hold_drafts', saving: 'hold_saving', unknown: 'hold_unknown' } as const;
