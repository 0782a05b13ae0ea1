import type { Anchor } from '@/lib/hosts/dom/anchors';

/** Where things are in Gmail. No word of any UI language; `expected` counts hold for one compose. */
export const gmail = {
  editor: {
    name: 'editor',
    expected: 1,
    layers: [
      { since: '2020-10', select: 'div[g_editable="true"][role="textbox"][contenteditable="true"]' },
      { since: '2026-11', select: 'form ~ * [role="textbox"][contenteditable="true"][aria-multiline="true"]' },
      // Not a chat: only while something of a compose is on the page.
      { since: '2026-11', select: 'body:has(input[name="subjectbox"]) [contenteditable="true"][aria-multiline="true"]' },
    ],
  },
  send: {
    name: 'send',
    expected: 1,
    layers: [
      { since: '2020-10', select: '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])' },
      { since: '2020-10', select: 'div[role="button"][jslog^="32601;"]:not(.Uo)' },
    ],
  },
  archiveSend: {
    name: 'archiveSend',
    layers: [{ since: '2026-11', select: '.IZ .Up div > div[role="button"].Uo' }],
  },
  menuOpener: {
    name: 'menuOpener',
    expected: 1,
    layers: [
      { since: '2020-10', select: '.IZ .Up [role="button"].hG' },
      { since: '2020-10', select: '.IZ .Up [role="button"][aria-haspopup="true"]' },
    ],
  },
  /** What a compose may be as a whole, outermost first. */
  containers: ['[role="dialog"]', '.aSs .aSt', 'body.xE.xp [role="main"]', '.ip.adB', '.M9'],
  fields: {
    name: 'fields',
    expected: 1,
    layers: [
      { since: '2020-10', select: 'input[name="composeid"]' },
      { since: '2020-10', select: 'input[name="subjectbox"]' },
    ],
  },
  subject: { name: 'subject', expected: 1, layers: [{ since: '2020-10', select: 'input[name="subjectbox"]' }] },
  draftId: { name: 'draftId', expected: 1, layers: [{ since: '2020-10', select: 'input[name="draft"]' }] },
  lastSave: { name: 'lastSave', expected: 1, layers: [{ since: '2020-10', select: 'input[name="lts"]' }] },
  threadRef: { name: 'threadRef', expected: 1, layers: [{ since: '2020-10', select: 'input[name="rt"]' }] },
  replyTo: { name: 'replyTo', expected: 1, layers: [{ since: '2020-10', select: 'input[name="rm"]' }] },
  recipientChip: {
    name: 'recipientChip',
    layers: [
      { since: '2026-11', select: 'div.anm[name] [role="option"][data-hovercard-id]' },
      { since: '2020-10', select: 'form .vN[email], form .vR [email], form [role="option"][data-hovercard-id]' },
    ],
  },
  recipientInput: {
    name: 'recipientInput',
    layers: [
      {
        since: '2020-10',
        select:
          'div.anm[name] input, textarea[name="to"], textarea[name="cc"], textarea[name="bcc"], input[name="to"], input[name="cc"], input[name="bcc"]',
      },
    ],
  },
  saveAndClose: { name: 'saveAndClose', expected: 1, layers: [{ since: '2020-10', select: '.Hm .Ha' }] },
  discard: { name: 'discard', expected: 1, layers: [{ since: '2020-10', select: '.gU .oh' }] },
  quote: { name: 'quote', layers: [{ since: '2026-11', select: '.gmail_quote, .gmail_quote_container, blockquote' }] },
  signature: { name: 'signature', layers: [{ since: '2026-11', select: '.gmail_signature, .gmail_signature_prefix' }] },
  scheduleRow: { name: 'scheduleRow', layers: [{ since: '2026-11', select: '[role="dialog"] [role="menuitem"].Az:not(.AM)' }] },
  surface: { name: 'surface', layers: [{ since: '2026-11', select: '[role="menu"], [role="dialog"]' }] },
  scheduleItem: { name: 'scheduleItem', layers: [{ since: '2020-10', select: '[selector="scheduledSend"]' }] },
  row: { name: 'row', layers: [{ since: '2026-11', select: '[role="menuitem"]' }] },
  customRow: { name: 'customRow', layers: [{ since: '2026-11', select: '[role="menuitem"].Az.AM' }] },
  cancel: { name: 'cancel', layers: [{ since: '2020-10', select: '.Kj-JD-K7-Jq, [name="cancel"]' }] },
  dialog: { name: 'dialog', layers: [{ since: '2020-10', select: '[role="dialog"]' }] },
  button: { name: 'button', layers: [{ since: '2020-10', select: 'button, [role="button"]' }] },
  primaryButton: { name: 'primaryButton', layers: [{ since: '2026-11', select: '.J-at1-auR, [name="ok"], [type="submit"]' }] },
  snackbarUndo: { name: 'snackbarUndo', layers: [{ since: '2026-11', select: '[role="alert"] #link_undo' }] },
  snackbarView: { name: 'snackbarView', layers: [{ since: '2026-11', select: '[role="alert"] #link_vsm' }] },
  snackbar: { name: 'snackbar', layers: [{ since: '2026-11', select: '[role="alert"]' }] },
  undo: { name: 'undo', layers: [{ since: '2026-11', select: '#link_undo' }] },
  question: { name: 'question', layers: [{ since: '2026-11', select: 'body > [role="alertdialog"]' }] },
  main: { name: 'main', layers: [{ since: '2020-10', select: '[role="main"], .nH' }] },
  popout: { name: 'popout', layers: [{ since: '2026-11', select: 'body.xE' }] },
  thread: { name: 'thread', layers: [{ since: '2026-11', select: 'h2.hP' }] },
  message: { name: 'message', layers: [{ since: '2026-11', select: '[data-legacy-message-id], [data-message-id]' }] },
  accountButton: {
    name: 'accountButton',
    layers: [{ since: '2026-11', select: 'a[href^="https://accounts.google.com/SignOutOptions"]' }],
  },
} as const satisfies Record<string, Anchor | readonly string[]>;
