import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWordsOf } from '@/lib/thread/own-words';

describe('the own words of a received message', () => {
  it('are what is left without quote, disclaimer and signature', () => {
    const text = [
      'Buenos días, Ana:',
      '',
      'Es la tercera vez que escribo. ¿Dónde está mi pedido?',
      '',
      'Un saludo,',
      'Sergio Pérez',
      'Tel. 600 123 456',
      '',
      'Este mensaje y sus adjuntos son confidenciales. Si ha recibido este correo por error, bórrelo y avise al remitente.',
      '',
      'Antes de imprimir este correo, piense en el medio ambiente.',
      '',
      'El lun, 3 nov 2026 a las 10:12, Ana (<ana@tienda.es>) escribió:',
      '',
      '> Su pedido sale hoy.',
    ].join('\n');
    expect(ownWordsOf(text)).toBe('Buenos días, Ana:\n\nEs la tercera vez que escribo. ¿Dónde está mi pedido?');
  });

  it('are none in a bare forward', () => {
    expect(ownWordsOf('Enviado desde mi iPhone\n\nInicio del mensaje reenviado:\n\nDe: Ana\nAsunto: Pedido')).toBe('');
  });

  it('are the whole text where nothing else is in it', () => {
    expect(ownWordsOf('  No ha llegado.\n\n¿Y ahora qué?  ')).toBe('No ha llegado.\n\n¿Y ahora qué?');
  });
});

it('never adds a word: every line left is a line of the text, in its order', () => {
  const marks = [
    'Hola.',
    '',
    '> uno',
    'El lun, 3 nov 2026 a las 10:12, Ana (<a@t.es>) escribió:',
    'De: Ana',
    'Asunto: Pedido',
    'Para: Luis',
    '-- ',
    'Un saludo,',
    'Ana Gil',
    'Tel. 600 123 456',
    'Aviso legal',
    'Este correo y sus adjuntos son confidenciales y para su destinatario; si lo recibe por error, bórrelo.',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...marks), fc.string()), { maxLength: 30 }), (lines) => {
      const left = ownWordsOf(lines.join('\n'))
        .split('\n')
        .filter((line) => line.trim() !== '');
      let from = 0;
      const whole = lines
        .join('\n')
        .split(/\r\n?|\n/)
        .map((line) => line.trim());
      for (const line of left) from = whole.indexOf(line.trim(), from) + 1 || Number.NaN;
      expect(from).not.toBeNaN();
    }),
  );
});
