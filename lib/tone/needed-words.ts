/** What is known of a piece of a pattern. Always both, in this order: the engine is twice as fast where all objects are alike. */
interface Needs {
  /** All that the piece can be, where that is little enough to be listed. */
  readonly exact: readonly string[] | undefined;
  /** A match has one of these in it. */
  readonly needed: Words | undefined;
}

interface Words {
  readonly words: readonly string[];
  readonly shortest: number;
}

interface Reader {
  readonly source: string;
  at: number;
}

const fewestLetters = 3;
/** What can be more different things than this isn't listed. */
const mostListed = 400;
/** Two lists are joined into no longer one than this, unless it is as long as one of them was. */
const mostJoined = 16;
const nothing = listed(['']);
const anything: Needs = { exact: undefined, needed: undefined };

/**
 * Strings of three letters and more of which every match of a pattern has at least one; undefined where none are known. A text without
 * any of them needn't be held against the pattern. The idea: the prefilter of RE2 (Cox 2012). Throws on a pattern that it can't read.
 */
export function neededWords({ source, flags }: RegExp): readonly string[] | undefined {
  if (/[^gu]/.test(flags)) return undefined;
  const reader: Reader = { source, at: 0 };
  const needs = alternatives(reader);
  if (reader.at < source.length) throw new SyntaxError(`a pattern that can't be read at ${reader.at}`);
  return listOf(needs)?.words;
}

function listed(exact: readonly string[]): Needs {
  return { exact, needed: undefined };
}

function listOf({ exact, needed }: Needs): Words | undefined {
  return better(exact && usable(exact), needed);
}

function usable(words: readonly string[]): Words | undefined {
  let shortest = Number.POSITIVE_INFINITY;
  for (const { length } of words) shortest = Math.min(shortest, length);
  return shortest < fewestLetters ? undefined : { words, shortest };
}

/** The longer its shortest string, the seldomer a list is met; of two alike the later: a sting stands behind the words that all use. */
function better(one: Words | undefined, other: Words | undefined): Words | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.shortest >= one.shortest ? other : one;
}

function alternatives(reader: Reader): Needs {
  const first = sequence(reader);
  if (reader.source.charAt(reader.at) !== '|') return first;
  const branches = [first];
  while (reader.source.charAt(reader.at) === '|') {
    reader.at += 1;
    branches.push(sequence(reader));
  }
  return oneOf(branches);
}

/** By plain loops: this runs some thousand times before the first sentence is judged. */
function oneOf(branches: readonly Needs[]): Needs {
  const exact: string[] = [];
  const words: string[] = [];
  let [isListed, isNeeded] = [true, true];
  for (const branch of branches) {
    isListed &&= branch.exact !== undefined && exact.length + branch.exact.length <= mostListed;
    if (isListed) exact.push(...(branch.exact ?? []));
    const list = isNeeded ? listOf(branch) : undefined;
    isNeeded = list !== undefined;
    for (const word of list?.words ?? []) words.push(word);
  }
  const needed = isNeeded ? usable(words) : undefined;
  return { exact: isListed ? exact : undefined, needed };
}

/** One thing after another: what can be listed is joined, and of the lists the best is kept. */
function sequence(reader: Reader): Needs {
  let run: readonly string[] = [''];
  let best: Words | undefined;
  let isListed = true;
  while (reader.at < reader.source.length) {
    const next = reader.source.charAt(reader.at);
    if (next === '|' || next === ')') break;
    const { exact, needed } = repeated(reader);
    if (exact !== undefined && run.length * exact.length <= Math.max(mostJoined, run.length, exact.length)) {
      run = joined(run, exact);
      continue;
    }
    isListed = false;
    best = better(better(best, usable(run)), needed);
    run = exact ?? [''];
  }
  return isListed ? listed(run) : { exact: undefined, needed: better(best, usable(run)) };
}

function joined(heads: readonly string[], tails: readonly string[]): readonly string[] {
  if (heads.length === 1 && heads[0] === '') return tails;
  const all: string[] = [];
  for (const head of heads) for (const tail of tails) all.push(head + tail);
  return all;
}

/** Letters that stand for themselves, up to one that is repeated. */
const plain = /[a-zñ0-9 ',:;!"=-]+(?![?*+{])/y;
const repetition = /(?:[?*+]|\{(\d+)[^}]*\})\??/y;
const opening = /\((?:\?(?:<?[=!]|:|<[a-zA-Z]+>))?/y;
const letterSet = /\[(\^?)((?:\\.|[^\]\\])*)\]/y;
const escaping = /\\(?:p\{[^}]*\}|u\{[^}]*\}|u....|x..|k<[^>]*>|.)/iy;

function repeated(reader: Reader): Needs {
  const letters = take(plain, reader)?.[0];
  if (letters !== undefined) return listed([letters]);
  const needs = atom(reader);
  const [sign, least] = take(repetition, reader) ?? [];
  if (sign === undefined) return needs;
  if (sign.startsWith('?')) return needs.exact === undefined ? anything : listed(['', ...needs.exact]);
  return sign.startsWith('*') || least === '0' ? anything : { exact: undefined, needed: listOf(needs) };
}

function atom(reader: Reader): Needs {
  const first = reader.source.charAt(reader.at);
  if (first === '(') {
    const isAround = /[=!]$/.test(take(opening, reader)?.[0] ?? '');
    const inside = alternatives(reader);
    reader.at += 1;
    return isAround ? nothing : inside;
  }
  if (first === '[') return oneLetter(take(letterSet, reader));
  if (first === '\\') return escaped(take(escaping, reader)?.[0] ?? '');
  const letter = String.fromCodePoint(reader.source.codePointAt(reader.at) ?? 0);
  reader.at += letter.length;
  if (letter === '^' || letter === '$') return nothing;
  return letter === '.' ? anything : listed([letter]);
}

function oneLetter([, negated = '', letters = '']: readonly string[] = []): Needs {
  return negated !== '' || /[\\-]/.test(letters) ? anything : listed([...letters]);
}

function escaped(sign: string): Needs {
  if (sign === '\\b' || sign === '\\B') return nothing;
  return /^\\\W$/.test(sign) ? listed([sign.slice(1)]) : anything;
}

function take(pattern: RegExp, reader: Reader): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.source);
  if (match === null) return undefined;
  reader.at = pattern.lastIndex;
  return match;
}
