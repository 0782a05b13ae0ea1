import type { Anchor } from '@/lib/hosts/dom/anchors';

/** Where things are in Roundcube: the elastic skin first, Larry and Classic where they differ. No word of any UI language. */
export const roundcube = {
  page: {
    name: 'page',
    layers: [
      { since: '2026-11', select: 'body.task-mail #layout' },
      { since: '2026-11', select: '#mainscreen' },
    ],
  },
  /** The plain editor, and where the HTML editor saves to. */
  textarea: { name: 'editor', expected: 1, layers: [{ since: '2026-11', select: 'textarea[name="_message"]' }] },
  frame: { name: 'editorFrame', layers: [{ since: '2026-11', select: 'iframe[id^="composebody"][id$="_ifr"]' }] },
  /** The body inside the HTML editor's frame, once it can be typed in. */
  frameBody: { name: 'editorBody', layers: [{ since: '2026-11', select: 'body#tinymce[contenteditable="true"]' }] },
  send: {
    name: 'send',
    expected: 1,
    layers: [
      { since: '2026-11', select: '.formbuttons button.btn.send' },
      { since: '2026-11', select: '#messagetoolbar a.button.send, .formbuttons input.button.mainaction' },
    ],
  },
  /** What a compose may be as a whole, outermost first. */
  containers: ['#layout-content', '#mainscreen'],
  fields: { name: 'fields', expected: 1, layers: [{ since: '2026-11', select: 'input[name="_subject"]' }] },
  subject: { name: 'subject', expected: 1, layers: [{ since: '2026-11', select: 'input[name="_subject"]' }] },
  /** The fields that are sent; the skin shows them as chips. */
  recipients: {
    name: 'recipients',
    expected: 3,
    layers: [{ since: '2026-11', select: '[name="_to"], [name="_cc"], [name="_bcc"]' }],
  },
  sender: { name: 'sender', expected: 1, layers: [{ since: '2026-11', select: 'select[name="_from"]' }] },
  composeId: { name: 'composeId', expected: 1, layers: [{ since: '2026-11', select: 'input[name="_id"]' }] },
  draftId: { name: 'draftId', expected: 1, layers: [{ since: '2026-11', select: 'input[name="_draft_saveid"]' }] },
  /** "1" while what is being posted is a draft. */
  isDraft: { name: 'isDraft', expected: 1, layers: [{ since: '2026-11', select: 'input[name="_draft"]' }] },
  /** "1" while the HTML editor is the one in use, or is to be. */
  isHtml: { name: 'isHtml', expected: 1, layers: [{ since: '2026-11', select: 'input[name="_is_html"]' }] },
  quote: { name: 'quote', layers: [{ since: '2026-11', select: '#reply-intro, blockquote, div[id^="forwardbody"]' }] },
  /** Of these, what Roundcube itself makes. */
  ownQuote: {
    name: 'ownQuote',
    layers: [
      {
        since: '2026-11',
        select: '#reply-intro, #reply-intro + blockquote, blockquote:has(> [id^="replybody"]), div[id^="forwardbody"]',
      },
    ],
  },
  signature: { name: 'signature', layers: [{ since: '2026-11', select: '#_rc_sig' }] },
  said: { name: 'said', layers: [{ since: '2026-11', select: '#messagestack > *, #message > *' }] },
  loading: { name: 'loading', layers: [{ since: '2026-11', select: '#messagestack > .loading, #message > .loading' }] },
  success: {
    name: 'success',
    layers: [
      { since: '2026-11', select: '#messagestack > .alert-success, #messagestack > .confirmation, #message > .confirmation' },
    ],
  },
  objection: {
    name: 'objection',
    layers: [
      { since: '2026-11', select: '#messagestack > .alert-danger, #messagestack > .alert-warning' },
      { since: '2026-11', select: '#message > .error, #message > .warning' },
    ],
  },
  dialog: { name: 'dialog', layers: [{ since: '2026-11', select: '.ui-dialog' }] },
  username: { name: 'username', layers: [{ since: '2026-11', select: '.header-title.username' }] },
  main: { name: 'main', layers: [{ since: '2026-11', select: '#layout-content, #mainscreen' }] },
} as const satisfies Record<string, Anchor | readonly string[]>;

/** A message that is open: in the page or in the list's preview frame. */
export const threadAnchors = {
  subject: { name: 'thread.subject', layers: [{ since: '2026-11', select: '#message-header h2.subject, h2.subject' }] },
  voice: { name: 'thread.voice', layers: [{ since: '2026-11', select: '.voice' }] },
  from: {
    name: 'thread.from',
    layers: [
      { since: '2026-11', select: 'td.header.from .rcmContactAddress' },
      { since: '2026-11', select: '.header-summary .rcmContactAddress' },
    ],
  },
  body: { name: 'thread.body', layers: [{ since: '2026-11', select: '#messagebody' }] },
  part: {
    name: 'thread.part',
    layers: [{ since: '2026-11', select: '.message-htmlpart > .rcmBody, .message-part, .message-htmlpart' }],
  },
} as const satisfies Record<string, Anchor>;
