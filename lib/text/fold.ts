/** A text made comparable, and the way back to the original's offsets. */
export interface FoldedText {
  /** Lower case, accents off (ñ stays), whitespace runs as one space, straight quotes, invisible characters gone. */
  readonly text: string;
  /** Where the folded index stands in the original (UTF-16). Accepts `text.length`, too. */
  readonly originOf: (index: number) => number;
}

const INVISIBLE = /[\u0300-\u0302\u0304-\u036f\u200b-\u200d\u2060\ufeff\u00ad]/u;
const NEEDS_MAP = /\s\s|[\u0300-\u036f\u200b-\u200d\u2060\ufeff\u00ad\u0130]|[\ud800-\udfff]/;

/** Folds a text for matching. Plain text keeps its length, so the way back is the identity; else a map is built. Linear. */
export function foldText(text: string): FoldedText {
  if (!NEEDS_MAP.test(text)) return { text: foldSameLength(text), originOf: (index) => index };
  const origins: number[] = [];
  // Not one growing string: asking it for its end copies it each time, and a long text took seconds.
  const units: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = foldUnit(text.charAt(index));
    if (unit === '' || (unit === ' ' && units.at(-1) === ' ')) continue;
    // A combining tilde after n is an ñ typed on some phones.
    if (unit === '\u0303') {
      if (units.at(-1) === 'n') units[units.length - 1] = 'ñ';
      continue;
    }
    units.push(unit);
    origins.push(index);
  }
  origins.push(text.length);
  return { text: units.join(''), originOf: (index) => origins[index] ?? text.length };
}

function foldSameLength(text: string): string {
  return text.toLowerCase().replace(/[^\x21-\x7e ]/g, (unit) => foldUnit(unit) || ' ');
}

const cache = new Map<string, string>();

/** One UTF-16 unit folded to one unit, or to nothing where it is invisible. */
function foldUnit(unit: string): string {
  if (unit >= 'a' && unit <= 'z') return unit;
  const known = cache.get(unit);
  if (known !== undefined) return known;
  const folded = foldUnitSlowly(unit);
  if (cache.size < 2000) cache.set(unit, folded);
  return folded;
}

function foldUnitSlowly(unit: string): string {
  if (INVISIBLE.test(unit)) return '';
  if (/\s/.test(unit)) return ' ';
  if (/[’‘´`]/.test(unit)) return "'";
  if (/[“”«»„]/.test(unit)) return '"';
  const lower = unit.toLowerCase().charAt(0);
  return lower === 'ñ' || lower === '\u0303' ? lower : lower.normalize('NFD').charAt(0);
}
