import { interfaceWords } from '@/lib/hosts/dom/interface-words';
import { commonWords } from '@/lib/hosts/dom/structure';

/** Leaves of a name in code what can be said in a bug report. */
export interface Censor {
  /** An id or the like. `#msg-a:r7673` → `#msg-a:r9`; what could be content is `…`. */
  name(raw: string): string;
  /** A class: there short numbers belong to the name, as in `a3s`. */
  className(raw: string): string;
  /** Whether a number of the page's own code stands nowhere in its content. */
  mayTell(digits: string): boolean;
  /** Whether the whole name is a word of our own selectors or of HTML. */
  isKnown(raw: string): boolean;
}

const masked = '…';
const longestName = 80;
const longestRun = 32;
/** So short a run of letters is a name that a build tool made, such as `aoO`. */
const shortRun = 5;
/** A word of the content of at least so many letters isn't said within a longer run either. */
const hiddenWithin = 4;
/** Names that people make have words in them; `AQMkADAw` has none. */
const leastPiece = 3;

/**
 * A censor for pages with this content. Names share no word with it, but for `known`: words of
 * ours, the same for every page, such as those we look for.
 */
export function createCensor(content: ReadonlySet<string>, known: ReadonlySet<string>): Censor {
  const within = [...content].filter((word) => word.length >= hiddenWithin && !known.has(word));
  const said = new Map<string, string>();
  const run = (letters: string): string => {
    const before = said.get(letters);
    if (before !== undefined) return before;
    const now = sayRun(letters, { content, known, within });
    said.set(letters, now);
    return now;
  };
  const token = (raw: string, longestNumber: number): string => {
    // Letters and digits mixed: an id that a server made.
    if (raw.length > 8 && /[a-z]\d+[a-z]/i.test(raw)) return masked;
    return raw.replace(/[a-z]+|\d+/gi, (part) => {
      if (!/\d/.test(part)) return run(part);
      return part.length > longestNumber ? '9' : part;
    });
  };
  const say = (raw: string, longestNumber: number): string => {
    const name = raw.trim().slice(0, longestName);
    if (!/^[\w\-:.#$]+$/.test(name)) return masked;
    return name.replace(/[a-z0-9]+/gi, (part) => token(part, longestNumber));
  };
  return {
    name: (raw) => say(raw, 0),
    className: (raw) => say(raw, 2),
    mayTell: (digits) => known.has(digits) || !content.has(digits),
    isKnown: (raw) => known.has(raw.toLowerCase()),
  };
}

interface Words {
  readonly content: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  readonly within: readonly string[];
}

function sayRun(letters: string, { content, known, within }: Words): string {
  const lower = letters.toLowerCase();
  const pieces = piecesOf(letters);
  if (known.has(lower) || pieces.every((piece) => known.has(piece.toLowerCase()))) return letters;
  if (content.has(lower) || within.some((word) => lower.includes(word))) return masked;
  if (letters.length <= shortRun) return letters;
  if (letters.length > longestRun || letters.length / pieces.length < leastPiece) return masked;
  const isFree = (piece: string): boolean => known.has(piece) || !content.has(piece);
  return pieces.map((piece) => (isFree(piece.toLowerCase()) ? piece : masked)).join('');
}

/** Every word in these selectors, whole and by its parts, and the words of HTML and of interfaces. */
export function knownWords(selectors: readonly string[]): ReadonlySet<string> {
  const runs = selectors.flatMap((selector) => selector.match(/[a-z]+|\d{3,}/gi) ?? []);
  return new Set([...commonWords, ...interfaceWords, ...runs, ...runs.flatMap(piecesOf)].map((word) => word.toLowerCase()));
}

/** `primaryActionButton` → primary, Action, Button. */
function piecesOf(letters: string): readonly string[] {
  return letters.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [letters];
}
