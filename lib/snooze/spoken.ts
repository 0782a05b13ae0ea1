/** Which day was said. Weekdays are 0 Sunday … 6 Saturday. */
export type SpokenDay =
  | { readonly kind: 'inDays'; readonly days: number }
  | { readonly kind: 'inMonths'; readonly months: number }
  /** `coming`: the first after today. `this`: today counts, too. `next`: of the week to come, Monday to Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly week: 'this' | 'coming' | 'next' }
  | { readonly kind: 'date'; readonly day: number; readonly month?: number; readonly year?: number };

export const dayParts = ['dawn', 'morning', 'midday', 'afternoon', 'evening', 'night'] as const;
/** Which stretch of the day. */
export type DayPart = (typeof dayParts)[number];

/** An hour as it was said: "5" may be one of two, unless a half of the day or the 24 hour clock says which. */
export interface SpokenClock {
  readonly minutes: number;
  readonly half: 'am' | 'pm' | 'either' | 'exact';
}

/** What a phrase said of a time. */
export interface Spoken {
  readonly day?: SpokenDay;
  readonly clock?: SpokenClock;
  readonly part?: DayPart;
  /** From now, in ms. */
  readonly afterMs?: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A piece of a phrase: matched on folded text, read into what it says. Undefined: it isn't what it looked like. */
export interface Piece {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Spoken | undefined;
}

/** How a language speaks of times. Pieces are looked for in their order; what is left over must be fillers. */
export interface Tongue {
  readonly pieces: readonly Piece[];
  readonly fillers: ReadonlySet<string>;
}

/** What a folded phrase says, or undefined when a word of it isn't understood: half of a date is no date. */
export function hear(phrase: string, { pieces, fillers }: Tongue): Spoken | undefined {
  let rest = phrase;
  let heard: Spoken | undefined;
  for (const { pattern, read } of pieces) {
    const match = pattern.exec(rest);
    const said = match === null ? undefined : read(match.groups ?? {});
    if (match === null || said === undefined) continue;
    heard = joined(heard ?? {}, said);
    if (heard === undefined) return undefined;
    rest = `${rest.slice(0, match.index)} , ${rest.slice(match.index + match[0].length)}`;
  }
  return onlyFillers(rest, fillers) ? heard : undefined;
}

/** Whether nothing of a phrase is left to be understood. */
export function onlyFillers(rest: string, fillers: ReadonlySet<string>): boolean {
  return rest.split(/[\s,.;:!¡?¿()]+/).every((word) => word === '' || fillers.has(word));
}

/** Undefined where the same was said twice; a weekday beside its date adds nothing. */
function joined(heard: Spoken, said: Spoken): Spoken | undefined {
  const both = { ...heard, ...said };
  if (heard.clock !== undefined && said.clock !== undefined) return undefined;
  if (both.afterMs !== undefined && (both.day ?? both.clock ?? both.part) !== undefined) return undefined;
  if (heard.day === undefined || said.day === undefined) return both;
  const dates = [heard.day, said.day].filter(({ kind }) => kind === 'date');
  const weekdays = [heard.day, said.day].filter(({ kind }) => kind === 'weekday');
  const [date] = dates;
  return date !== undefined && weekdays.length === 1 ? { ...both, day: date } : undefined;
}
