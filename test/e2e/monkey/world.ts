import { type Tone, textOf, toneOf } from './words.ts';

/** What must be true of the mailbox, as far as a reader of docs/hold.md can tell. Minutes, no browser. */
export interface World {
  readonly clock: number;
  readonly online: boolean;
  readonly lettersBefore: number;
  readonly letters: readonly Letter[];
  readonly tabs: readonly Tab[];
  readonly front: number;
  /** The letter that the host offers to take back, and the tab that offers it. */
  readonly undoable: { readonly letter: number; readonly tab: number } | undefined;
}

export interface Letter {
  readonly id: number;
  readonly place: 'new' | 'reply';
  readonly at: 'draft' | 'left' | 'discarded';
  /** What of it must be among what was sent, waits for the network or was scheduled: each text as often as it is here. */
  readonly departures: readonly string[];
  readonly versions: readonly string[];
  /** Since when each heated text has stood. */
  readonly since: Readonly<Record<string, number>>;
  readonly hold: Hold | undefined;
}

export interface Hold {
  readonly until: number;
  /** When its length began. */
  readonly began: number;
  readonly level: Tone;
  /** The text that left by a release. */
  readonly sent?: string;
}

/** A tab of the webmail and the letter that stands open in it, with the text it has there. */
export interface Tab {
  readonly letter: number | undefined;
  readonly text: string;
}

export const heatedMinutes = 120;
export const calmedMinutes = 10;
const noLetter: Tab = { letter: undefined, text: '' };

/** An empty mailbox. Its letters are numbered from `lettersBefore` on. */
export function beginningWith(lettersBefore: number): World {
  return { clock: 0, online: true, lettersBefore, letters: [], tabs: [noLetter], front: 0, undoable: undefined };
}

export function frontTab({ tabs, front }: World): Tab {
  return tabs[front] ?? noLetter;
}

/** The letter in front, or undefined where none is open. */
export function letterInFront(world: World): Letter | undefined {
  return world.letters.find(({ id }) => id === frontTab(world).letter);
}

/** It still has to be written or sent: not a window that was left behind by a send elsewhere. */
export function writesInFront(world: World): boolean {
  return letterInFront(world)?.at === 'draft';
}

export function tabsWith({ tabs }: World, letter: number): readonly Tab[] {
  return tabs.filter((tab) => tab.letter === letter);
}

/** A new letter in the front tab. */
export function written(world: World, place: Letter['place'], tone: Tone): World {
  const id = world.lettersBefore + world.letters.length + 1;
  const letter: Letter = { id, place, at: 'draft', departures: [], versions: [], since: {}, hold: undefined };
  const placed = atFront({ ...world, letters: [...world.letters, letter] }, { letter: id, text: '' });
  return reworded(placed, textOf(id, 0, tone));
}

/** The text of another tone that the letter in front would get next. */
export function nextText(world: World, tone: Tone): string {
  const letter = letterInFront(world);
  return textOf(letter?.id ?? 0, letter?.versions.length ?? 0, tone);
}

/** The letter in front says something else now. */
export function reworded(world: World, text: string): World {
  const tab = { ...frontTab(world), text };
  const typed = changed(atFront(world, tab), (letter) => ({ ...letter, versions: [...letter.versions, text] }));
  return heard(typed);
}

/** What the text in front does to its hold: see "Edits" in docs/hold.md. */
export function heard(world: World): World {
  const { text } = frontTab(world);
  return changed(world, (letter) => {
    const since = toneOf(text) === 'heated' ? { [text]: world.clock, ...letter.since } : letter.since;
    return { ...letter, since, hold: letter.hold && rejudged(letter.hold, { text, clock: world.clock, since }) };
  });
}

interface Reading {
  readonly text: string;
  readonly clock: number;
  readonly since: Letter['since'];
}

function rejudged(hold: Hold, { text, clock, since }: Reading): Hold {
  if (hold.sent !== undefined) return hold;
  if (toneOf(text) === 'calm') {
    const until = clock + calmedMinutes;
    return clock < hold.until && until < hold.until ? { ...hold, until, level: 'calm' } : hold;
  }
  if (hold.level === 'heated') return hold;
  const until = Math.max(hold.until, (since[text] ?? clock) + heatedMinutes);
  return { until, began: clock, level: 'heated' };
}

/** The letter in front after a change. */
export function changed(world: World, change: (letter: Letter) => Letter): World {
  const id = frontTab(world).letter;
  return { ...world, letters: world.letters.map((letter) => (letter.id === id ? change(letter) : letter)) };
}

export function atFront(world: World, tab: Tab): World {
  return { ...world, tabs: world.tabs.map((other, index) => (index === world.front ? tab : other)) };
}

/** The front tab shows no letter any more. */
export function emptied(world: World): World {
  return atFront(world, noLetter);
}
