import { toneOf } from './words.ts';
import { atFront, changed, emptied, frontTab, heard, heatedMinutes, letterInFront, tabsWith, type World } from './world.ts';

/** What can come of pressing Send: it left, it is held, it may be re-read and sent, or nothing because it has left already. */
export type Outcome = 'leaves' | 'held' | 'reread' | 'nothing';

/** What may come of a send of the letter in front. More than one only where the instant or another tab decides. */
export function allowed(world: World): readonly Outcome[] {
  const before = letterInFront(world);
  const { text } = frontTab(world);
  const letter = letterInFront(heard(world));
  if (letter === undefined || before === undefined) return [];
  const { hold } = letter;
  if (letter.at === 'left') return leftBehind(before.hold?.sent, text);
  if (hold !== undefined) return hold.until <= world.clock ? ['reread', ...unsure(world)] : ['held', ...unsure(world)];
  if (toneOf(text) === 'calm') return ['leaves'];
  const isCredited = (letter.since[text] ?? world.clock) + heatedMinutes <= world.clock;
  return isCredited ? ['reread', 'held'] : ['held'];
}

/** A window of a mail that has left elsewhere: the very mail isn't sent again, other words are a mail of their own. */
function leftBehind(released: string | undefined, text: string): readonly Outcome[] {
  if (toneOf(text) === 'calm' && released !== text)
    return ['leaves', ...(released === undefined ? [] : (['held', 'reread'] as const))];
  return ['nothing', 'held', 'reread'];
}

/** Two windows with different words: whichever was heard last counts. */
function unsure(world: World): readonly Outcome[] {
  const texts = tabsWith(world, letterInFront(world)?.id ?? 0).map(({ text }) => text);
  return new Set(texts).size > 1 ? ['held', 'reread'] : [];
}

/** After a send that came out so. */
export function tried(world: World, outcome: Outcome): World {
  if (outcome === 'leaves') return departed(world);
  if (outcome === 'nothing') return world;
  const { text } = frontTab(world);
  const { clock } = world;
  return changed(heard(world), (letter) => {
    if (letter.at === 'left') return letter;
    const level = letter.hold?.level ?? toneOf(text);
    const began = letter.hold?.began ?? clock;
    const known = letter.hold?.until ?? (letter.since[text] ?? clock) + heatedMinutes;
    const until = outcome === 'reread' ? Math.min(known, clock) : known > clock ? known : clock + heatedMinutes;
    return { ...letter, hold: { until, began, level } };
  });
}

/** It left, once more than before: by itself, or by a release after the re-read. */
export function departed(world: World, by: 'itself' | 'release' = 'itself'): World {
  const { text, letter: id } = frontTab(world);
  const left = changed(world, (letter) => ({
    ...letter,
    at: 'left',
    departures: [...letter.departures, text],
    hold: letter.hold && (by === 'release' ? { ...letter.hold, sent: text } : letter.hold),
  }));
  const undoable = id !== undefined && world.online ? { letter: id, tab: world.front } : undefined;
  return { ...emptied(left), undoable };
}

/** The host took it back: it stands open again. What was released may be released again at once. */
export function takenBack(world: World, text: string): World {
  const { undoable, clock } = world;
  if (undoable === undefined) return world;
  const shown = atFront({ ...world, undoable: undefined }, { letter: undoable.letter, text });
  return changed(shown, (letter) => ({
    ...letter,
    at: 'draft',
    departures: letter.departures.filter((_, index) => index !== letter.departures.lastIndexOf(text)),
    hold: letter.hold && { until: Math.min(letter.hold.until, clock), began: letter.hold.began, level: letter.hold.level },
  }));
}
