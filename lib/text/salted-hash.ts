/**
 * A salted 64-bit fingerprint of a text as 16 hex digits; synchronous and the same everywhere.
 * It hides words from a casual reader of the database; it is no cryptographic hash. Two 32-bit lanes in the manner of FNV-1a,
 * mixed at the end as in MurmurHash3.
 */
export function saltedHash(salt: string, text: string): string {
  // The length keeps ('a', 'bc') and ('ab', 'c') apart.
  const input = `${salt.length}:${salt}${text}`;
  let left = 0x811c9dc5;
  let right = 0x9e3779b9;
  for (let index = 0; index < input.length; index += 1) {
    const unit = input.charCodeAt(index);
    left = Math.imul(left ^ unit, 0x01000193);
    right = Math.imul(right ^ (unit + (left >>> 16)), 0x5bd1e995);
    right = (right << 13) | (right >>> 19);
  }
  const first = mix(left ^ (right >>> 7));
  return hex(first) + hex(mix(right ^ first));
}

function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
