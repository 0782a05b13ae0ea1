import { type CategoryWeights, categoryPlaces } from '@/lib/tone/model/category-head';
import { featureCount, headCount } from '@/lib/tone/model/hash-features';
import type { LinearWeights } from '@/lib/tone/model/linear';
import type { HeadScale, MailHead } from '@/lib/tone/model/mail-head';
import { toneCategories } from '@/lib/tone/types';

/** Everything learnt of one language. */
export interface LanguageModel {
  readonly linear: LinearWeights;
  readonly mail: MailHead;
  readonly categories: CategoryWeights;
}

/** Names the version: a file of another one is refused. */
const magic = 'TPLM3\n';

interface Header extends Omit<LinearWeights, 'rarity' | 'weights'> {
  readonly mail: MailHead;
  readonly categories: Omit<CategoryWeights, 'weights'>;
}

/** A model as one file: a line that names it, a line of JSON, then rarities, weights and the categories' weights as bytes. */
export function packModel({ linear, mail, categories }: LanguageModel): Uint8Array {
  const { rarity, weights, ...scale } = linear;
  const { weights: categoryWeights, ...names } = categories;
  const header: Header = { ...scale, mail, categories: names };
  const head = new TextEncoder().encode(`${magic}${JSON.stringify(header)}\n`);
  const parts = [head, rarity, bytesOf(weights), bytesOf(categoryWeights)];
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}

/** The model of a file; undefined when it isn't one of this version, or is cut short. The weights lie in the file's own bytes. */
export function unpackModel(file: Uint8Array): LanguageModel | undefined {
  const start = magic.length;
  const end = file.indexOf(10, start) + 1;
  if (end === 0 || new TextDecoder().decode(file.subarray(0, start)) !== magic) return undefined;
  const header = readHeader(file.subarray(start, end));
  if (header === undefined) return undefined;
  const { rarityScale, scales, biases, mail, categories } = header;
  const weightsAt = end + featureCount;
  const categoriesAt = weightsAt + featureCount * headCount;
  if (file.length !== categoriesAt + categoryPlaces * categories.names.length) return undefined;
  const rarity = file.subarray(end, weightsAt);
  return {
    mail,
    linear: { rarity, rarityScale, weights: signed(file.subarray(weightsAt, categoriesAt)), scales, biases },
    categories: { ...categories, weights: signed(file.subarray(categoriesAt)) },
  };
}

function bytesOf({ buffer, byteOffset, length }: Int8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

function signed({ buffer, byteOffset, length }: Uint8Array): Int8Array {
  return new Int8Array(buffer, byteOffset, length);
}

function readHeader(bytes: Uint8Array): Header | undefined {
  try {
    const header: Partial<Header> = JSON.parse(new TextDecoder().decode(bytes)) ?? {};
    const { rarityScale, scales, biases, mail, categories } = header;
    const heads = [mail?.heated, mail?.abusive].every(isHead) && areCategories(categories);
    return heads && areNumbers([rarityScale], 1) && areNumbers(scales, headCount) && areNumbers(biases, headCount)
      ? (header as Header)
      : undefined;
  } catch {
    return undefined;
  }
}

function isHead(head: Partial<HeadScale> | undefined): boolean {
  return areNumbers([head?.floor, head?.scale], 2);
}

function areCategories(head: Partial<CategoryWeights> | undefined): boolean {
  const { names, scales, biases, floor } = head ?? {};
  if (!Array.isArray(names) || !names.every((name) => toneCategories.includes(name))) return false;
  return areNumbers(scales, names.length) && areNumbers(biases, names.length) && areNumbers([floor], 1);
}

function areNumbers(values: unknown, count: number): boolean {
  return Array.isArray(values) && values.length === count && values.every(Number.isFinite);
}
