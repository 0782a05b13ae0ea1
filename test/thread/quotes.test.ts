import { describe, expect, it } from 'vitest';
import { withoutQuotes } from '@/lib/thread/quotes';

const own = 'Llevo dos semanas esperando.\n\n¿Cuándo llega?';
const quoted = 'Le enviaremos el pedido mañana.\nGracias.';
const prefixed = '> Le enviaremos el pedido mañana.\n> Gracias.';

/** Headers as mail programs write them, each over an unmarked quote. */
const headers = {
  'Gmail es': 'El lun, 3 nov 2026 a las 10:12, Sergio Pérez (<sergio@cliente.es>) escribió:',
  'Gmail es, wrapped': 'El lun, 3 nov 2026 a las 10:12, Sergio Pérez (<sergio.perez.garcia@cliente.es>)\nescribió:',
  'Gmail es, wrapped twice': 'El lun, 3 nov 2026 a las 10:12, Sergio Pérez\n(<sergio.perez.garcia@cliente.es>)\nescribió:',
  'Gmail LatAm': 'El lun, 3 de nov. de 2026 a la(s) 10:12 a. m., Lucía (lucia@cliente.mx) escribió:',
  'Apple Mail es': 'El 3 nov 2026, a las 10:12, Sergio <sergio@cliente.es> escribió:',
  'Thunderbird es': 'El 3/11/26 a las 10:12, Sergio Pérez escribió:',
  'Yahoo es': 'El lunes, 3 de noviembre de 2026, 10:12:00 CET, Sergio <sergio@cliente.es> escribió:',
  'name first es': 'Sergio Pérez <sergio@cliente.es> escribió el 3/11/2026 10:12:',
  'Gmail en': 'On Mon, Nov 3, 2026 at 10:12 AM Sergio Pérez <sergio@client.com> wrote:',
  'Gmail en, wrapped': 'On Mon, Nov 3, 2026 at 10:12 AM Sergio Pérez <\nsergio@client.com> wrote:',
  'Apple Mail en': 'On 3 Nov 2026, at 10:12, Sergio <sergio@client.com> wrote:',
  'Thunderbird en': 'On 11/3/26 10:12 AM, Sergio Pérez wrote:',
  'name first en': 'Sergio <sergio@client.com> wrote on Nov 3, 2026:',
  'Gmail de': 'Am Mo., 3. Nov. 2026 um 10:12 Uhr schrieb Sergio <sergio@kunde.de>:',
  'Gmail fr': 'Le lun. 3 nov. 2026 à 10:12, Sergio <sergio@client.fr> a écrit :',
  'Gmail pt': 'Em seg., 3 de nov. de 2026 às 10:12, Sergio <sergio@cliente.pt> escreveu:',
  'Gmail ca': 'El dl., 3 de nov. 2026 a les 10:12, Sergio <sergio@client.cat> va escriure:',
  'Gmail it': 'Il giorno lun 3 nov 2026 alle ore 10:12 Sergio <sergio@cliente.it> ha scritto:',
  'old Gmail': '2026-11-03 10:12 GMT+01:00 Sergio <sergio@cliente.es>:',
  'Outlook es':
    'De: Sergio <sergio@cliente.es>\nEnviado: lunes, 3 de noviembre de 2026 10:12\nPara: Ana <ana@tienda.es>\nAsunto: Pedido 4512',
  'Outlook es, bold':
    '*De:* Sergio\n*Enviado el:* lunes, 3 de noviembre de 2026 10:12\n*Para:* Ana\n*CC:* Luis\n*Asunto:* RE: Pedido',
  'Outlook en': 'From: Sergio <sergio@client.com>\nSent: Monday, November 3, 2026 10:12 AM\nTo: Ana\nSubject: Order 4512',
  'Outlook en, ruled': '________________________________\nFrom: Sergio\nSent: Monday, November 3, 2026\nTo: Ana\nSubject: Order',
  'Outlook de': 'Von: Sergio\nGesendet: Montag, 3. November 2026 10:12\nAn: Ana\nBetreff: Bestellung',
  'Outlook fr': 'De : Sergio\nEnvoyé : lundi 3 novembre 2026 10:12\nÀ : Ana\nObjet : Commande',
  'Outlook pt': 'De: Sergio\nEnviado: segunda-feira, 3 de novembro de 2026 10:12\nPara: Ana\nAssunto: Encomenda',
  'Outlook, long list of recipients':
    'From: Sergio\nSent: Monday\nTo: Ana <a@x.es>; Luis <l@x.es>;\n Marta <m@x.es>\nSubject: Order',
  'classic es': '-----Mensaje original-----',
  'classic en': '----- Original Message -----',
  'classic de': '-----Ursprüngliche Nachricht-----',
  'Gmail forward en': '---------- Forwarded message ---------',
  'Gmail forward es': '---------- Mensaje reenviado ----------',
  'Apple forward': 'Begin forwarded message:',
  'Apple forward es': 'Inicio del mensaje reenviado:',
};

