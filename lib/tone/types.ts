import type { Language, Span } from '@/lib/text/types';

/** How a text would land, in four words. Order matters: later is hotter. */
export const toneLevels = ['calm', 'firm', 'heated', 'abusive'] as const;
export type ToneLevel = (typeof toneLevels)[number];

export const toneCategories = [
  'absolutes',
  'blame',
  'blame_shift',
  'contempt',
  'defensiveness',
  'demand_explanation',
  'dismissal',
  'guilt_trip',
  'impatience',
  'insult',
  'legalese_threat',
  'mind_reading',
  'non_apology',
  'over_promise',
  'passive_aggression',
  'person_attack',
  'profanity',
  'punctuation',
  'rhetorical_question',
  'sarcasm',
  'shouting',
  'threat',
  'ultimatum',
  'vague_promise',
] as const;
export type ToneCategory = (typeof toneCategories)[number];

/** One thing that heats a text. Words for the category and the why come from i18n, by `category`. */
export interface ToneFinding {
  readonly span: Span;
  readonly category: ToneCategory;
  /** What it adds to its sentence's heat, 0 to 1. Advice (vague or over-promise) weighs 0. */
  readonly weight: number;
  readonly language: Language;
  readonly source: 'rule' | 'model';
  /** Stable id: `<language>/<category>/<name>`. */
  readonly ruleId: string;
  /** A calmer wording for the span, where the rule carries one. */
  readonly suggestion?: string;
}

/** The tone of one text. */
export interface ToneReport {
  /** 0 (calm) to 1 (abusive). */
  readonly heat: number;
  readonly level: ToneLevel;
  /** In order of `span.start`; never overlapping within a category. */
  readonly findings: readonly ToneFinding[];
  /** The languages heard, most text first. `['unknown']` when none was recognised. */
  readonly languages: readonly Language[];
}

/** Ranks a level: 0 calm … 3 abusive. */
export function levelRank(level: ToneLevel): number {
  return toneLevels.indexOf(level);
}

/** The finding that weighs most, the first of equals; undefined when there is none that weighs. */
export function strongest(findings: readonly ToneFinding[]): ToneFinding | undefined {
  const weighing = findings.filter((finding) => finding.weight > 0);
  return weighing.reduce<ToneFinding | undefined>((best, one) => (best && best.weight >= one.weight ? best : one), undefined);
}
