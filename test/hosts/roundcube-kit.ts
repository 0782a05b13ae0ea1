import type { ComposeSeed, HostKit } from './kit.ts';

let count = 0;

/** Roundcube with its HTML editor, whose words stand in a frame. The plain one has tests of its own. */
export const roundcubeKit: HostKit = {
  id: 'roundcube',
  url: 'https://webmail.estudio.example/?_task=mail&_action=compose&_id=1',
  account: 'ana@taller.example',
  shell(document) {
    document.body.className = 'task-mail action-compose';
    document.body.innerHTML =
      '<span class="header-title username">ana@taller.example</span><div id="layout"></div><div id="messagestack"></div>';
  },
  addCompose(document, seed) {
    const place = document.createElement('div');
    count += 1;
    if (seed.isReply) document.body.insertAdjacentHTML('afterbegin', `<script type="text/plain">${answering(count)}</script>`);
    place.innerHTML = `<div id="layout-content" data-app-section="x">${inner(seed)}</div>`;
    (document.querySelector('#layout') ?? document.body).append(place);
    const root = find(place, '#layout-content');
    this.subject(root).value = seed.subject ?? '';
    const frame = find(root, 'iframe') as HTMLIFrameElement;
    const { body } = frameDocument(frame);
    (find(root, '[name=_message]') as HTMLTextAreaElement).defaultValue = seed.html ?? '';
    body.id = 'tinymce';
    body.innerHTML = seed.html ?? '<p><br></p>';
    body.setAttribute('contenteditable', 'true');
    return root;
  },
  quote: (html) => `<p id="reply-intro">S</p><blockquote>${html}</blockquote>`,
  signature: (html) => `<div id="_rc_sig">${html}</div>`,
  editor: (root) => (find(root, 'iframe') as HTMLIFrameElement).contentDocument?.body as HTMLElement,
  subject: (root) => find(root, '[name=_subject]') as HTMLInputElement,
  send: (root) => find(root, 'button.send'),
  discard: (root) => find(root, 'button.send'),
  doubleSend(root) {
    const buttons = find(root, '.formbuttons');
    buttons.parentElement?.append(buttons.cloneNode(true));
  },
  leave(root) {
    const stack = find(root.ownerDocument.body, '#messagestack');
    stack.innerHTML = '<div class="loading ui alert"></div>';
    queueMicrotask(() => {
      stack.innerHTML = '<div class="confirmation alert-success ui alert"></div>';
      root.parentElement?.remove();
    });
  },
  object(document, words) {
    document.body.insertAdjacentHTML('beforeend', `<div class="ui-dialog">${words}</div>`);
    const dialog = find(document.body, '.ui-dialog:last-of-type');
    return () => dialog.remove();
  },
  shortcuts: [],
  // It has no button that discards; its text area stands in for an editor that is gone; ranges of a frame aren't happy-dom's.
  lacks: ['discard', 'otherEditors', 'ranges'],
};

const answering = (id: number) =>
  `rcmail.set_env({"compose_id":"c${id}","compose_mode":"reply","reply_msgid":"\\u003Cm1@cliente.example\\u003E"});`;

function inner({ to = [], typedTo = '', draftId = '' }: ComposeSeed): string {
  const list = to.map((address) => `N. N. &lt;${address}&gt;`).join(', ');
  const field = (name: string, value: string, typed = '') =>
    `<textarea name="${name}">${value}</textarea><ul class="recipient-input"><li class="input"><input value="${typed}"></li></ul>`;
  return `
    <div class="header"></div><div id="compose-content"><form>
      <input type="hidden" name="_id" value="c${count}"><select name="_from"><option>Ana &lt;ana@taller.example&gt;</option></select>
      ${field('_to', list, typedTo)}${field('_cc', '')}${field('_bcc', '')}
      <input name="_subject"><input type="hidden" name="_draft_saveid" value="${draftId}"><input type="hidden" name="_draft" value=""><input type="hidden" name="_is_html" value="0">
      <div><textarea id="composebody${count}" name="_message" style="display: none"></textarea>
        <div class="tox-tinymce"><iframe id="composebody${count}_ifr"></iframe></div></div>
    </form><div class="formbuttons"><button class="btn send" type="button">Senden</button></div></div>`;
}

/** happy-dom loads no frames: this one is given its document by hand. */
function frameDocument(frame: HTMLIFrameElement): Document {
  const made = frame.ownerDocument.implementation.createHTMLDocument('');
  const page = frame.ownerDocument.defaultView;
  const addEventListener = made.addEventListener.bind(made);
  const view = {
    DOMParser: page?.DOMParser,
    frameElement: frame,
    MutationObserver: page?.MutationObserver,
    addEventListener,
    removeEventListener: () => undefined,
  };
  Object.defineProperty(made, 'defaultView', { value: view });
  Object.defineProperty(frame, 'contentDocument', { value: made });
  return made;
}

function find(root: Element, select: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(select);
  if (found === null) throw new Error(`missing ${select}`);
  return found;
}
