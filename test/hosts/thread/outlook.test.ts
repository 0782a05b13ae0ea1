// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readOutlookThread } from '@/lib/hosts/outlook/thread';
import { ana, compose, message, outlookPage } from './outlook-page';

const account = 'ana@tienda.es';
const read = (html: string, me: string | undefined = account) => {
  document.body.innerHTML = html;
  return readOutlookThread(document, me);
};

describe('an open conversation', () => {
  it('has its id, subject, parties and messages', () => {
    const thread = read(
      outlookPage([message({ n: 1, html: '<p>¿Y mi pedido?</p>' }), message({ n: 2, sender: ana, html: '<p>Sale hoy.</p>' })]),
    );
    expect(thread).toEqual({
      id: 'AAQk1=',
      subject: 'Pedido 4512',
      me: { address: account, name: 'Ana Lucero' },
      client: { address: 'sergio@cliente.es', name: 'Sergio Ríos' },
      messages: [
        {
          id: '0',
          from: { address: 'sergio@cliente.es', name: 'Sergio Ríos' },
          direction: 'incoming',
          completeness: 'whole',
          ownText: '¿Y mi pedido?',
        },
        {
          id: '1',
          from: { address: account, name: 'Ana Lucero' },
          direction: 'outgoing',
          completeness: 'whole',
          ownText: 'Sale hoy.',
        },
      ],
    });
  });

  it('of one message is one message', () => {
    expect(read(outlookPage([message({ n: 1, html: '<p>hola</p>' })]))?.messages).toMatchObject([
      { ownText: 'hola', direction: 'incoming' },
    ]);
  });

  it('is turned round when the newest is shown on top', () => {
    const shown = [3, 2, 1].map((n) => message({ n, html: `<p>mensaje ${n}</p>` }));
    expect(read(outlookPage(shown))?.messages.map((one) => one.ownText)).toEqual(['mensaje 1', 'mensaje 2', 'mensaje 3']);
  });

  it('shows own words only', () => {
    const html =
      '<div class="x_elementToProof">No ha llegado.</div><div id="x_Signature"><p>Sergio · 600 123 456</p></div><div id="x_appendonsend"></div><hr><div id="x_divRplyFwdMsg"><b>Von:</b> Ana</div><div>Sale hoy.</div>';
    expect(read(outlookPage([message({ n: 1, html })]))?.messages[0]?.ownText).toBe('No ha llegado.');
  });
});

it('reads a folded message partly: nothing of it is in the page', () => {
  const thread = read(outlookPage([message({ n: 1 }), message({ n: 2, sender: ana, html: '<p>Sale hoy.</p>' })]));
  expect(thread?.messages[0]).toMatchObject({
    completeness: 'partly',
    ownText: '',
    direction: 'incoming',
    from: { address: 'sergio@cliente.es' },
  });
  expect(thread?.messages[1]).toMatchObject({ completeness: 'whole', direction: 'outgoing' });
});

describe('what is being written is no message', () => {
  it.each([
    [
      'inside the last message',
      [message({ n: 1, html: '<p>hola</p>' }), message({ n: 2, html: '<p>adiós</p>' }) + compose('INÚTILES')],
    ],
    [
      'beside the messages',
      [message({ n: 1, html: '<p>hola</p>' }), message({ n: 2, html: '<p>adiós</p>' }), compose('INÚTILES')],
    ],
    ['under the only message', [message({ n: 1, html: '<p>hola</p>' }) + compose('INÚTILES')]],
  ])('%s', (_name, messages) => {
    const thread = read(outlookPage(messages));
    expect(thread?.messages.map((one) => one.ownText)).toEqual(['hola', 'adiós'].slice(0, thread?.messages.length));
    expect(JSON.stringify(thread)).not.toMatch(/INÚTILES|nadie@|cita/);
  });
});

describe('the sender', () => {
  it.each([
    ['a title', '<span title="Sergio@Cliente.es">Sergio Ríos</span>'],
    ['a title with the name', '<span title="Sergio Ríos &lt;sergio@cliente.es&gt;">Sergio Ríos</span>'],
    ['the text', '<div data-lpc-hover-target-id="x"><span>Sergio Ríos&lt;sergio@cliente.es&gt;</span></div>'],
    ['the attribute', '<div data-lpc-hover-target-id="sergio@cliente.es">Sergio Ríos</div>'],
  ])('is told by %s', (_name, sender) => {
    const thread = read(outlookPage([message({ n: 1, sender, html: '<p>hola</p>' })]));
    expect(thread?.messages[0]?.from).toEqual({ address: 'sergio@cliente.es', name: 'Sergio Ríos' });
  });

  it('is unknown when the page shows a name alone, never a recipient', () => {
    const thread = read(outlookPage([message({ n: 1, sender: '<span>Sergio</span>', html: '<p title="x@y.es">hola</p>' })]));
    expect(thread?.messages[0]).toMatchObject({ from: undefined, direction: 'unknown' });
  });
});

it('has no thread without a reading pane, nor in an empty one', () => {
  expect(read('<div id="MailList"></div>')).toBeUndefined();
  expect(read(outlookPage([]))).toBeUndefined();
});