describe('a quote below the own words is taken out', () => {
  it.each(Object.entries(headers))('%s', (_name, header) => {
    expect(withoutQuotes(`${own}\n\n${header}\n\n${quoted}`)).toBe(own);
  });

  it.each(Object.entries(headers).filter(([name]) => !/outlook|forward|classic/i.test(name)))(
    '%s, with > lines',
    (_name, header) => {
      expect(withoutQuotes(`${own}\n\n${header}\n\n${prefixed}`)).toBe(own);
    },
  );
});

describe('answers between the quoted lines are own words', () => {
  it('keeps them, and what comes after the last', () => {
    const text = `${headers['Gmail es']}\n\n> ¿Ha llegado?\n\nNo.\n\n> ¿Quiere el dinero?\nSí, entero.\n\n> Gracias\n\nEspero noticias.`;
    expect(withoutQuotes(text)).toBe('No.\n\nSí, entero.\n\nEspero noticias.');
  });

  it('keeps a whole answer below the quote', () => {
    expect(withoutQuotes(`${headers['Thunderbird en']}\n> When will it arrive?\n\nNever, it seems.`)).toBe('Never, it seems.');
  });

  it('takes nested quotes and their headers with the quote', () => {
    expect(withoutQuotes('Hello.\n> On 3 Nov 2026, at 10:12, Ana wrote:\n>> I said so.\n> > And again.')).toBe('Hello.');
  });
});

describe('a header nobody can be sure of counts only over > lines', () => {
  it.each([
    'El lunes Marta escribió:',
    'Sergio escribió:',
    'On Monday Sergio wrote:',
    'El 3 de noviembre a las 10:12 usted me escribió:',
  ])('%s', (header) => {
    expect(withoutQuotes(`Hola.\n${header}\n> Llegará mañana.\nY no llegó.`)).toBe('Hola.\nY no llegó.');
    const retold = `Hola.\n${header}\n"Llegará mañana."\nY no llegó.`;
    expect(withoutQuotes(retold)).toBe(retold);
  });
});

describe('own words that look like a mark stay', () => {
  it.each([
    'On Monday you wrote: "we deliver on Friday". It is Sunday.',
    'El 3 de noviembre a las 10:12 me escribió:\nno pienso devolverle nada.\n¿Le parece normal?',
    'El martes me escribiste que llegaba el viernes.',
    'De: Madrid\nPara: Sevilla\nFecha: 3 de noviembre\nBultos: 4',
    'From: warehouse A\nTo: warehouse B\nnothing has moved for a week.',
    'De: lo que dijo Marta\nno queda nada.',
    'El asunto: sigue sin resolverse.\nPara: nada.',
    'Pagué 300 € -> nadie contesta.',
    'x > y, y además 5 > 3',
    '----- IMPORTANTE -----\nNo ha llegado.',
    '_____\nPedido 4512',
    'Le escribió su compañera el 3 de noviembre.',
    'On 3 November at 10:12 I called and nobody answered.',
    'Am I supposed to wait until 10:12 again?',
  ])('%s', (text) => {
    expect(withoutQuotes(text)).toBe(text);
  });
});

describe('limits', () => {
  it('leaves nothing of a bare forward', () => {
    expect(withoutQuotes('---------- Forwarded message ---------\nFrom: Sergio\nSubject: Order\n\nHello')).toBe('');
  });

  it('understands \\r\\n', () => {
    expect(withoutQuotes('Hola.\r\n\r\n> uno\r\n> dos\r\n')).toBe('Hola.');
  });

  it('is done with a text of long lines and many half headers in no time', () => {
    const text = `${'On 3 wrote '.repeat(20_000)}\n${'El 3 escribió\n'.repeat(20_000)}${'De: a\n'.repeat(20_000)}`;
    expect(withoutQuotes(text).length).toBeGreaterThan(400_000);
  }, 3_000);
});
