import { describe, expect, test } from 'vitest';
import { splitSentences } from '@/lib/text/sentences';
import type { Rule } from '@/lib/tone/rule';
import { scoreByRules } from '@/lib/tone/rule-scorer';
import { englishRules } from '@/lib/tone/rules/en/all';
import type { ToneFinding } from '@/lib/tone/types';

const withWording = englishRules.filter((rule) => rule.suggestion !== undefined);

function found(rules: readonly Rule[], text: string): readonly ToneFinding[] {
  const context = { text, quotes: [], friendly: false, capitals: false };
  return splitSentences(text).flatMap((sentence) => scoreByRules(rules, { ...sentence, language: 'en' }, context).findings);
}

/** The text as it reads after one press of the button. */
function replaced(rule: Rule, text: string): string {
  const finding = found([rule], text)[0];
  if (finding?.suggestion === undefined) return text;
  return text.slice(0, finding.span.start) + finding.suggestion + text.slice(finding.span.end);
}

function heat(text: string): number {
  return found(englishRules, text).reduce((sum, { weight }) => sum + weight, 0);
}

describe.each(withWording.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.flags.map((flag, index) => [flag, rule.calmer?.[index] ?? '(not written down)'] as const))(
    '%s → %s',
    (flag, calmer) => {
      expect(replaced(rule, flag)).toBe(calmer);
      expect(found([rule], calmer)).toEqual([]);
      // Advice weighs nothing, before and after.
      expect(heat(calmer)).toBeLessThan(heat(flag) || 0.01);
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
