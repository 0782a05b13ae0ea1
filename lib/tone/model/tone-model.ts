import type { Language } from '@/lib/text/types';
import { createCategoryScorer, surestCategory } from '@/lib/tone/model/category-head';
import { createFeatureReader, createFoldedReader } from '@/lib/tone/model/hash-features';
import { createLinearScorer, type Logits } from '@/lib/tone/model/linear';
import type { MailHead } from '@/lib/tone/model/mail-head';
import type { LanguageModel } from '@/lib/tone/model/pack';
import { createWholeScorer } from '@/lib/tone/model/whole-score';
import { createWordHeater, type WordHeat } from '@/lib/tone/model/word-heat';
import type { ToneCategory } from '@/lib/tone/types';

/** A language's model, ready to be asked. */
export interface ToneModel {
  score(text: string): Logits;
  /** The same answer, for a text that changes little from one question to the next: what stayed isn't read again. */
  scoreWhole(text: string): Logits;
  /** Which words make a sentence heated, by the weights that judged it. */
  wordHeats(sentence: string): readonly WordHeat[];
  /** What kind of heat a heated sentence has. */
  categoryOf(sentence: string): ToneCategory;
  readonly mail: MailHead;
}

/** The models that are loaded; a language without one is judged by the rules alone. */
export type ToneModels = Readonly<Partial<Record<Language, ToneModel>>>;

const remembered = 400;

/** Asks a model, and remembers the last sentences it was asked about: a keystroke changes one of them. */
export function toneModelOf({ linear, mail, categories }: LanguageModel): ToneModel {
  const readFolded = createFoldedReader();
  const read = createFeatureReader(readFolded);
  const askCategories = createCategoryScorer(linear, categories, read);
  return {
    mail,
    score: remembering(createLinearScorer(linear, read)),
    scoreWhole: createWholeScorer(linear, readFolded),
    wordHeats: remembering(createWordHeater(linear)),
    categoryOf: remembering((text) => surestCategory(categories, askCategories(text))),
  };
}

function remembering<T extends object | string>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = ask(text);
    known.set(text, answer);
    const oldest = known.keys().next();
    if (known.size > remembered && !oldest.done) known.delete(oldest.value);
    return answer;
  };
}
