import { describe, expect, test } from 'vitest';
import { transition } from '@/lib/cooloff/hold';
import type { HoldEvent, HoldState, HoldStateName } from '@/lib/cooloff/types';
import { aHold, attempted, begun, edited, heldText, holdFor, hour, minute, reason, start } from './holds';

const at = start + 30 * minute;

const states: { readonly [N in HoldStateName]: Extract<HoldState, { name: N }> } = {
  held: { name: 'held', until: start + 2 * hour },
  ripe: { name: 'ripe' },
  releasing: { name: 'releasing', permit: 'permit-1', leaseUntil: at + minute },
  queued: { name: 'queued', permit: 'permit-1' },
  sent: { name: 'sent', at: start + minute },
  unsent: { name: 'unsent', why: 'refused' },
  unconfirmed: { name: 'unconfirmed', permit: 'permit-1' },
  kept: { name: 'kept' },
  gone: { name: 'gone', until: start + 2 * hour },
  overridden: { name: 'overridden', reason, at: start + 20 * minute },
  scheduling: { name: 'scheduling', permit: 'permit-1', leaseUntil: at + minute, at: start + 3 * hour, until: start + 2 * hour },
  scheduled: { name: 'scheduled', at: start + 3 * hour, until: start + 2 * hour },
};

const events = {
  attempted: attempted(at),
  edited: edited(at, holdFor('heated', 2 * hour, at)),
  hotter: edited(at, holdFor('abusive', 17 * hour, at)),
  ticked: { type: 'ticked', at },
  extended: { type: 'extended', at, until: start + 3 * hour },
  extensionUndone: { type: 'extensionUndone', at },
  overridden: { type: 'overridden', at, reason, overridesToday: 0 },
  releaseBegun: begun(at),
  byUser: begun(at, heldText, true),
  releaseEnded: { type: 'releaseEnded', at, permit: 'permit-1', outcome: { name: 'sent' } },
  hostUndone: { type: 'hostUndone', at, unchanged: true },
  kept: { type: 'kept', at },
  discarded: { type: 'discarded', at },
  clockJumped: { type: 'clockJumped', at },
} satisfies Record<string, HoldEvent>;
type EventName = keyof typeof events;

// Every state under every event: the next state, or `!` and why it is refused. One line per state, in the order of `events`.
const table: Readonly<Record<HoldStateName, string>> = {
  held: 'held held held held held !nothingToUndo overridden !notRipe !notRipe !wrongPermit !nothingToUndo held gone held',
  ripe: 'ripe ripe held ripe held !nothingToUndo ripe releasing releasing !wrongPermit !nothingToUndo kept gone ripe',
  releasing:
    '!alreadyReleasing !alreadyReleasing !alreadyReleasing releasing !alreadyReleasing !nothingToUndo !alreadyReleasing ' +
    '!alreadyReleasing !alreadyReleasing sent ripe !alreadyReleasing !alreadyReleasing releasing',
  queued:
    '!alreadyReleasing !alreadyReleasing !alreadyReleasing queued !alreadyReleasing !nothingToUndo !alreadyReleasing ' +
    '!alreadyReleasing !alreadyReleasing sent ripe !alreadyReleasing gone queued',
  sent: '!ended !ended !ended sent !ended !nothingToUndo !ended !ended !ended !ended ripe !ended !ended sent',
  unsent: 'unsent unsent held unsent held !nothingToUndo unsent releasing releasing !wrongPermit !nothingToUndo kept gone unsent',
  unconfirmed:
    'unconfirmed unconfirmed held unconfirmed !alreadyReleasing !nothingToUndo !alreadyReleasing !alreadyReleasing ' +
    'releasing sent ripe unconfirmed gone unconfirmed',
  kept: 'ripe ripe held kept held !nothingToUndo !ended !ended !ended !wrongPermit !nothingToUndo kept gone kept',
  gone: 'held held held gone !ended !nothingToUndo !ended !ended !ended !wrongPermit !nothingToUndo !ended gone gone',
  overridden:
    'overridden overridden held overridden held !nothingToUndo overridden releasing releasing !wrongPermit ' +
    '!nothingToUndo kept gone overridden',
  scheduling:
    '!alreadyReleasing !alreadyReleasing !alreadyReleasing scheduling !alreadyReleasing !nothingToUndo !alreadyReleasing ' +
    '!alreadyReleasing !alreadyReleasing !wrongPermit !nothingToUndo !alreadyReleasing !alreadyReleasing scheduling',
  scheduled:
    'held held held scheduled !ended !nothingToUndo !ended !ended !ended !wrongPermit !nothingToUndo !ended !ended scheduled',
};

describe.each(Object.entries(table))('a hold that is %s', (name, line) => {
  const cells = line.split(' ').map((expected, column) => [Object.keys(events)[column] as EventName, expected] as const);

  test('is told of every event', () => {
    expect(cells.map(([event]) => event)).toEqual(Object.keys(events));
  });

  test.each(cells)('%s → %s', (event, expected) => {
    const next = transition(aHold({ state: states[name as HoldStateName] }), events[event]);
    expect(next.ok ? next.hold.state.name : `!${next.reason}`).toBe(expected);
  });
});
