import { featureCount, headCount } from '@/lib/tone/model/hash-features';
import type { LinearWeights, Logits } from '@/lib/tone/model/linear';
import { mailFeatureCount } from '@/lib/tone/model/mail-features';
import type { HeadWeights, MailHead } from '@/lib/tone/model/mail-head';

/** Everything learnt of one language. */
export interface LanguageModel {
  readonly linear: LinearWeights;
  readonly mail: MailHead;
}

const magic = 'TPLM1\n';

interface Header {
  readonly rarityScale: number;
  readonly scales: Logits;
  readonly biases: Logits;
  readonly mail: MailHead;
}

/** A model as one file: a line that names it, a line of JSON, then rarities and weights as bytes. */
export function packModel({ linear, mail }: LanguageModel): Uint8Array {
  const { rarity, rarityScale, weights, scales, biases } = linear;
  const header: Header = { rarityScale, scales, biases, mail };
  const head = new TextEncoder().encode(`${magic}${JSON.stringify(header)}\n`);
  const packed = new Uint8Array(head.length + rarity.length + weights.length);
  packed.set(head);
  packed.set(rarity, head.length);
  packed.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), head.length + rarity.length);
  return packed;
}

/** The model of a file; undefined when it isn't one of this version, or is cut short. The weights lie in the file's own bytes. */
export function unpackModel(file: Uint8Array): LanguageModel | undefined {
  const start = magic.length;
  const end = file.indexOf(10, start) + 1;
  if (end === 0 || new TextDecoder().decode(file.subarray(0, start)) !== magic) return undefined;
  if (file.length !== end + featureCount * (1 + headCount)) return undefined;
  const header = readHeader(file.subarray(start, end));
  if (header === undefined) return undefined;
  const weights = file.subarray(end + featureCount);
  return {
    mail: header.mail,
    linear: {
      rarity: file.subarray(end, end + featureCount),
      rarityScale: header.rarityScale,
      weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
      scales: header.scales,
      biases: header.biases,
    },
  };
}

function readHeader(bytes: Uint8Array): Header | undefined {
  try {
    const header: Partial<Header> = JSON.parse(new TextDecoder().decode(bytes)) ?? {};
    const { rarityScale, scales, biases, mail } = header;
    const heads = [mail?.heated, mail?.abusive].every(isHead);
    return heads && areNumbers([rarityScale], 1) && areNumbers(scales, headCount) && areNumbers(biases, headCount)
      ? (header as Header)
      : undefined;
  } catch {
    return undefined;
  }
}

function isHead(head: Partial<HeadWeights> | undefined): boolean {
  return areNumbers(head?.weights, mailFeatureCount) && areNumbers([head?.bias, head?.floor], 2);
}

function areNumbers(values: unknown, count: number): boolean {
  return Array.isArray(values) && values.length === count && values.every(Number.isFinite);
}
