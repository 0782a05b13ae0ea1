import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/text/fold';
import { analyseTone } from '@/lib/tone/analyse';
import { createFeatureReader, readPlacedFeatures } from '@/lib/tone/model/hash-features';
import { hottestWords } from '@/lib/tone/model/hottest-words';
import { findModelSpans, type HeatedMail } from '@/lib/tone/model/span-finder';
import type { ToneModel } from '@/lib/tone/model/tone-model';
import type { WordHeat } from '@/lib/tone/model/word-heat';
import type { ToneFinding } from '@/lib/tone/types';
import { readShippedModels } from '../../training/shipped-models';

const models = readShippedModels('public/models');
const english = models.en as ToneModel;

describe('features with places', () => {
  it('are the very features that the model is asked by, each inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(fc.constantFrom('ya ', 'NO ', '!!', '7', 'É', ' '), fc.string()) }), (text) => {
        const plain = new Set<number>();
        createFeatureReader()(text, (place) => plain.add(place));
        const placed = new Set<number>();
        const folded = foldText(text).text;
        readPlacedFeatures(folded, (place, start, end) => {
          placed.add(place);
          expect(start >= 0 && start < end && end <= folded.length).toBe(true);
        });
        expect(placed).toEqual(plain);
      }),
    );
  });
});

describe('the hottest words', () => {
  it('are a row about what is warm, no more', () => {
    expect(said('we met at noon and YOU NEVER EVER LISTEN to what was agreed on that day')).toBe('YOU NEVER EVER LISTEN');
  });

  it('go on to a mark that is near', () => {
    expect(said('as for that, now YOU NEVER EVER LISTEN anyway. we met at noon')).toBe('now YOU NEVER EVER LISTEN anyway');
  });

  it('are never in what is barred, and are all of a short sentence', () => {
    const words = wordHeats('he said YOU ARE SO DUMB and that was a BIT MUCH for us');
    const quote = { start: 8, end: 23 };
    const span = hottestWords(words, (word) => word.start < quote.end && quote.start < word.end);
    expect(span?.start).toBeGreaterThanOrEqual(quote.end);
    expect(said('oh WELL done')).toBe('oh WELL done');
    expect(said('nothing of note here')).toBeUndefined();
  });

  it('are 4 to 18 words, or all there are', () => {
    const heats = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(heats, (list) => {
        const words = list.map((heat, at) => ({ start: 2 * at, end: 2 * at + 1, heat, closes: false }));
        const span = hottestWords(words);
        if (list.every((heat) => heat === 0)) return expect(span).toBeUndefined();
        const count = ((span?.end ?? 0) - (span?.start ?? 0) + 1) / 2;
        expect(count).toBeGreaterThanOrEqual(Math.min(4, list.length));
        expect(count).toBeLessThanOrEqual(18);
      }),
    );
  });
});

describe('what the model found', () => {
  const text = 'Thank you for the plan. You NEVER EVER LISTEN at all. The rest can wait until Monday.';

  it('stands on the warm words of the sentence that it calls heated, at their place in the mail', () => {
    const [finding, ...others] = findModelSpans(shouty, mailOf(text));
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe('You NEVER EVER LISTEN at all');
    expect(finding).toMatchObject({ category: 'contempt', source: 'model', ruleId: 'en/model/tone', language: 'en' });
    expect(others).toEqual([]);
  });

  it('weighs .3 to .6, more the surer the model is', () => {
    const weights = [0.01, 1, 2, 9].map(
      (logit) => findModelSpans(shouty, mailOf('NEVER EVER LISTEN AGAIN', [], logit))[0]?.weight,
    );
    expect(weights).toEqual([...weights].sort());
    expect(weights[0]).toBeCloseTo(0.3, 2);
    expect(weights.at(-1)).toBe(0.6);
  });

  it('is three at most', () => {
    expect(findModelSpans(shouty, mailOf('You DO NOT EVER LISTEN. '.repeat(6)))).toHaveLength(3);
  });

  it('leaves alone what a rule found', () => {
    const at = text.indexOf('EVER');
    expect(findModelSpans(shouty, mailOf(text, [found(at, at + 4, 0.5)]))).toEqual([]);
  });

  it('is the hottest sentence where no sentence is heated and no rule has a reason of weight', () => {
    expect(findModelSpans(shouty, mailOf(text, [], -1))).toHaveLength(1);
    expect(findModelSpans(shouty, mailOf(text, [found(0, 5, 0.2)], -1))).toHaveLength(1);
    expect(findModelSpans(shouty, mailOf(text, [found(0, 5, 0.3)], -1))).toEqual([]);
  });
});

