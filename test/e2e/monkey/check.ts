import { expect } from '@playwright/test';
import { type Hands, lookAtFront } from './hands.ts';
import type { Sight } from './look.ts';
import { markOf } from './words.ts';
import { type Letter, tabsWith, type World } from './world.ts';

/** What is wrong with a mailbox, in words; empty where it is as it must be. */
export function wrongs(world: World, sight: Sight): readonly string[] {
  return world.letters.flatMap((letter) => [...wrongDepartures(letter, sight), ...lost(world, letter, sight)]);
}

function wrongDepartures({ id, departures, hold }: Letter, { left }: Sight): readonly string[] {
  const gone = left.filter((text) => text.includes(markOf(id))).map(tidy);
  const missing = departures.filter((text) => !gone.some((words) => words.includes(tidy(text))));
  if (missing.length > 0) return [`letter ${id} didn't leave as it was: ${missing.join(' | ')}`];
  if (gone.length === departures.length) return [];
  if (gone.length < departures.length) return [`letter ${id} left ${gone.length} times instead of ${departures.length}`];
  return [departures.length > 0 ? `TWICE: letter ${id}` : `LEAK: letter ${id}${hold === undefined ? ' before it was sent' : ''}`];
}

/** A draft stands in a compose with its own text, or in Drafts with one it had. */
function lost(world: World, letter: Letter, { open, drafts }: Sight): readonly string[] {
  if (letter.at !== 'draft') return [];
  const inFront = tabsWith({ ...world, tabs: world.tabs.slice(world.front, world.front + 1) }, letter.id);
  const isOpen = inFront.some(({ text }) => open.some((words) => tidy(words).includes(tidy(text))));
  if (isOpen) return [];
  const isElsewhere =
    inFront.length === 0 && drafts.some((words) => letter.versions.some((text) => tidy(words).includes(tidy(text))));
  return isElsewhere ? [] : [`LOST: letter ${letter.id}`];
}

// Editors write some spaces as spaces that don't break.
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Waits until the mailbox is as the world says. */
export async function expectInOrder(world: World, hands: Hands): Promise<void> {
  let found: readonly string[] = [];
  const look = async (): Promise<readonly string[]> => {
    found = wrongs(world, await lookAtFront(hands));
    return found;
  };
  try {
    await expect.poll(look, { intervals: [20, 50, 100] }).toEqual([]);
  } catch (error) {
    for (const one of found) count(hands, one);
    throw error;
  }
}

function count({ tally }: Hands, wrong: string): void {
  if (wrong.startsWith('LEAK')) tally.leaks += 1;
  if (wrong.startsWith('TWICE')) tally.twice += 1;
  if (wrong.startsWith('LOST')) tally.lost += 1;
}
