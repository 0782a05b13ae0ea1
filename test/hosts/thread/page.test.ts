// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMessage } from '@/lib/hosts/reader/message';
import { readAsPage } from '@/lib/hosts/reader/page';
import { bodyOf, newsletter } from './body';

const article = [
  'A partir del lunes, los pedidos de más de cincuenta euros se entregan en veinticuatro horas, también en Canarias y Baleares.',
  'Si su pedido se retrasa más de dos días, le devolvemos el importe del envío sin que tenga que pedirlo, en la misma tarjeta.',
  'Hemos ampliado el horario de atención: de ocho a ocho, de lunes a sábado, por teléfono, por correo y en nuestras tiendas.',
];

describe('a body that is a page', () => {
  it('gives its article, without menu, preheader, alt texts', () => {
    const text = readAsPage(bodyOf(newsletter(article)));
    for (const paragraph of article) expect(text).toContain(paragraph);
    expect(text).not.toMatch(/Oferta número|secreta|Logo/);
  });

  it('is read so in a thread', () => {
    expect(readMessage(bodyOf(newsletter(article)), 100_000)).toMatchObject({ completeness: 'whole' });
    expect(readMessage(bodyOf(newsletter(article)), 100_000).ownText).not.toContain('Oferta número');
  });

  it('stays as it was', () => {
    const body = bodyOf(newsletter(article));
    const before = body.innerHTML;
    readAsPage(body);
    expect(body.innerHTML).toBe(before);
  });
});

it('gives the customer’s words of a ticket notice', () => {
  const words =
    'La factura lleva treinta días vencida en su sistema, pero la pagamos el día 3 y adjuntamos el justificante. Es la segunda vez que reclaman algo ya pagado.';
  const row = (inner: string) => `<tr><td>${inner}</td></tr>`;
  const inner = row('<h2>Soporte</h2>') + row(`<p>Caso 58213</p><article><p>${words}</p><p>${words}</p></article>`);
  const foot = row('<p>Recibe este correo porque lleva el caso. <a href="https://s.example/1">Ver</a></p>');
  const text = readAsPage(bodyOf(`<table><tbody>${row(`<table><tbody>${inner}${foot}</tbody></table>`)}</tbody></table>`));
  expect(text).toContain(words);
  expect(text).not.toContain('Recibe este correo');
});

describe('a letter', () => {
  it('is no page, also when it quotes one', () => {
    const quote = `<div class="gmail_quote"><div class="gmail_attr">…</div><blockquote>${newsletter(article)}</blockquote></div>`;
    const body = bodyOf(`<div>Esto no es verdad: mi pedido lleva nueve días.</div>${quote}`);
    expect(readAsPage(body)).toBeUndefined();
    expect(readMessage(body, 100_000).ownText).toBe('Esto no es verdad: mi pedido lleva nueve días.');
  });

  it('is no page when a newsletter hangs below the mark of Outlook', () => {
    const body = bodyOf(`<p>Denme de baja.</p><div id="divRplyFwdMsg">De: Tienda</div><div>${newsletter(article)}</div>`);
    expect(readMessage(body, 100_000).ownText).toBe('Denme de baja.');
  });
});

describe('own words', () => {
  it('written below the signature, in its element, are found when there are no others', () => {
    const html = '<div class="gmail_signature">Le pido que me devuelva el dinero hoy mismo, por favor.</div>';
    expect(readMessage(bodyOf(html), 1_000).ownText).toBe('Le pido que me devuelva el dinero hoy mismo, por favor.');
  });

  it('are partly read when the body is larger than the allowance', () => {
    const { ownText, completeness } = readMessage(bodyOf(`<p>${'No llega nada. '.repeat(100)}</p>`), 300);
    expect(completeness).toBe('partly');
    expect(ownText.length).toBeLessThanOrEqual(300);
  });
});
