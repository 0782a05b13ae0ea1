import { type ToneCategory, toneCategories } from '@/lib/tone/types';

/**
 * One of several wordings: the first whose words are found in the folded match is taken, and where none is the match has no wording.
 * So a rule can keep the form of address, and have a wording for some of its matches only.
 */
export type Rewording = readonly [words: RegExp, wording: string];

/** What stands in a rule file. */
interface RuleDefinition {
  /** `<language>/<category>/<name>`; `any` where the language doesn't matter. */
  readonly id: `${'es' | 'en' | 'pt' | 'fr' | 'any'}/${ToneCategory}/${string}`;
  /** 0 advice · .2 hint (calm alone) · .35 marked (firm alone) · .55 strong (heated alone) · .7 insult · .9 abuse. */
  readonly weight: number;
  /** Global; matched against folded text: lower case, no accents (ñ stays), straight quotes, single spaces. See `say`. */
  readonly pattern: RegExp;
  /** True where "no eres …" or "never …" before the match takes the sting out. */
  readonly negatable?: boolean;
  /** True where the words mean it only when the writer's hand is seen, so a quoted match counts, too. */
  readonly countsQuoted?: boolean;
  /** A calmer wording for the whole match; `$1` to `$9` stand for the pattern's groups as they were typed, '' takes the match out. */
  readonly suggestion?: string | readonly Rewording[];
  /** How the sentences of `flags` read with it, in their order. */
  readonly calmer?: readonly string[];
  /** Sentences the rule must find, and sentences it must leave alone; five of each at least. */
  readonly flags: readonly string[];
  readonly quiet: readonly string[];
}

export interface Rule extends RuleDefinition {
  readonly category: ToneCategory;
}

/** A rule with its own examples; every one of them is run by the tests. Throws on an id without a known category. */
export function defineRule(definition: RuleDefinition): Rule {
  const category = toneCategories.find((one) => one === definition.id.split('/')[1]);
  if (category === undefined) throw new Error(`rule id without a category: ${definition.id}`);
  return { ...definition, category };
}

/**
 * A pattern of whole words over folded text. `\b` knows no ñ, hence the lookarounds; folded text
 * has no other letters in the languages judged (but œ), and this class is twice as fast as `\p{L}`. Keep repetitions bounded: sentences are at most
 * a thousand characters, and nothing may take more than linear time in a text.
 */
export function say(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![a-zñ0-9])(?:${alternatives.join('|')})(?![a-zñ0-9])`, 'gu');
}

/** A pattern as it stands, without word boundaries of its own. */
export function raw(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join('|'), 'gu');
}

/** `a b c` → `(?:a|b|c)`, for word lists. */
export function oneOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join('|')})`;
}

/** A group of alternatives written on several lines; each argument may hold several, parted by `|`. */
export function anyOf(...alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}
