import { performance } from 'node:perf_hooks';
import type { ComposeSeed, HostKit } from './kit.ts';

let count = 0;

export const outlookKit: HostKit = {
  id: 'outlook',
  url: 'https://outlook.live.com/mail/0/inbox/id/CONV1',
  account: 'ana@taller.example',
  shell(document) {
    document.body.innerHTML = `
      <div id="folders"><div id="primaryMailboxRoot_1" data-folder-name="x" title="ana@taller.example"></div></div>
      <div id="MailList"><div data-convid="CONV1" aria-selected="true"></div><div data-convid="CONV2" aria-selected="false"></div></div>
      <div id="ReadingPaneContainerId"></div>`;
  },
  addCompose(document, seed) {
    const place = document.createElement('div');
    place.innerHTML = `<div data-app-section="MailReadCompose">${inner(seed)}</div>`;
    document.querySelector('#ReadingPaneContainerId')?.append(place);
    const root = find(place, '[data-app-section]');
    this.subject(root).value = seed.subject ?? '';
    return root;
  },
  quote: (html) => `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">S</div><div>${html}</div>`,
  signature: (html) => `<div id="Signature">${html}</div>`,
  editor: (root) => find(root, '[role=textbox][aria-multiline]'),
  subject: (root) => find(root, 'input[id$=_SUBJECT]') as HTMLInputElement,
  send: (root) => find(root, '[id$=__primaryActionButton]'),
  discard: (root) => find(root, '#discardCompose'),
  doubleSend(root) {
    const group = find(root, '[data-testid=ComposeSendButton]');
    group.parentElement?.append(group.cloneNode(true));
  },
  leave(root) {
    root.parentElement?.remove();
    tellServer();
  },
  object(document, words) {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.textContent = words;
    document.body.append(dialog);
    return () => dialog.remove();
  },
  shortcuts: [
    { key: 'Enter', code: 'Enter', ctrlKey: true },
    { key: 's', code: 'KeyS', altKey: true },
    { key: 'ß', code: 'KeyS', altKey: true },
  ],
};

function inner({ to = [], typedTo = '', html = '<div><br></div>', draftId }: ComposeSeed): string {
  count += 1;
  const pills = to.map((address) => `<span contenteditable="false" title="N. N.&lt;${address}&gt;">N. N.</span>`).join('');
  return `
    <div><div data-testid="ComposeSendButton"><button id="splitButton-r${count}__primaryActionButton" class="fui-SplitButton__primaryActionButton">Senden</button>
      <button id="menu${count}" class="fui-SplitButton__menuButton" aria-haspopup="menu"></button></div><button id="discardCompose"></button></div>
    <div><div contenteditable="true" role="textbox">${pills}${typedTo}</div><div contenteditable="true" role="textbox"></div></div>
    <input id="MSG_${draftId === undefined ? `new${count}` : `AQMkADAwATM3ZmYAZS1k${draftId}`}_SUBJECT">
    <div id="docking_DockingTriggerPart_${count}"><div id="editorParent_${count}"><div role="textbox" aria-multiline="true" contenteditable="true">${html}</div></div></div>`;
}

/** As after a real request of the page: its timing list has an answered one. */
function tellServer(): void {
  const at = performance.now();
  const timing = {
    startTime: at,
    endTime: at,
    finalServiceWorkerStartTime: at,
    redirectStartTime: 0,
    redirectEndTime: 0,
    postRedirectStartTime: at,
  };
  const connection = {
    domainLookupStartTime: at,
    domainLookupEndTime: at,
    connectionStartTime: at,
    connectionEndTime: at,
    secureConnectionStartTime: at,
  };
  const info = {
    ...timing,
    finalConnectionTimingInfo: connection,
    finalNetworkRequestStartTime: at,
    finalNetworkResponseStartTime: at,
  };
  const body = { encodedBodySize: 2, decodedBodySize: 2, contentType: 'application/json' };
  performance.markResourceTiming(
    info as never,
    'https://outlook.live.com/owa/service.svc',
    'fetch',
    globalThis,
    '' as never,
    body as never,
    200,
  );
}

function find(root: Element, select: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(select);
  if (found === null) throw new Error(`missing ${select}`);
  return found;
}
