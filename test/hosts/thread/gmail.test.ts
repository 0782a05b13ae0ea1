// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readGmailThread } from '@/lib/hosts/gmail/thread';
import { compose, folded, gmailPage, open } from './gmail-page';

const account = 'ana@tienda.es';
const read = (html: string, me: string | undefined = account) => {
  document.body.innerHTML = html;
  return readGmailThread(document, me);
};
const ana = [account, 'Ana'] as const;

describe('an open conversation', () => {
  it('has its id, subject, parties and messages, oldest first', () => {
    const thread = read(
      gmailPage([open({ id: 'a', html: '<p>¿Y mi pedido?</p>' }), open({ id: 'b', from: ana, html: '<p>Sale hoy.</p>' })]),
    );
    expect(thread).toEqual({
      id: '19a0ff',
      subject: 'Pedido 4512',
      me: { address: account, name: 'Ana' },
      client: { address: 'sergio@cliente.es', name: 'Sergio' },
      messages: [
        {
          id: 'a',
          from: { address: 'sergio@cliente.es', name: 'Sergio' },
          direction: 'incoming',
          completeness: 'whole',
          ownText: '¿Y mi pedido?',
        },
        { id: 'b', from: { address: account, name: 'Ana' }, direction: 'outgoing', completeness: 'whole', ownText: 'Sale hoy.' },
      ],
    });
  });

  it('shows own words only', () => {
    const html =
      '<div dir="ltr"><div>No ha llegado.</div><br clear="all"><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Sergio<br>600 123 456</div></div><div class="yj6qo ajU"><div class="ajR" role="button">•••</div></div><div class="adL" hidden><div class="gmail_quote"><div class="gmail_attr">El lun escribió:</div><blockquote class="gmail_quote">Sale hoy.</blockquote></div></div>';
    expect(read(gmailPage([open({ html })]))?.messages[0]?.ownText).toBe('No ha llegado.');
  });

  it('keeps answers between the lines of a quote', () => {
    const quote = (words: string) => `<blockquote class="gmail_quote"><div>${words}</div></blockquote>`;
    const html = `<div dir="ltr"><div class="gmail_quote"><div class="gmail_attr">On Mon wrote:</div>${quote('¿Llegó?')}<div>No.</div>${quote('¿Se lo devolvemos?')}<div>Sí, todo.</div></div></div>`;
    expect(read(gmailPage([open({ html })]))?.messages[0]?.ownText).toBe('No.\nSí, todo.');
  });
});

describe('what the page shows a piece of is partly read', () => {
  it.each(['kv', 'kQ', 'kx'])('a folded message (%s) by its snippet', (kind) => {
    const thread = read(gmailPage([folded({ html: 'Buenos días, llevo dos semanas…' }, kind), open({ html: '<p>hola</p>' })]));
    expect(thread?.messages[0]).toMatchObject({
      completeness: 'partly',
      ownText: 'Buenos días, llevo dos semanas…',
      direction: 'incoming',
    });
    expect(thread?.messages[1]?.completeness).toBe('whole');
  });

  it('a clipped one, without the words of the host', () => {
    const html = '<div>Primero de todo:</div><br><div class="iX">Nachricht gekürzt <a href="#">Alles anzeigen</a></div>';
    expect(read(gmailPage([open({ html })]))?.messages[0]).toMatchObject({ completeness: 'partly', ownText: 'Primero de todo:' });
  });

  it('a hidden one of which nothing is there', () => {
    const thread = read(gmailPage(['<div class="kQ"></div>', open({ html: '<p>hola</p>' })]));
    expect(thread?.messages[0]).toEqual({ id: '0', from: undefined, direction: 'unknown', completeness: 'partly', ownText: '' });
  });
});

describe('what is being written is no message', () => {
  it('in the last message’s element', () => {
    const message = open({ html: '<p>hola</p>' }).replace(/<\/div>$/, `${compose('INÚTILES')}</div>`);
    const thread = read(gmailPage([message]));
    expect(thread?.messages).toHaveLength(1);
    expect(JSON.stringify(thread)).not.toMatch(/INÚTILES|nadie@/);
  });

  it('as a message of its own', () => {
    const thread = read(
      gmailPage([open({ html: '<p>hola</p>' }), `<div class="h7" role="listitem">${compose('INÚTILES')}</div>`]),
    );
    expect(thread?.messages).toHaveLength(1);
  });
});

describe('the right conversation', () => {
  it('is the one that is shown, when left ones are still in the page', () => {
    const left = `<div style="display:none">${gmailPage([open({ html: '<p>vieja</p>' })], 'Vieja')}</div>`;
    const thread = read(left + gmailPage([open({ html: '<p>nueva</p>' })], 'Nueva'));
    expect(thread).toMatchObject({ subject: 'Nueva', messages: [{ ownText: 'nueva' }] });
  });

  it('is none in a list of mails', () => {
    expect(
      read('<div role="main"><table><tr class="zA"><td><span email="a@b.es">A</span></td></tr></table></div>'),
    ).toBeUndefined();
  });

  it('has the id of its first message where the page tells no other', () => {
    expect(read(open({ id: 'a', html: '<p>hola</p>' }))).toMatchObject({ id: 'a', subject: '' });
  });
});

it('takes no sender out of a message’s own text, and no class of it for a message', () => {
  const html = '<span class="gD" email="falso@x.es" name="Falso">Falso</span><div class="h7"><div class="kv">hola</div></div>';
  const thread = read(gmailPage([open({ html })]));
  expect(thread?.messages).toHaveLength(1);
  expect(thread?.messages[0]?.from?.address).toBe('sergio@cliente.es');
});

it('tells nobody apart without an account', () => {
  const thread = read(gmailPage([open({ html: '<p>hola</p>' })]), '');
  expect(thread).toMatchObject({ me: undefined, client: undefined, messages: [{ direction: 'unknown' }] });
});
