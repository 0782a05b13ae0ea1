/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The languages whose rules are carried; `unknown` is judged by shouting and punctuation only. */
export type Language = 'es' | 'en' | 'pt' | 'fr' | 'unknown';

/** One sentence of a text, with where it stands and what it is written in. */
export interface Sentence extends Span {
  readonly text: string;
  readonly language: Language;
}
