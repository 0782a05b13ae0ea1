import type { Language } from '@/lib/text/types';
import { unpackModel } from '@/lib/tone/model/pack';
import { type ToneModels, toneModelOf } from '@/lib/tone/model/tone-model';

/** The trained models as they come in. */
export interface ToneModelShelf {
  /** Those that are there now. */
  readonly models: ToneModels;
  /** Fetches a language's, unless it is there or on its way. Resolves when that has come to an end, good or bad, or when patience has. */
  want(language: Language): Promise<void>;
}

interface ShelfDeps {
  /** The bytes of a language's file; rejects where there is none. */
  read(language: Language): Promise<Uint8Array>;
  /** Resolves when a text should no longer wait for a model. */
  patience(): Promise<void>;
}

/** A shelf that nothing stands on: the rules alone. */
export const noModels: ToneModelShelf = { models: {}, want: async () => {} };

/** Models by language, each read when the first text asks for it. One that couldn't be read is tried again when asked again. */
export function createToneModelShelf({ read, patience }: ShelfDeps): ToneModelShelf {
  const underway = new Map<Language, Promise<void>>();
  let models: ToneModels = {};
  const load = async (language: Language): Promise<void> => {
    try {
      const model = unpackModel(await read(language));
      if (model === undefined) throw new RangeError('not a model');
      models = { ...models, [language]: toneModelOf(model) };
    } catch (error) {
      console.warn('tone.model', language, error instanceof Error ? error.name : 'unknown');
    }
  };
  const begin = (language: Language): Promise<void> => {
    const loading = load(language).finally(() => underway.delete(language));
    underway.set(language, loading);
    return loading;
  };
  return {
    get models() {
      return models;
    },
    async want(language) {
      if (language === 'unknown' || models[language] !== undefined) return;
      await Promise.race([underway.get(language) ?? begin(language), patience()]);
    },
  };
}
