import type { Language } from '@/lib/text/types';
import { createLinearScorer, type Logits } from '@/lib/tone/model/linear';
import type { MailHead } from '@/lib/tone/model/mail-head';
import type { LanguageModel } from '@/lib/tone/model/pack';

/** A language's model, ready to be asked. */
export interface ToneModel {
  score(text: string): Logits;
  readonly mail: MailHead;
}

/** The models that are loaded; a language without one is judged by the rules alone. */
export type ToneModels = Readonly<Partial<Record<Language, ToneModel>>>;

const remembered = 400;

/** Asks a model, and remembers the last sentences it was asked about: a keystroke changes one of them. */
export function toneModelOf({ linear, mail }: LanguageModel): ToneModel {
  const ask = createLinearScorer(linear);
  const known = new Map<string, Logits>();
  return {
    mail,
    score(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      const logits = ask(text);
      known.set(text, logits);
      const oldest = known.keys().next();
      if (known.size > remembered && !oldest.done) known.delete(oldest.value);
      return logits;
    },
  };
}
