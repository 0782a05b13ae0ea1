import type { Language } from '@/lib/text/types';
import type { Rule } from '@/lib/tone/rule';
import { punctuationRules } from '@/lib/tone/rules/any/punctuation';
import { shouting } from '@/lib/tone/rules/any/shouting';
import { englishRules } from '@/lib/tone/rules/en/all';
import { spanishRules } from '@/lib/tone/rules/es/all';
import { frenchRules } from '@/lib/tone/rules/fr/all';
import { portugueseRules } from '@/lib/tone/rules/pt/all';

/** Which rules a sentence is held against. Shouting is found apart, by its capitals. */
export const rulesByLanguage: Readonly<Record<Language, readonly Rule[]>> = {
  es: [...spanishRules, ...punctuationRules],
  en: [...englishRules, ...punctuationRules],
  pt: [...portugueseRules, ...punctuationRules],
  fr: [...frenchRules, ...punctuationRules],
  unknown: punctuationRules,
};

/** A rule by its id; undefined where there is none any more. */
export function findRule(id: string): Rule | undefined {
  return [...Object.values(rulesByLanguage).flat(), ...Object.values(shouting)].find((rule) => rule.id === id);
}
