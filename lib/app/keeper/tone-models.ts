import type { Language } from '@/lib/text/types';
import type { Encoder } from '@/lib/tone/encoder/encoder';
import { unpackModel } from '@/lib/tone/model/pack';
import { type ToneModels, toneModelOf } from '@/lib/tone/model/tone-model';

/** The trained models as they come in. */
export interface ToneModelShelf {
  /** Those that are there now. */
  readonly models: ToneModels;
  /** What hears meaning, whatever the language; undefined until it is there, and where there is no room for it. */
  readonly encoder: Encoder | undefined;
  /**
   * Fetches a language's and the encoder, unless they are there or on their way. Resolves when that has come to an end, good or bad, or
   * when patience has.
   */
  want(language: Language): Promise<void>;
}

interface ShelfDeps {
  /** The bytes of a language's file; rejects where there is none. */
  read(language: Language): Promise<Uint8Array>;
  /** The encoder; rejects where it can't be had. */
  readEncoder(): Promise<Encoder>;
  /** Resolves when a text should no longer wait for a model. */
  patience(): Promise<void>;
}

/** A shelf that nothing stands on: the rules alone. */
export const noModels: ToneModelShelf = { models: {}, encoder: undefined, want: async () => {} };

/** Models by language, each read when the first text asks for it. One that couldn't be read is tried again when asked again. */
export function createToneModelShelf({ read, readEncoder, patience }: ShelfDeps): ToneModelShelf {
  const underway = new Map<Language, Promise<void>>();
  let encoder: Encoder | undefined;
  let fetching: Promise<void> | undefined;
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
  /** Tried once in a background's life: where there is no room now, there is none a moment later. */
  const fetchEncoder = (): Promise<void> => {
    fetching ??= readEncoder().then(
      (fetched) => {
        encoder = fetched;
      },
      (error: unknown) => console.warn('tone.encoder', error instanceof Error ? error.name : 'unknown'),
    );
    return fetching;
  };
  return {
    get models() {
      return models;
    },
    get encoder() {
      return encoder;
    },
    async want(language) {
      if (language === 'unknown') return;
      const model = models[language] === undefined ? (underway.get(language) ?? begin(language)) : undefined;
      if (model === undefined && encoder !== undefined) return;
      await Promise.race([Promise.all([model, fetchEncoder()]), patience()]);
    },
  };
}
