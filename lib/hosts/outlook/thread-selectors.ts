import type { Anchor } from '@/lib/hosts/dom/anchors';

/** Outlook's open conversation. No word of the UI language; `since`: the month a selector was known to hold. */
export const threadAnchors = {
  container: {
    name: 'thread.container',
    layers: [
      { since: '2026-06', select: '[data-app-section="ConversationContainer"]' },
      { since: '2026-06', select: '#ReadingPaneContainerId' },
    ],
  },
  body: {
    name: 'thread.body',
    layers: [{ since: '2026-06', select: '[id^="UniqueMessageBody_"]' }],
  },
  time: { name: 'thread.time', layers: [{ since: '2026-06', select: '[data-testid="SentReceivedSavedTime"]' }] },
  recipients: { name: 'thread.recipients', layers: [{ since: '2026-06', select: '[data-testid="RecipientWell"]' }] },
  sender: {
    name: 'thread.sender',
    layers: [{ since: '2026-06', select: '[title*="@"], [data-lpc-hover-target-id], [data-lpc-hover-target-id] *' }],
  },
  subject: {
    name: 'thread.subject',
    layers: [
      { since: '2026-06', select: '[id^="CONV_"][id$="_SUBJECT"]' },
      { since: '2026-06', select: '[id^="MSG_"][id$="_SUBJECT"]:not(input)' },
    ],
  },
  selected: { name: 'thread.selected', layers: [{ since: '2026-06', select: '#MailList [aria-selected="true"][data-convid]' }] },
  /** An answer being written in the reading pane. */
  compose: {
    name: 'thread.compose',
    layers: [
      { since: '2026-06', select: '[id^="docking_DockingTriggerPart_"], [id^="editorParent_"], [contenteditable="true"]' },
    ],
  },
} as const satisfies Record<string, Anchor>;
