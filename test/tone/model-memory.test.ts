import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from '@/lib/text/fold';
import { analyseTone } from '@/lib/tone/analyse';
import { remembered } from '@/lib/tone/remembered';
import { ruleScorer } from '@/lib/tone/rule-scorer';

const sentence = fc.constantFrom(
  'Ya te lo he dicho TRES VECES.',
  'Eres un inútil.',
  'You never listen!',
  'He wrote "you are an idiot" to us.',
  '“Eres un inútil”, me dijo.',
  'Jajaja, te quiero.',
  'EL ENVÍO SALIÓ EL LUNES DESDE NUESTRO ALMACÉN Y LLEGÓ EL JUEVES A SU OFICINA CENTRAL',
  'Gracias, nos vemos el jueves.',
);
const text = fc.array(sentence, { maxLength: 6 }).map((sentences) => sentences.join('\n'));

it('a scorer that remembers says what it said without, wherever the sentence stands and whatever stands around it', () => {
  const scorers = [remembered(ruleScorer)];
  fc.assert(
    fc.property(text, (one) => {
      expect(analyseTone(one, { scorers })).toEqual(analyseTone(one));
    }),
  );
});

it('asks for a sentence once, and again for one that stands in quotes', () => {
  const asked: string[] = [];
  const scorers = [
    remembered((one, context) => {
      asked.push(one.text);
      return ruleScorer(one, context);
    }),
  ];
  analyseTone('Eres un inútil. Gracias por todo.', { scorers });
  analyseTone('Hola, Marta. Eres un inútil. Gracias por todo.', { scorers });
  expect(asked).toEqual(['Eres un inútil.', 'Gracias por todo.', 'Hola, Marta.']);
});

it('folding keeps its way back over letters that change length', () => {
  const folded = foldText('El  an\u0303o\u200b  que  viene 😀 ÁRBOL');
  expect(folded.text).toBe('el año que viene 😀 arbol');
  expect(folded.originOf(folded.text.indexOf('arbol'))).toBe('El  an\u0303o\u200b  que  viene 😀 '.length);
});
