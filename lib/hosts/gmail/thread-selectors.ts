import type { Anchor } from '@/lib/hosts/dom/anchors';

/** Gmail's open conversation. No word of the UI language; `since`: the month a selector was known to hold. */
export const threadAnchors = {
  subject: {
    name: 'thread.subject',
    layers: [
      { since: '2026-06', select: 'h2.hP[data-legacy-thread-id]' },
      { since: '2026-06', select: 'h2[data-thread-perm-id]' },
      { since: '2020-10', select: 'h2.hP' },
    ],
  },
  /** Open, collapsed, and the hidden ones behind "12 older messages". */
  message: { name: 'thread.message', layers: [{ since: '2026-06', select: '.h7, .kv, .kQ, .kx' }] },
  messageId: {
    name: 'thread.messageId',
    layers: [{ since: '2026-06', select: '[data-legacy-message-id], [data-message-id]' }],
  },
  body: {
    name: 'thread.body',
    layers: [
      { since: '2026-06', select: 'div.ii.gt .a3s.aiL' },
      { since: '2020-10', select: 'div.ii.gt .a3s' },
    ],
  },
  /** Any message text, also of a layer that no longer holds: headers are never looked for in it. */
  inBody: { name: 'thread.inBody', layers: [{ since: '2020-10', select: '.ii.gt, .a3s' }] },
  sender: {
    name: 'thread.sender',
    layers: [
      { since: '2026-06', select: '.gD[email]' },
      { since: '2026-06', select: 'td.gF span[email]' },
      { since: '2020-10', select: 'span[email]:not(.g2)' },
    ],
  },
  snippet: { name: 'thread.snippet', layers: [{ since: '2020-10', select: '.iA.g6' }] },
  clipped: { name: 'thread.clipped', layers: [{ since: '2026-06', select: '.iX a' }] },
  clippedNote: { name: 'thread.clippedNote', layers: [{ since: '2026-06', select: '.iX' }] },
  /** An answer being written below, or instead of, a message. */
  compose: {
    name: 'thread.compose',
    layers: [{ since: '2026-06', select: '[g_editable="true"], [contenteditable="true"], .ip.adB, .M9, input[name="draft"]' }],
  },
} as const satisfies Record<string, Anchor>;
