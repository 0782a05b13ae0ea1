import { isShown } from '@/lib/hosts/dom/shown';

/** Of a list of times to choose from, the one row that has none: it leads to the picker. Undefined when that isn't one. */
export function customRowIn(rows: readonly HTMLElement[]): HTMLElement | undefined {
  const worded = rows.filter((row) => isShown(row) && (row.textContent ?? '').trim().length > 1);
  const timed = worded.filter(hasTime);
  const others = worded.filter((row) => !hasTime(row) && timed.some((other) => other.parentElement === row.parentElement));
  return timed.length > 0 && others.length === 1 ? others[0] : undefined;
}

function hasTime(row: HTMLElement): boolean {
  return /\p{Nd}{1,2} ?[:.h] ?\p{Nd}{2}/u.test(row.textContent ?? '');
}
