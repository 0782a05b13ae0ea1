import type { Anchor } from '@/lib/hosts/dom/anchors';

/** Where things are in Outlook on the web. No word of any UI language; `expected` counts hold for one compose. */
export const outlook = {
  editor: {
    name: 'editor',
    expected: 1,
    layers: [
      { since: '2026-11', select: '[id^="editorParent_"] > [role="textbox"][contenteditable="true"]' },
      {
        since: '2026-11',
        select:
          ':is([data-app-section="MailReadCompose"], [data-app-section="Form_Content"], [id^="docking_"]) [role="textbox"][contenteditable="true"][aria-multiline="true"]',
      },
      // Not a chat or a search: only while something of a compose is on the page.
      {
        since: '2026-11',
        select:
          'body:has([data-testid="ComposeSendButton"], input[id^="MSG_"][id$="_SUBJECT"]) [contenteditable="true"][aria-multiline="true"]',
      },
    ],
  },
  send: {
    name: 'send',
    expected: 1,
    layers: [
      {
        since: '2026-11',
        select: '[data-testid="ComposeSendButton"] button[id^="splitButton-"][id$="__primaryActionButton"]',
      },
      { since: '2026-11', select: '[data-testid="ComposeSendButton"] button:first-of-type:not([aria-haspopup])' },
      { since: '2026-11', select: 'button[data-testid="ComposeSendButton"]' },
    ],
  },
  sendGroup: { name: 'sendGroup', expected: 1, layers: [{ since: '2026-11', select: '[data-testid="ComposeSendButton"]' }] },
  menuOpener: {
    name: 'menuOpener',
    expected: 1,
    layers: [
      { since: '2026-11', select: '[data-testid="ComposeSendButton"] .fui-SplitButton__menuButton' },
      { since: '2026-11', select: '[data-testid="ComposeSendButton"] button[aria-haspopup]' },
    ],
  },
  /** What a compose may be as a whole, outermost first. */
  containers: [
    '[data-app-section="Form_Content"]',
    '[data-app-section="MailReadCompose"]',
    '[id^="docking_DockingTriggerPart_"]',
  ],
  fields: { name: 'fields', expected: 1, layers: [{ since: '2026-11', select: 'input[id^="MSG_"][id$="_SUBJECT"]' }] },
  subject: { name: 'subject', expected: 1, layers: [{ since: '2026-11', select: 'input[id^="MSG_"][id$="_SUBJECT"]' }] },
  recipientWell: {
    name: 'recipientWell',
    layers: [{ since: '2026-11', select: '[contenteditable="true"]:not([aria-multiline="true"])' }],
  },
  recipientPill: {
    name: 'recipientPill',
    layers: [{ since: '2026-11', select: '[data-lpc-hover-target-id], [title*="@"]' }],
  },
  discard: { name: 'discard', expected: 1, layers: [{ since: '2026-11', select: '#discardCompose' }] },
  quoteStart: { name: 'quoteStart', layers: [{ since: '2026-11', select: '#appendonsend, #x_appendonsend' }] },
  quote: {
    name: 'quote',
    layers: [
      {
        since: '2026-11',
        select:
          '#mail-editor-reference-message-container, #x_mail-editor-reference-message-container, #OLK_SRC_BODY_SECTION, #x_OLK_SRC_BODY_SECTION, blockquote',
      },
    ],
  },
  quoteHead: { name: 'quoteHead', layers: [{ since: '2026-11', select: '#divRplyFwdMsg, #x_divRplyFwdMsg' }] },
  signature: { name: 'signature', layers: [{ since: '2026-11', select: '#Signature, #x_Signature' }] },
  surface: { name: 'surface', layers: [{ since: '2026-11', select: '[role="menu"], [role="dialog"]' }] },
  surfaceControl: {
    name: 'surfaceControl',
    layers: [{ since: '2026-11', select: '[role="menuitem"], button, [role="button"]' }],
  },
  menu: { name: 'menu', layers: [{ since: '2026-11', select: '[role="menu"]' }] },
  menuItem: { name: 'menuItem', layers: [{ since: '2026-11', select: '[role="menuitem"]' }] },
  clockIcon: {
    name: 'clockIcon',
    layers: [{ since: '2026-11', select: '[data-icon-name*="Clock"], [data-icon-name*="Calendar"]' }],
  },
  row: {
    name: 'row',
    layers: [{ since: '2026-11', select: 'button, [role="button"], [role="menuitem"], [role="option"], [role="radio"]' }],
  },
  primaryButton: { name: 'primaryButton', layers: [{ since: '2020-10', select: '.ms-Button--primary' }] },
  closeDialog: {
    name: 'closeDialog',
    layers: [{ since: '2026-11', select: '.fui-DialogTitle__action button, .ms-Dialog-button--close' }],
  },
  dialog: { name: 'dialog', layers: [{ since: '2026-11', select: '[role="dialog"], [role="alertdialog"]' }] },
  main: {
    name: 'main',
    layers: [
      { since: '2026-11', select: '[data-app-section="MailReadCompose"], [data-app-section="Form_Content"]' },
      { since: '2026-11', select: '#MailList, #ReadingPaneContainerId, [role="main"]' },
    ],
  },
  account: { name: 'account', layers: [{ since: '2026-11', select: '[id^="primaryMailboxRoot"]' }] },
  conversation: { name: 'conversation', layers: [{ since: '2026-11', select: '#MailList [aria-selected="true"][data-convid]' }] },
  message: { name: 'message', layers: [{ since: '2026-11', select: '[id^="UniqueMessageBody_"]' }] },
} as const satisfies Record<string, Anchor | readonly string[]>;
