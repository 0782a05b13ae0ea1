import type { Settings } from '@/lib/settings/types';

const twoHoursMs = 2 * 60 * 60 * 1000;

/** Where everybody starts: two hours for a heated draft, the next working morning for an abusive one, nothing for a firm one. */
export const defaultSettings: Settings = {
  language: 'auto',
  cooloff: {
    strictness: 'steady',
    lengths: {
      firm: { kind: 'none' },
      heated: { kind: 'duration', ms: twoHoursMs },
      abusive: { kind: 'workingMorning', atLeastMs: twoHoursMs },
    },
    workingDays: [1, 2, 3, 4, 5],
    workdayStartMinutes: 9 * 60,
    // Off: who is in the house is for the user to say, and a guard that stays silent by surprise is worse than one too many.
    ownDomainExempt: false,
    ownDomains: [],
  },
  hosts: { gmail: true, outlook: true, roundcube: true },
};
