import type { ComposeSeed, HostKit } from './kit.ts';

let count = 0;

export const gmailKit: HostKit = {
  id: 'gmail',
  url: 'https://mail.google.com/mail/u/0/',
  account: 'ana@taller.example',
  shell(document) {
    document.title = 'Presupuesto de otra@persona.example - ana@taller.example - Gmail';
    document.body.innerHTML = `
      <div class="nH"><div role="main"><h2 class="hP" data-legacy-thread-id="18f" data-thread-perm-id="thread-f:399">Web</h2></div></div>
      <div class="dw"><div class="nH"><div class="nH"></div></div></div>`;
  },
  addCompose(document, seed) {
    const slot = document.createElement('div');
    slot.className = 'no';
    slot.innerHTML = `<div class="nH Hd" role="dialog">${head}<div class="aaZ"><div class="M9">${inner(seed)}</div></div></div>`;
    document.querySelector('.dw .nH > .nH')?.append(slot);
    const root = find(slot, '[role=dialog]');
    for (const input of root.querySelectorAll('textarea')) input.value = input.name === 'to' ? (seed.typedTo ?? '') : '';
    this.subject(root).value = seed.subject ?? '';
    return root;
  },
  quote: (html) => `<div class="gmail_quote"><blockquote>${html}</blockquote></div>`,
  signature: (html) => `<div class="gmail_signature">${html}</div>`,
  editor: (root) => find(root, '[g_editable=true]'),
  subject: (root) => find(root, 'input[name=subjectbox]') as HTMLInputElement,
  send: (root) => find(root, '.aoO'),
  discard: (root) => find(root, '.oh'),
  doubleSend(root) {
    const send = this.send(root);
    send.parentElement?.append(send.cloneNode(true));
  },
  leave(root) {
    const { ownerDocument } = root;
    root.parentElement?.remove();
    const alert = ownerDocument.createElement('div');
    alert.setAttribute('role', 'alert');
    alert.innerHTML = '<span>Gesendet</span><span id="link_undo">R</span><span id="link_vsm">A</span>';
    ownerDocument.body.append(alert);
  },
  object(document, words) {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'alertdialog');
    dialog.textContent = words;
    document.body.append(dialog);
    return () => dialog.remove();
  },
  shortcuts: [
    { key: 'Enter', code: 'Enter', ctrlKey: true },
    { key: 'Enter', code: 'NumpadEnter', metaKey: true },
  ],
};

const head =
  '<table class="cf Ht"><tbody><tr><td class="Hm"><img class="Hl"><img class="Hq"><img class="Ha"></td></tr></tbody></table>';

function inner({ to = [], html = '<br>', isReply = false, draftId }: ComposeSeed): string {
  count += 1;
  const chips = to.map((address) => `<div role="option" data-hovercard-id="${address}" data-name="N. N.">N. N.</div>`).join('');
  return `<table class="aoP"><tbody><tr><td class="I5">
    <form>
      <table class="GS"><tbody><tr><td><div class="anm" name="to"><div class="aoy">${chips}</div></div>
        <textarea name="to"></textarea><textarea name="cc"></textarea></td></tr></tbody></table>
      <input name="subjectbox">
      <input type="hidden" name="composeid" value="${count}">
      <input type="hidden" name="draft" value="${draftId === undefined ? '' : `#msg-a:${draftId}`}">
      <input type="hidden" name="rt" value="${isReply ? '#thread-f:399' : ''}">
      <input type="hidden" name="lts" value=""><input type="hidden" name="rm" value="${isReply ? '#msg-f:1' : ''}">
    </form>
    <table class="iN"><tbody><tr><td><div class="Am" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true">${html}</div></td></tr>
      <tr><td><table class="IZ" role="group"><tbody><tr class="btC">
        <td class="gU Up"><div class="btA"><div class="dC">
          <div class="aoO" role="button" tabindex="1" jslog="32601; u014N:x">Senden</div>
          <div class="hG" role="button" tabindex="1" aria-haspopup="true"></div></div></div></td>
        <td class="gU az5"><div class="oh" role="button"></div></td></tr></tbody></table></td></tr></tbody></table>
  </td></tr></tbody></table>`;
}

function find(root: Element, select: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(select);
  if (found === null) throw new Error(`missing ${select}`);
  return found;
}
