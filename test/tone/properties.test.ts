import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyseTone, analyseToneInSteps } from '@/lib/tone/analyse';
import { englishRules } from '@/lib/tone/rules/en/all';
import { spanishRules } from '@/lib/tone/rules/es/all';
import { levelRank } from '@/lib/tone/types';

const spanish = spanishRules.flatMap((rule) => [...rule.flags, ...rule.quiet]);
const english = englishRules.flatMap((rule) => [...rule.flags, ...rule.quiet]);
const mail = fc
  .constantFrom(spanish, english)
  .chain((sentences) => fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 8 }))
  .map((sentences) => sentences.join('\n'));
const anything = fc.string({
  unit: fc.oneof(
    fc.constantFrom('eres ', 'un ', 'inútil', '!', '?', '"', '«', '»', '\n', '\u0301', 'YOU ', 'NEVER '),
    fc.string({ unit: 'binary' }),
  ),
  maxLength: 60,
});

test('findings lie inside the text, in order, apart within a category, and twice the same', () => {
  fc.assert(
    fc.property(fc.oneof(mail, anything), (text) => {
      const report = analyseTone(text);
      expect(analyseTone(text)).toEqual(report);
      const ends = new Map<string, number>();
      let last = 0;
      for (const { span, category } of report.findings) {
        expect(span.start).toBeGreaterThanOrEqual(Math.max(last, ends.get(category) ?? 0));
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        ends.set(category, span.end);
        last = span.start;
      }
      expect(report.heat).toBeGreaterThanOrEqual(0);
      expect(report.heat).toBeLessThanOrEqual(1);
    }),
  );
});

test('a calm sentence more never raises the level', () => {
  const calm = fc.constantFrom(
    'Adjunto la factura.',
    'The invoice is attached.',
    'Nos vemos el jueves a las diez.',
    'See you on Thursday at ten.',
  );
  fc.assert(
    fc.property(mail, calm, (text, sentence) => {
      // A text that told its language stays in it; see the neighbours' rule in lib/text.
      const before = analyseTone(text);
      fc.pre(!before.languages.includes('unknown'));
      expect(levelRank(analyseTone(`${text}\n${sentence}`).level)).toBeLessThanOrEqual(levelRank(before.level));
    }),
  );
});

test('step by step comes to the same as at once, and a long text takes several steps', () => {
  const text = `${spanish.join(' ')}\n${english.join('\n')}`.repeat(3);
  const steps = analyseToneInSteps(text);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  expect(count).toBeGreaterThan(5);
  expect(step.value).toEqual(analyseTone(text));
});

const adversarial: readonly (readonly [string, string])[] = [
  ['no spaces', 'a'.repeat(1000)],
  ['marks', '!?'.repeat(500)],
  ['quotes', '"«'.repeat(500)],
  ['half a rule', 'eres muy muy muy muy '.repeat(50)],
  ['half an English rule', 'you are so very very really '.repeat(40)],
  ['half an ultimatum', 'o me pagas y '.repeat(80)],
  ['capitals', 'YA NO MAS '.repeat(100)],
  ['line breaks', '\n'.repeat(1000)],
  ['abbreviations', 'Sr. '.repeat(250)],
  ['accents apart', 'e\u0301'.repeat(500)],
];

test.each(adversarial)('time grows with the length only, on: %s', (_name, piece) => {
  const timeOf = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const start = performance.now();
    analyseTone(text);
    return performance.now() - start;
  };
  timeOf(10_000);
  const small = Math.max(60, Math.min(timeOf(50_000), timeOf(50_000)));
  // Four times the text: linear is 4, quadratic 16; the floor and the slack are for a shared machine.
  expect(Math.min(timeOf(200_000), timeOf(200_000))).toBeLessThan(small * 10);
});
