import { sketchOf } from '@/lib/cooloff/sketch';
import type { Fingerprint } from '@/lib/cooloff/types';
import { saltedHash } from '@/lib/text/salted-hash';
import { shinglesOf } from '@/lib/text/shingles';

/** Three words: short enough that one heated line has some, long enough that two mails to a client share few. */
const shingleWords = 3;

/**
 * The hashes a held draft is known by; no word can be read off them without the salt.
 * `text` is the whole draft as a release is bound to it; `body` is what a paste would carry, where that is less.
 */
export function fingerprintOf(draft: {
  readonly text: string;
  readonly body?: string;
  /** Addresses. */
  readonly recipients: readonly string[];
  readonly salt: string;
}): Fingerprint {
  const { text, body = text, recipients, salt } = draft;
  // Each kind has its own salt, or a one-line mail and its only shingle would be seen to be the same.
  const hashAll = (kind: string, values: readonly string[]) => values.map((value) => saltedHash(`${salt}/${kind}`, value));
  const addresses = recipients.map((address) => address.trim().toLowerCase());
  return {
    text: saltedHash(`${salt}/text`, text),
    shingles: sketchOf(hashAll('shingle', shinglesOf(body, shingleWords))),
    recipients: [...new Set(hashAll('recipient', addresses))].sort(),
  };
}

/** Whether it is the same text to the same recipients: what a release is bound to. */
export function sameDraft(a: Fingerprint, b: Fingerprint): boolean {
  if (a.text !== b.text || a.recipients.length !== b.recipients.length) return false;
  const known = new Set(a.recipients);
  return b.recipients.every((recipient) => known.has(recipient));
}
