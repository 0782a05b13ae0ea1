/** A run of digits of one numbering system. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The code point of its zero: "٣" is a digit too. */
  readonly zero: number;
}

/** Every kind of space becomes a plain one, character by character: positions stay what they are. */
export function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}

/** Marks of writing direction say nothing about a date. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '');
}

export function runsIn(text: string): readonly Run[] {
  return [...text.matchAll(/\p{Nd}+/gu)].map((match) => {
    const zero = zeroOf(match[0]);
    const digits = [...match[0]].map((digit) => (digit.codePointAt(0) ?? zero) - zero);
    return { start: match.index, end: match.index + match[0].length, value: Number(digits.join('')), zero };
  });
}

export function digitsOf(value: number, zero: number, least: number): string {
  return [...String(value).padStart(least, '0')].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
}

/** With how many digits a number below ten is written; `isTold`: seen, not only usual. */
export interface Digits {
  readonly least: 1 | 2;
  readonly isTold: boolean;
}

export function digitsLike({ start, end, value }: Run, usually2: boolean): Digits {
  if (value < 10) return { least: end - start === 2 ? 2 : 1, isTold: true };
  return { least: usually2 ? 2 : 1, isTold: false };
}

export function otherDigits({ least, isTold }: Digits): Digits {
  if (isTold) return { least, isTold };
  return { least: least === 2 ? 1 : 2, isTold };
}

/** `text` with the kinds of space that `model` has, in their order. */
export function spacedLike(text: string, model: string): string {
  const spaces = model.match(/\s/g) ?? [];
  let index = 0;
  return text.replace(/ /g, () => spaces[Math.min(index++, spaces.length - 1)] ?? ' ');
}

/** Where `name` stands in `text` as a word of its own: no letter goes on where it ends with one, no digit where with one. */
export function placesOf(name: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + 1)) {
    const goesOn = sameKind(text[at - 1], name[0]) || sameKind(name.at(-1), text[at + name.length]);
    if (!goesOn) places.push(at);
  }
  return places;
}

export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

function sameKind(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return [/[\p{L}\p{M}]/u, /\p{Nd}/u].some((kind) => kind.test(one) && kind.test(other));
}

/** Unicode keeps the ten digits of a script together, from a code that ends in 0 or in 6. */
function zeroOf(digits: string): number {
  const code = digits.codePointAt(0) ?? 0x30;
  const low = code - (code % 16);
  return /\p{Nd}/u.test(String.fromCodePoint(low)) ? low : low + 6;
}
