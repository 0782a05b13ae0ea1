import { describe, expect, test } from 'vitest';
import { splitSentences } from '@/lib/text/sentences';
import type { Language } from '@/lib/text/types';
import type { Rule } from '@/lib/tone/rule';
import { scoreByRules } from '@/lib/tone/rule-scorer';
import { punctuationRules } from '@/lib/tone/rules/any/punctuation';
import { shouting } from '@/lib/tone/rules/any/shouting';
import { englishRules } from '@/lib/tone/rules/en/all';
import { spanishRules } from '@/lib/tone/rules/es/all';
import { frenchRules } from '@/lib/tone/rules/fr/all';
import { portugueseRules } from '@/lib/tone/rules/pt/all';
import { toneCategories } from '@/lib/tone/types';

const byLanguage = [
  ['es', spanishRules],
  ['en', englishRules],
  ['pt', portugueseRules],
  ['fr', frenchRules],
] as const;
const rules: readonly Rule[] = [...byLanguage.flatMap(([, own]) => own), ...punctuationRules, ...Object.values(shouting)];

/** Whether a rule speaks up in an example, read in the rule's language. */
function finds(rule: Rule, example: string): boolean {
  const language = byLanguage.find(([one]) => one === rule.id.split('/')[0])?.[0];
  const context = { text: example, quotes: [], friendly: false, capitals: false };
  return splitSentences(example).some((sentence) => {
    const read: Language = language ?? sentence.language;
    // Another rule of the category may win the overlap; the rule's own pattern is what is on trial.
    return scoreByRules([rule], { ...sentence, language: read }, context).findings.some((finding) => finding.ruleId === rule.id);
  });
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.flags)('flags: %s', (example) => {
    expect(finds(rule, example)).toBe(true);
  });
  test.each(rule.quiet)('leaves alone: %s', (example) => {
    expect(finds(rule, example)).toBe(false);
  });
});

test('every rule brings at least five examples of both kinds', () => {
  const poor = rules.filter((rule) => rule.flags.length < 5 || rule.quiet.length < 5).map((rule) => rule.id);
  expect(poor).toEqual([]);
});

test('ids are unique, weights within 0 and 1, and a rule stays with its language', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  expect(rules.filter((rule) => rule.weight < 0 || rule.weight >= 1)).toEqual([]);
  expect(byLanguage.flatMap(([one, own]) => own.filter((rule) => !rule.id.startsWith(`${one}/`)))).toEqual([]);
});

test.each(byLanguage)('every category that depends on words has a rule in %s', (_language, own) => {
  const covered = new Set([...own, ...punctuationRules, ...Object.values(shouting)].map((rule) => rule.category));
  expect(toneCategories.filter((category) => !covered.has(category))).toEqual([]);
});

test('advice weighs nothing', () => {
  const advice = rules.filter((rule) => ['vague_promise', 'over_promise'].includes(rule.category));
  expect(advice.length).toBeGreaterThan(0);
  expect(advice.every((rule) => rule.weight === 0)).toBe(true);
});