describe('a report with models', () => {
  const icy = [
    'As I have now explained more than once, perhaps somebody at your end could take the time to read the contract.',
    'How kind of you to reply at last. I had started to wonder whether anybody in your office could read.',
    ...('es' in models ? ['Qué detalle que conteste por fin. Empezaba a pensar que en su oficina nadie sabe leer.'] : []),
  ];

  it.each(icy)('says why it is heated where the rules have nothing to say: %s', (text) => {
    const report = analyseTone(text, { models });
    expect(report.level).toBe('heated');
    const heard = report.findings.filter(({ source }) => source === 'model');
    expect(heard.length).toBeGreaterThan(0);
    for (const { span } of heard) expect(text.slice(span.start, span.end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u);
  });

  it.each([
    'Hello Olivia, the corrected invoice is attached. I will call on Thursday about the dates. Best wishes.',
    'Your reviewer wrote “you are a useless liar and you never listen”. I understand the anger and will call on Monday about the leak.',
    'La factura sigue sin pagar desde marzo. Necesito el pago antes del viernes 14; si no llega, paro la obra ese día.',
  ])('has nothing of the model’s in a calm or a firm mail: %s', (text) => {
    const report = analyseTone(text, { models });
    expect(['calm', 'firm']).toContain(report.level);
    expect(report.findings.filter(({ source }) => source === 'model')).toEqual([]);
  });

  it('never marks the client’s words in quotes, in a heated answer either', () => {
    const quote = '“you are a useless idiot and a thief”';
    const text = `You wrote ${quote} to my assistant on Monday. Perhaps somebody at your end could, for once, take the time to read.`;
    for (const { span } of findModelSpans(english, { ...mailOf(text), quotes: [{ start: 10, end: 10 + quote.length }] })) {
      expect(span.end <= 10 || span.start >= 10 + quote.length).toBe(true);
    }
  });

  it('has its findings in order, inside the text, the model’s apart from the rules’ and from each other', () => {
    const pieces = [
      ...icy,
      'You are useless!',
      'Eres un inútil.',
      'The invoice is attached.',
      '¿Me estás tomando el pelo?',
      '«a» NO!!',
    ];
    const mail = fc.array(fc.constantFrom(...pieces, '\n', 'e\u0301', '😀'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(mail, (parts) => {
        const text = parts.join(' ');
        const { findings, level } = analyseTone(text, { models });
        expect(analyseTone(text, { models }).findings).toEqual(findings);
        const heard = findings.filter(({ source }) => source === 'model');
        if (level === 'calm' || level === 'firm') expect(heard).toEqual([]);
        for (const [index, { span }] of findings.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(findings[index - 1]?.span.start ?? 0);
          expect(span.start < span.end && span.end <= text.length).toBe(true);
        }
        for (const one of heard) {
          const touching = findings.filter(({ span }) => span.start < one.span.end && one.span.start < span.end);
          expect(touching).toEqual([one]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Words in capitals are warm. */
function wordHeats(text: string): readonly WordHeat[] {
  return [...text.matchAll(/[\p{L}']+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    heat: /^\p{Lu}+$/u.test(word) ? 1 : 0,
    closes: /[.,]/.test(text.charAt(index + word.length)),
  }));
}

function said(text: string): string | undefined {
  const span = hottestWords(wordHeats(text));
  return span === undefined ? undefined : text.slice(span.start, span.end);
}

/** A model by whose weights words in capitals are warm. */
const shouty: ToneModel = {
  score: () => [0, 0],
  scoreWhole: () => [0, 0],
  wordHeats,
  categoryOf: () => 'contempt',
  mail: english.mail,
};

/** A mail whose sentences with a word in capitals have these log-odds of *heated*. */
function mailOf(text: string, findings: readonly ToneFinding[] = [], logit = 2): HeatedMail {
  const sentences = [...text.matchAll(/[^.]+\.?/g)]
    .filter(([sentence]) => sentence.trim() !== '')
    .map(({ 0: sentence, index }) => ({ text: sentence, start: index, end: index + sentence.length, language: 'en' }) as const);
  const odds = sentences.map((sentence) => (/\p{Lu}{2}/u.test(sentence.text) ? logit : -5));
  return { sentences, odds, language: 'en', found: findings, quotes: [] };
}

function found(start: number, end: number, weight: number): ToneFinding {
  return { span: { start, end }, category: 'blame', weight, language: 'en', source: 'rule', ruleId: 'en/blame/sample' };
}
