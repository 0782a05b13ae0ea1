/** Builders of Outlook's reading pane, after hosts.md. */
export interface OutlookMessage {
  readonly n: number;
  /** As the header shows it. */
  readonly sender?: string;
  readonly date?: string;
  /** Undefined: folded, the body isn't rendered. */
  readonly html?: string;
}

const sergio = '<span title="sergio@cliente.es">Sergio Ríos</span>';
export const ana = '<span data-lpc-hover-target-id="lpc-1"><span>Ana Lucero&lt;ana@tienda.es&gt;</span></span>';

export function outlookPage(
  messages: readonly string[],
  listed = '<div aria-selected="true" data-convid="AAQk1="></div>',
): string {
  const subject = '<div id="CONV_AAQk1_SUBJECT"><span>Pedido 4512</span></div>';
  const pane = `<div data-app-section="ConversationContainer"><div>${subject}</div>${messages.map((html) => `<div>${html}</div>`).join('')}</div>`;
  return `<div id="MailList">${listed}</div><div id="ReadingPaneContainerId"><div data-app-section="MailReadCompose">${pane}</div></div>`;
}

export function message({ n, sender = sergio, date = `lun 3/11/2026 10:${10 + n}`, html }: OutlookMessage): string {
  const head = `<div><div>${sender}</div><div data-testid="RecipientWell"><span title="otra@x.es">Otra</span></div><div data-testid="SentReceivedSavedTime">${date}</div></div>`;
  const body =
    html === undefined ? '' : `<div><div id="UniqueMessageBody_${n}" role="document" tabindex="0"><div>${html}</div></div></div>`;
  return `<div><div>${head}${body}</div></div>`;
}

export const compose = (words: string) =>
  `<div id="docking_DockingTriggerPart_1"><span title="nadie@x.es"></span><div id="editorParent_1"><div role="textbox" contenteditable="true"><div class="elementToProof">${words}</div><div id="UniqueMessageBody_99">cita</div></div></div></div>`;
