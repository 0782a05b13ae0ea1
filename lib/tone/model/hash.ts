/** Of the FNV-1a hash (Fowler, Noll, Vo). */
export const basis = 0x811c9dc5;
export const prime = 0x01000193;

/** Hangs one hash on another: order counts. */
export function joined(hash: number, next: number): number {
  return Math.imul(Math.imul(hash ^ 32, prime) ^ next, prime);
}

/** Spreads a hash over all its bits (the finaliser of MurmurHash3); the same hash of another kind lies elsewhere. */
export function mixed(hash: number, kind: number): number {
  let mix = hash ^ Math.imul(kind, 0x9e3779b1);
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
