import { describe, expect, test } from 'vitest';
import { transition } from '@/lib/cooloff/hold';
import type { HoldEvent, HoldState, HoldStateName } from '@/lib/cooloff/types';
import { aHold, attempted, begun, edited, heldText, holdFor, hour, minute, planFor, reason, start } from './holds';

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
  scheduleBegun: { type: 'scheduleBegun', at, permit: 'permit-2', fingerprint: heldText, sendAt: start + 3 * hour },
  scheduleEnded: { type: 'scheduleEnded', at, permit: 'permit-1', outcome: { name: 'scheduled' } },
  planned: { type: 'planned', at, plan: planFor(start + 3 * hour) },
  planCancelled: { type: 'planCancelled', at },
  planMissed: { type: 'planMissed', at, why: 'clientWrote' },
} satisfies Record<string, HoldEvent>;
type EventName = keyof typeof events;

// Every state under every event: the next state, or `!` and why it is refused. One line per state, in the order of `events`.
const table: Readonly<Record<HoldStateName, string>> = {
  held:
    'held held held held held !nothingToUndo overridden !notRipe !notRipe !wrongPermit !nothingToUndo held gone held ' +
    'scheduling !wrongPermit held !noPlan !noPlan',
  ripe:
    'ripe ripe held ripe held !nothingToUndo ripe releasing releasing !wrongPermit !nothingToUndo kept gone ripe ' +
    'scheduling !wrongPermit held !noPlan !noPlan',
  releasing:
    '!alreadyReleasing !alreadyReleasing !alreadyReleasing releasing !alreadyReleasing !nothingToUndo !alreadyReleasing ' +
    '!alreadyReleasing !alreadyReleasing sent ripe !alreadyReleasing !alreadyReleasing releasing ' +
    '!alreadyReleasing !wrongPermit !alreadyReleasing !noPlan !noPlan',
  queued:
    '!alreadyReleasing !alreadyReleasing !alreadyReleasing queued !alreadyReleasing !nothingToUndo !alreadyReleasing ' +
    '!alreadyReleasing !alreadyReleasing sent ripe !alreadyReleasing gone queued ' +
    '!alreadyReleasing !wrongPermit !alreadyReleasing !noPlan !noPlan',
  sent:
    '!ended !ended !ended sent !ended !nothingToUndo !ended !ended !ended !ended ripe !ended !ended sent ' +
    '!ended !wrongPermit !ended !noPlan !noPlan',
  unsent:
    'unsent unsent held unsent held !nothingToUndo unsent releasing releasing !wrongPermit !nothingToUndo kept gone unsent ' +
    'scheduling !wrongPermit held !noPlan !noPlan',
  unconfirmed:
    'unconfirmed unconfirmed held unconfirmed !alreadyReleasing !nothingToUndo !alreadyReleasing !alreadyReleasing ' +
    'releasing sent ripe unconfirmed gone unconfirmed ' +
    '!alreadyReleasing !wrongPermit !alreadyReleasing !noPlan !noPlan',
  kept:
    'ripe ripe held kept held !nothingToUndo !ended !ended !ended !wrongPermit !nothingToUndo kept gone kept ' +
    'scheduling !wrongPermit held !noPlan !noPlan',
  gone:
    'held held held gone !ended !nothingToUndo !ended !ended !ended !wrongPermit !nothingToUndo !ended gone gone ' +
    '!ended !wrongPermit !ended !noPlan !noPlan',
  overridden:
    'overridden overridden held overridden held !nothingToUndo overridden releasing releasing !wrongPermit ' +
    '!nothingToUndo kept gone overridden scheduling !wrongPermit held !noPlan !noPlan',
  scheduling:
    '!alreadyReleasing !alreadyReleasing !alreadyReleasing scheduling !alreadyReleasing !nothingToUndo !alreadyReleasing ' +
    '!alreadyReleasing !alreadyReleasing !wrongPermit !nothingToUndo !alreadyReleasing !alreadyReleasing scheduling ' +
    '!alreadyReleasing scheduled !alreadyReleasing !noPlan !noPlan',
  scheduled:
    'held held held scheduled !ended !nothingToUndo !ended !ended !ended !wrongPermit !nothingToUndo !ended !ended scheduled ' +
    '!ended !wrongPermit !ended !noPlan !noPlan',
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
