import { describe, expect, test } from 'vitest';
import { splitSentences } from '@/lib/text/sentences';
import type { Rule } from '@/lib/tone/rule';
import { scoreByRules } from '@/lib/tone/rule-scorer';
import { englishRules } from '@/lib/tone/rules/en/all';
import { spanishRules } from '@/lib/tone/rules/es/all';
import { frenchRules } from '@/lib/tone/rules/fr/all';
import { portugueseRules } from '@/lib/tone/rules/pt/all';
import type { ToneFinding } from '@/lib/tone/types';

const languages = { en: englishRules, es: spanishRules, pt: portugueseRules, fr: frenchRules } as const;
type Spoken = keyof typeof languages;

const withWording = Object.values(languages)
  .flat()
  .filter((rule) => rule.suggestion !== undefined);

function found(rules: readonly Rule[], text: string): readonly ToneFinding[] {
  const context = { text, quotes: [], friendly: false, capitals: false };
  const language = spokenIn(rules[0]);
  return splitSentences(text).flatMap((sentence) => scoreByRules(rules, { ...sentence, language }, context).findings);
}

function spokenIn(rule: Rule | undefined): Spoken {
  return (['es', 'pt', 'fr'] as const).find((one) => rule?.id.startsWith(`${one}/`)) ?? 'en';
}

/** The text as it reads after one press of the button. */
function replaced(rule: Rule, text: string): string {
  const finding = found([rule], text)[0];
  if (finding?.suggestion === undefined) return text;
  return text.slice(0, finding.span.start) + finding.suggestion + text.slice(finding.span.end);
}

function heat(text: string, language: Spoken): number {
  return found(languages[language], text).reduce((sum, { weight }) => sum + weight, 0);
}

describe.each(withWording.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.flags.map((flag, index) => [flag, rule.calmer?.[index] ?? '(not written down)'] as const))(
    '%s → %s',
    (flag, calmer) => {
      expect(replaced(rule, flag)).toBe(calmer);
      expect(found([rule], calmer)).toEqual([]);
      // Advice weighs nothing, before and after.
      const language = spokenIn(rule);
      expect(heat(calmer, language)).toBeLessThan(heat(flag, language) || 0.01);
    },
  );
});

test('a calmer wording keeps the capital of a sentence it opens, and of the words it keeps', () => {
  const rule = englishRules.find(({ id }) => id === 'en/mind_reading/onPurpose');
  expect(rule && replaced(rule, 'You deliberately told Señor Ibáñez the wrong day.')).toBe(
    'You told Señor Ibáñez the wrong day.',
  );
  expect(rule && replaced(rule, 'We think you deliberately RAISED it.')).toBe('We think you RAISED it.');
});

test('a wording with several forms takes the one of the match, and none where there is none for it', () => {
  const rule = spanishRules.find(({ id }) => id === 'es/dismissal/fendForYourself');
  expect(rule && replaced(rule, 'Búscate la vida.')).toBe('En esto no puedo ayudarte.');
  expect(rule && replaced(rule, 'Búsquense la vida.')).toBe('En esto no puedo ayudarles.');
  const waiting = spanishRules.find(({ id }) => id === 'es/impatience/untilWhen');
  expect(waiting && found([waiting], '¿Hasta cuándo piensan cobrar la cuota?')).toMatchObject([{ span: { start: 1 } }]);
  expect(waiting && replaced(waiting, '¿Hasta cuándo piensan cobrar la cuota?')).toBe('¿Hasta cuándo piensan cobrar la cuota?');
});

test('a question turned into a statement begins with a capital and keeps the accents', () => {
  const rule = spanishRules.find(({ id }) => id === 'es/rhetorical_question/mayOneKnow');
  expect(rule && replaced(rule, '¿Se puede saber dónde está Íñigo?')).toBe('Me gustaría saber dónde está Íñigo.');
  expect(rule && replaced(rule, 'Van tres días, ¿se puede saber por qué?')).toBe('Van tres días, ¿se puede saber por qué?');
});
