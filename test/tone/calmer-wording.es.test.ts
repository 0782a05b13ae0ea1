import { describe, expect, test } from 'vitest';
import { splitSentences } from '@/lib/text/sentences';
import type { Rule } from '@/lib/tone/rule';
import { scoreByRules } from '@/lib/tone/rule-scorer';
import { spanishRules } from '@/lib/tone/rules/es/all';
import type { ToneFinding } from '@/lib/tone/types';

const withWording = spanishRules.filter((rule) => rule.suggestion !== undefined);

function found(rules: readonly Rule[], text: string): readonly ToneFinding[] {
  const context = { text, quotes: [], friendly: false, capitals: false };
  return splitSentences(text).flatMap((sentence) => scoreByRules(rules, { ...sentence, language: 'es' }, context).findings);
}

/** The text as it reads after one press of the button; unchanged where the match has no calmer wording. */
function replaced(rule: Rule, text: string): string {
  const finding = found([rule], text)[0];
  if (finding?.suggestion === undefined) return text;
  return text.slice(0, finding.span.start) + finding.suggestion + text.slice(finding.span.end);
}

function heat(text: string): number {
  return found(spanishRules, text).reduce((sum, { weight }) => sum + weight, 0);
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
