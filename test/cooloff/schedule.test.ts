import { describe, expect, test } from 'vitest';
import { observe } from '@/lib/cooloff/clock';
import { isOpen } from '@/lib/cooloff/hold';
import { findHoldFor } from '@/lib/cooloff/matching';
import {
  aHold,
  attempted,
  calm,
  edited,
  heldText,
  holdFor,
  hour,
  minute,
  otherText,
  planned,
  planOnly,
  refusal,
  scheduleBegun,
  scheduleEnded,
  start,
  through,
} from './holds';

const due = start + 2 * hour;
const evening = start + 4 * hour;
const scheduling = through(aHold(), scheduleBegun(start, evening));
const scheduled = through(scheduling, scheduleEnded(start + 1));
const calmMail = planOnly(evening);

describe('Into the host’s own schedule', () => {
  test('a held mail goes for its end or later, never earlier', () => {
    expect(refusal(aHold(), scheduleBegun(start, due - 1))).toBe('beforeUntil');
    expect(through(aHold(), scheduleBegun(start, due)).state).toEqual({
      name: 'scheduling',
      permit: 'permit-1',
      leaseUntil: start + minute,
      at: due,
      until: due,
    });
  });

  test('nor one that was let go early', () => {
    const letGo = aHold({ state: { name: 'overridden', reason: { kind: 'agreed', words: 'ok' }, at: start } });
    expect(refusal(letGo, scheduleBegun(start + minute, due - 1))).toBe('beforeUntil');
  });

  test('an own wish to wait longer counts, a plan does not: another time may be chosen', () => {
    const longer = aHold({ state: { name: 'held', until: due + hour } });
    expect(refusal(longer, scheduleBegun(start, due + minute))).toBe('beforeUntil');
    const again = through(aHold(), planned(start, evening), scheduleBegun(start, due));
    expect(again.state).toMatchObject({ name: 'scheduling', at: due, until: due });
    expect(again.plan).toBeUndefined();
  });

  test('only the held text, to the same people, for a time to come', () => {
    expect(refusal(aHold(), scheduleBegun(start, evening, otherText))).toBe('textChanged');
    expect(refusal(aHold(), scheduleBegun(start, evening, { ...heldText, recipients: ['boss'] }))).toBe('textChanged');
    expect(refusal(aHold(), scheduleBegun(due + hour, due))).toBe('notLater');
  });

  test('a mail that may have left goes into no schedule', () => {
    expect(refusal(aHold({ state: { name: 'unconfirmed' } }), scheduleBegun(start, evening))).toBe('alreadyReleasing');
  });
});

describe('What came of it', () => {
  test('confirmed: the host sends it, and it is open until then', () => {
    expect(scheduled.state).toEqual({ name: 'scheduled', at: evening, until: due });
    expect(isOpen(scheduled, evening - 1)).toBe(true);
    expect(isOpen(scheduled, evening)).toBe(false);
  });

  test.each([{ name: 'unscheduled', why: 'pickerMissing' } as const, { name: 'unconfirmed' } as const])(
    '$name: it waits as before',
    (outcome) => {
      expect(through(scheduling, scheduleEnded(start + 1, outcome)).state).toEqual({ name: 'held', until: due });
      expect(through(scheduling, scheduleEnded(start + 1, outcome)).plan).toBeUndefined();
    },
  );

  test('a wish to send later opens no way to send sooner: what had failed to leave is ripe, what was let go early waits', () => {
    const nothing = { name: 'unscheduled', why: 'unsupported' } as const;
    const unsent = aHold({ state: { name: 'unsent', why: 'offline' } });
    expect(through(unsent, scheduleBegun(due, evening), scheduleEnded(due, nothing)).state).toEqual({ name: 'ripe' });
    const letGo = aHold({ state: { name: 'overridden', reason: { kind: 'agreed', words: 'ok' }, at: start } });
    expect(through(letGo, scheduleBegun(start, due), scheduleEnded(start, nothing)).state).toEqual({ name: 'held', until: due });
  });

  test('is said only under the permit', () => {
    expect(refusal(scheduling, { ...scheduleEnded(start), permit: 'other' } as never)).toBe('wrongPermit');
    expect(refusal(scheduled, scheduleEnded(start + 2))).toBe('wrongPermit');
  });

  test('a page that vanished: after a minute it waits as before', () => {
    expect(observe(scheduling, start + minute - 1).state.name).toBe('scheduling');
    expect(observe(scheduling, start + minute).state).toEqual({ name: 'held', until: due });
  });

  test('a clock set back prolongs neither the lease nor the wait', () => {
    expect(observe(scheduling, start - hour).state).toMatchObject({ leaseUntil: start - hour + minute, until: due - hour });
    expect(observe(scheduled, start - hour).state).toMatchObject({ until: due - hour });
  });
});

describe('Taken back from the host’s schedule', () => {
  const heatedAgain = (at: number) => edited(at, holdFor('heated', 2 * hour, at), heldText);

  test('it waits until its own end again, or is ripe', () => {
    expect(through(scheduled, heatedAgain(start + hour)).state).toEqual({ name: 'held', until: due });
    expect(through(scheduled, heatedAgain(due)).state).toEqual({ name: 'ripe' });
    expect(refusal(scheduled, heatedAgain(evening))).toBe('ended');
  });

  test('by its own text or its lasting name only: a second reply in the thread is another mail', () => {
    const aliases = ['gmail:me:thread:1'];
    const hold = { ...scheduled, aliases };
    const query = { aliases, host: 'gmail', now: start + hour };
    expect(findHoldFor({ ...query, fingerprint: heldText }, [hold])?.id).toBe(hold.id);
    expect(findHoldFor({ ...query, fingerprint: otherText }, [hold])).toBeUndefined();
    expect(findHoldFor({ ...query, aliases: ['gmail:me:compose:2'], fingerprint: heldText }, [hold])).toBeUndefined();
  });

  test('a calm mail that nothing else held is free', () => {
    const inHost = through(calmMail, scheduleBegun(start, evening), scheduleEnded(start + 1));
    expect(inHost.state.name).toBe('scheduled');
    expect(isOpen(through(inHost, edited(start + hour, calm, heldText)), start + hour)).toBe(false);
    expect(isOpen(through(inHost, attempted(start + hour, calm)), start + hour)).toBe(false);
  });
});

describe('A calm mail', () => {
  const inHost = through(calmMail, scheduleBegun(start, evening));

  test('whose schedule is in doubt isn’t held', () => {
    expect(isOpen(through(inHost, scheduleEnded(start + 1, { name: 'unconfirmed' })), start + 1)).toBe(false);
    expect(isOpen(observe(inHost, start + minute), start + minute)).toBe(false);
  });

  test('that waits for its plan isn’t taken for another with the same words', () => {
    const query = { aliases: ['gmail:me:draft:9'], host: 'gmail', now: start, fingerprint: heldText };
    expect(findHoldFor(query, [calmMail])).toBeUndefined();
    expect(findHoldFor(query, [aHold()])).toBeDefined();
  });
});
