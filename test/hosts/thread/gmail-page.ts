/** Builders of Gmail's open conversation, after hosts.md: no word of a UI language is needed by what reads it. */
export interface GmailMessage {
  readonly id?: string;
  readonly from?: readonly [address: string, name?: string];
  readonly html: string;
}

export function gmailPage(messages: readonly string[], subject = 'Pedido 4512'): string {
  const heading = `<h2 class="hP" data-legacy-thread-id="19a0ff" data-thread-perm-id="thread-f:1845">${subject}</h2>`;
  return `<div class="nH"><div class="nH" role="main"><div class="ha">${heading}</div><div role="list">${messages.join('')}</div></div></div>`;
}

export function open({ id = '19a1', from = ['sergio@cliente.es', 'Sergio'], html }: GmailMessage): string {
  const [address, name = ''] = from;
  const head = `<td class="gF"><span class="gD" email="${address}" name="${name}">${name || address}</span></td><span class="g2" email="otra@x.es" name="Otra">Otra</span>`;
  const body = `<div class="ii gt"><div class="a3s aiL">${html}</div></div>`;
  return `<div class="h7" role="listitem"><div class="adn ads" data-message-id="#msg-f:${id}" data-legacy-message-id="${id}"><table><tr>${head}</tr></table>${body}</div></div>`;
}

export function folded({ id = '19a1', from = ['sergio@cliente.es', 'Sergio'], html }: GmailMessage, kind = 'kv'): string {
  const [address, name = ''] = from;
  const row = `<table><tr><td class="gF"><span class="gD" email="${address}" name="${name}">${name}</span><div class="iA g6">${html}</div></td></tr></table>`;
  return `<div class="${kind}" role="listitem"><div class="adf ads" data-message-id="#msg-f:${id}" data-legacy-message-id="${id}">${row}</div></div>`;
}

/** An answer being written: in the last message's element, or as a message of its own (a draft). */
export const compose = (words: string) =>
  `<div class="ip adB"><div class="M9"><input type="hidden" name="draft" value="#msg-a:r1"><span email="nadie@x.es"></span><div g_editable="true" role="textbox" contenteditable="true">${words}</div></div></div>`;
