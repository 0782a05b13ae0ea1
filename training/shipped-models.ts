import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Encoder } from '@/lib/tone/encoder/encoder';
import { readEncoderBy } from '@/lib/tone/encoder/read-encoder';
import { type LanguageModel, unpackModel } from '@/lib/tone/model/pack';
import { type ToneModels, toneModelOf } from '@/lib/tone/model/tone-model';

/** The models of a folder (`public/models`), by language. Throws on a file that is none: it must not be missed in silence. */
export function readShippedModels(folder: string): ToneModels {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.bin')) : [];
  return Object.fromEntries(files.map((file) => [file.replace('.bin', ''), toneModelOf(readModel(join(folder, file)))]));
}

export function readModel(path: string): LanguageModel {
  const model = unpackModel(new Uint8Array(readFileSync(path)));
  if (model === undefined) throw new Error(`${path} is no model of this version: npm run train`);
  return model;
}

/** The encoder that ships. `folder`: `public`. Rejects where it isn't whole. */
export function readShippedEncoder(folder: string): Promise<Encoder> {
  return readEncoderBy(async (path) => new Uint8Array(readFileSync(join(folder, path))));
}
