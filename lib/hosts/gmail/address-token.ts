const full = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Without vowels, digits and look-alikes. */
const reduced = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/**
 * What Gmail's address calls a conversation (`f:1577…`) or an open compose (`a:r12…+msg-a:r34…`): the name in base 64, its
 * digits counted anew in base 40. Seen by taking addresses that were published apart.
 */
export function tokenOf(name: string): string {
  return recounted(btoa(name).replace(/=+$/, ''), full, reduced);
}

/** The name in a token; undefined when it isn't one. */
export function nameIn(token: string): string | undefined {
  if (token === '' || [...token].some((letter) => !reduced.includes(letter))) return undefined;
  try {
    const name = atob(recounted(token, reduced, full));
    return /^[\x20-\x7e]+$/.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

function recounted(digits: string, from: string, to: string): string {
  let value = [...digits].reduce((sum, digit) => sum * BigInt(from.length) + BigInt(from.indexOf(digit)), 0n);
  let written = '';
  for (; value > 0n; value /= BigInt(to.length)) written = (to[Number(value % BigInt(to.length))] ?? '') + written;
  return written;
}
