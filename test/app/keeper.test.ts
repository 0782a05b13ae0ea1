import { describe, expect, it } from 'vitest';
import { countNotHeated, hush, noFeedback } from '@/lib/tone/feedback';
import { draftOf, hour, keeperBench, minute, origin, start, words } from './keeper-bench';

const why = { kind: 'urgent', words: 'El plazo acaba hoy a las 12' } as const;

describe('judging a draft', () => {
  it('lets a calm mail pass and stores nothing', async () => {
    const { keeper, stored } = keeperBench();
    const answer = await keeper.attempt(draftOf(words.calm), origin);
    expect(answer).toMatchObject({ ok: true, decision: { verdict: 'pass' }, hold: undefined });
    expect(await stored()).toEqual([]);
  });

  it('starts no hold by typing alone', async () => {
    const { keeper, stored } = keeperBench();
    const answer = await keeper.judge(draftOf(words.heated), origin);
    expect(answer).toMatchObject({ ok: true, decision: { verdict: 'hold' }, hold: undefined });
    expect(await stored()).toEqual([]);
  });

  it('has stored the hold before it answers a stopped send', async () => {
    const { keeper, stored } = keeperBench();
    const answer = await keeper.attempt(draftOf(words.heated), origin);
    expect(answer).toMatchObject({ ok: true, hold: { state: { name: 'held', until: start + 2 * hour } } });
    expect(await stored()).toMatchObject([{ state: { name: 'held', until: start + 2 * hour } }]);
  });

  it('stores no word of the mail', async () => {
    const { keeper, stored } = keeperBench();
    await keeper.attempt(draftOf(words.heated), origin);
    const raw = JSON.stringify(await stored());
    for (const word of ['TRES', 'enterarte', 'culpa']) expect(raw).not.toContain(word);
  });

  it('gives credit for the time since the heated text last changed: left overnight, it is ripe at once', async () => {
    const { keeper, clock } = keeperBench();
    await keeper.judge(draftOf(words.heated), origin);
    clock.now += 14 * hour;
    const answer = await keeper.attempt(draftOf(words.heated), origin);
    expect(answer).toMatchObject({ ok: true, hold: { state: { name: 'ripe' } } });
  });

  it('never restarts a hold by trying again', async () => {
    const { keeper, clock } = keeperBench();
    await keeper.attempt(draftOf(words.heated), origin);
    clock.now += hour;
    const again = await keeper.attempt(draftOf(words.heated), origin);
    expect(again).toMatchObject({ ok: true, hold: { state: { until: start + 2 * hour } } });
  });

  it('knows the held mail again when it is pasted into a new compose for the same client', async () => {
    const { keeper, stored } = keeperBench();
    await keeper.attempt(draftOf(words.heated), origin);
    const pasted = draftOf(`Sergio:\n${words.heated}`, { subject: 'Otra cosa', threadId: undefined }, ['gmail:ana:compose:9']);
    expect(await keeper.judge(pasted, origin)).toMatchObject({ ok: true, hold: { state: { name: 'held' } } });
    expect(await stored()).toHaveLength(1);
  });

  it('leaves a calm answer alone that is written after the heated one was discarded', async () => {
    const { keeper } = keeperBench();
    const names = ['gmail:ana:thread:1|to:sergio|subject:re'];
    const first = await keeper.attempt(draftOf(words.heated, {}, names), origin);
    const holdId = first.ok && first.hold ? first.hold.id : '';
    await keeper.act({ draft: draftOf(words.heated, {}, names), holdId, action: { type: 'discard' } });
    expect(await keeper.attempt(draftOf(words.calm, {}, names), origin)).toMatchObject({ ok: true, hold: undefined });
    expect(await keeper.attempt(draftOf(words.heated, {}, names), origin)).toMatchObject({ hold: { state: { name: 'held' } } });
  });

  it('says so when the database cannot be written, and keeps the draft held where it was', async () => {
    const { keeper, db } = keeperBench();
    db.close({ disableAutoOpen: true });
    expect(await keeper.attempt(draftOf(words.heated), origin)).toEqual({ ok: false, reason: 'storage' });
  });

  it('keeps aside a stored hold it cannot read, and goes on with the others', async () => {
    const { keeper, db } = keeperBench();
    await db.table('holds').put({ id: 'odd', aliases: ['x'], state: { name: 'from the future' } });
    expect(await keeper.attempt(draftOf(words.heated), origin)).toMatchObject({ ok: true, hold: { state: { name: 'held' } } });
    expect(await db.quarantine.toArray()).toMatchObject([{ key: 'holds/odd', raw: { state: { name: 'from the future' } } }]);
    expect(await db.table('holds').get('odd')).toMatchObject({ state: { name: 'from the future' } });
  });
});

describe('what the user said of findings', () => {
  const day = 24 * hour;
  const told = 'Ya te lo he dicho TRES VECES y sigues sin enterarte. Te mando la factura.';
  const phrase = 'ya te lo he dicho tres veces y sigues sin enterarte';
  const telling = { id: 'said', what: { kind: 'phrase', phrase }, from: start } as const;

  it('lets a mail pass once it is in force, not a millisecond before', async () => {
    const { keeper, clock, said } = keeperBench();
    said.feedback = hush(noFeedback, { ...telling, from: start + day });
    clock.now = start + day - 1;
    expect(await keeper.judge(draftOf(told), origin)).toMatchObject({
      decision: { verdict: 'hold' },
      said: expect.arrayContaining([{ finding: 0, id: 'said', from: start + day }]),
    });
    clock.now = start + day;
    expect(await keeper.attempt(draftOf(told), origin)).toMatchObject({
      report: { findings: [] },
      decision: { verdict: 'pass' },
      hold: undefined,
      said: [],
    });
  });

  it('takes no effect on a draft that is held: neither opens it, nor shortens it, also when it is edited', async () => {
    const { keeper, clock, said } = keeperBench();
    await keeper.attempt(draftOf(told), origin);
    clock.now += minute;
    said.feedback = hush(noFeedback, { ...telling, from: clock.now });
    const edits = [told, `${told} Un saludo.`];
    for (const edit of edits) {
      expect(await keeper.judge(draftOf(edit), origin)).toMatchObject({
        report: { level: 'heated' },
        said: expect.arrayContaining([{ finding: 0, id: 'said', from: start + minute }]),
        hold: { state: { name: 'held', until: start + 2 * hour } },
      });
    }
    expect(await keeper.attempt(draftOf(told), origin)).toMatchObject({ hold: { state: { until: start + 2 * hour } } });
    const pasted = draftOf(told, { subject: 'Otra', threadId: undefined }, ['gmail:ana:compose:9']);
    expect(await keeper.attempt(pasted, origin)).toMatchObject({ hold: { state: { until: start + 2 * hour } } });
  });

  it('takes no effect on a mail that is held and is to be sent later', async () => {
    const { keeper, clock, said } = keeperBench();
    await keeper.attempt(draftOf(told), origin);
    said.feedback = hush(noFeedback, { ...telling, from: clock.now + minute });
    clock.now += hour;
    const later = await keeper.beginSnooze({ draft: draftOf(told), at: clock.now + minute, reread: true }, origin);
    expect(later).toMatchObject({ ok: false, reason: 'beforeUntil' });
  });

  it('raises the floor of heated, never for what is abusive', async () => {
    const { keeper, said } = keeperBench();
    const justHeated = 'I have told you THREE TIMES already. The invoice is attached.';
    expect(await keeper.judge(draftOf(justHeated), origin)).toMatchObject({ report: { level: 'heated' } });
    for (let mail = 0; mail < 100; mail += 1) {
      said.feedback = countNotHeated(said.feedback, { level: 'heated', category: 'impatience' }, start);
    }
    expect(await keeper.judge(draftOf(justHeated), origin)).toMatchObject({ report: { level: 'firm' } });
    expect(await keeper.judge(draftOf(words.abusive), origin)).toMatchObject({ report: { level: 'abusive' } });
  });
});

describe('a release', () => {
  const heldFor = async (bench: ReturnType<typeof keeperBench>, body: string) => {
    const answer = await bench.keeper.attempt(draftOf(body), origin);
    if (!answer.ok || answer.hold === undefined) throw new Error('not held');
    return answer.hold.id;
  };

  it('is refused while the hold runs', async () => {
    const bench = keeperBench();
    const holdId = await heldFor(bench, words.heated);
    expect(await bench.keeper.beginRelease({ draft: draftOf(words.heated), holdId })).toMatchObject({
      ok: false,
      reason: 'notRipe',
    });
  });

  it('is given once: a second tab gets none', async () => {
    const bench = keeperBench();
    const holdId = await heldFor(bench, words.heated);
    bench.clock.now += 2 * hour;
    const both = await Promise.all([1, 2].map(() => bench.keeper.beginRelease({ draft: draftOf(words.heated), holdId })));
    expect(both.map((answer) => answer.ok).sort()).toEqual([false, true]);
  });

  it('is for the held text only', async () => {
    const bench = keeperBench();
    const holdId = await heldFor(bench, words.heated);
    bench.clock.now += 2 * hour;
    const answer = await bench.keeper.beginRelease({ draft: draftOf(`${words.heated} Y punto.`), holdId });
    expect(answer).toMatchObject({ ok: false, reason: 'textChanged' });
  });

  it('ends as sent only by the one that holds the permit', async () => {
    const bench = keeperBench();
    const holdId = await heldFor(bench, words.heated);
    bench.clock.now += 2 * hour;
    const begun = await bench.keeper.beginRelease({ draft: draftOf(words.heated), holdId });
    expect(await bench.keeper.endRelease({ holdId, permit: 'forged', outcome: { name: 'sent' } })).toMatchObject({ ok: false });
    const permit = begun.ok ? begun.permit : '';
    expect(await bench.keeper.endRelease({ holdId, permit, outcome: { name: 'sent' } })).toMatchObject({
      hold: { state: { name: 'sent' } },
    });
    expect(await bench.keeper.list()).toEqual([]);
  });

  it('whose page vanished is unconfirmed after a minute, not sent and not tried again', async () => {
    const bench = keeperBench();
    const holdId = await heldFor(bench, words.heated);
    bench.clock.now += 2 * hour;
    await bench.keeper.beginRelease({ draft: draftOf(words.heated), holdId });
    bench.clock.now += minute;
    await bench.keeper.tick(false);
    expect(await bench.keeper.list()).toMatchObject([{ state: { name: 'unconfirmed' } }]);
  });

  it('taken back by the host’s own undo is ripe again for the same text', async () => {
    const bench = keeperBench();
    const holdId = await heldFor(bench, words.heated);
    bench.clock.now += 2 * hour;
    const begun = await bench.keeper.beginRelease({ draft: draftOf(words.heated), holdId });
    await bench.keeper.endRelease({ holdId, permit: begun.ok ? begun.permit : '', outcome: { name: 'sent' } });
    bench.clock.now += 5_000;
    expect(await bench.keeper.judge(draftOf(words.heated), origin)).toMatchObject({
      ok: true,
      hold: { state: { name: 'ripe' } },
    });
  });

  it('stays sent in another window of the same draft: it is not sent again from there', async () => {
    const bench = keeperBench();
    const holdId = await heldFor(bench, words.heated);
    bench.clock.now += 2 * hour;
    const begun = await bench.keeper.beginRelease({ draft: draftOf(words.heated), holdId });
    await bench.keeper.endRelease({ holdId, permit: begun.ok ? begun.permit : '', outcome: { name: 'sent' } });
    bench.clock.now += 5_000;
    const inOtherWindow = { ...draftOf(words.heated), shownHold: holdId };
    const sent = { ok: true, hold: { id: holdId, state: { name: 'sent' } } };
    expect(await bench.keeper.judge(inOtherWindow, origin)).toMatchObject(sent);
    expect(await bench.keeper.attempt(inOtherWindow, origin)).toMatchObject(sent);
    expect(await bench.keeper.beginRelease({ draft: inOtherWindow, holdId })).toMatchObject({ ok: false });
  });

  it('before its time needs a reason and a quarter of the length, twice a day over all accounts', async () => {
    const bench = keeperBench();
    const act = (holdId: string, draft = draftOf(words.heated)) =>
      bench.keeper.act({ draft, holdId, action: { type: 'override', reason: why } });
    const holdId = await heldFor(bench, words.heated);
    expect(await act(holdId)).toMatchObject({ ok: false, reason: 'tooEarly' });
    bench.clock.now += 30 * minute;
    expect(await act(holdId)).toMatchObject({ ok: true, hold: { state: { name: 'overridden' } } });
    for (const [turn, ok] of [true, false].entries()) {
      const other = draftOf(
        `${words.heated} ${turn}${turn}${turn} otra vez lo mismo, qué barbaridad.`,
        { recipients: [{ address: `c${turn}@x.example` }], threadId: `t${turn}` },
        [`gmail:otra:draft:${turn}`],
      );
      const held = await bench.keeper.attempt(other, origin);
      bench.clock.now += 30 * minute;
      expect(await act(held.ok && held.hold ? held.hold.id : '', other)).toMatchObject({ ok });
    }
  });

  it('that nobody needs any more can be taken off the list, but not while it runs', async () => {
    const bench = keeperBench();
    const holdId = await heldFor(bench, words.heated);
    expect(await bench.keeper.forget(holdId)).toBe(false);
    expect(await bench.keeper.list()).toHaveLength(1);
    bench.clock.now += 2 * hour;
    expect(await bench.keeper.forget(holdId)).toBe(true);
    expect(await bench.keeper.list()).toEqual([]);
    expect(await bench.keeper.attempt(draftOf(words.heated), origin)).toMatchObject({ ok: true });
  });

  it('can be asked for by no page but the one that shows the draft', async () => {
    const bench = keeperBench();
    const holdId = await heldFor(bench, words.heated);
    const foreign = draftOf('Otra cosa', { recipients: [{ address: 'x@y.example' }] }, ['gmail:ana:draft:77']);
    expect(await bench.keeper.act({ draft: foreign, holdId, action: { type: 'discard' } })).toMatchObject({
      ok: false,
      reason: 'noSuchHold',
    });
  });
});

describe('time and restarts', () => {
  it('a killed worker finds its holds again, as they were', async () => {
    const bench = keeperBench();
    await bench.keeper.attempt(draftOf(words.heated), origin);
    bench.clock.now += hour;
    const answer = await bench.restarted().judge(draftOf(words.heated), origin);
    expect(answer).toMatchObject({ ok: true, hold: { state: { name: 'held', until: start + 2 * hour } } });
  });

  it('ripens at its time and says so once', async () => {
    const { keeper, clock, ripened } = keeperBench();
    await keeper.attempt(draftOf(words.heated), origin);
    clock.now += 2 * hour;
    await keeper.tick(false);
    await keeper.tick(false);
    expect(ripened).toMatchObject([{ state: { name: 'ripe' } }]);
  });

  it('says so, too, when a page asked before the alarm came', async () => {
    const { keeper, clock, ripened } = keeperBench();
    await keeper.attempt(draftOf(words.heated), origin);
    clock.now += 2 * hour;
    await keeper.judge(draftOf(words.heated), origin);
    await keeper.tick(false);
    expect(ripened).toHaveLength(1);
  });

  it('says nothing when the user takes an own extension back', async () => {
    const bench = keeperBench();
    await bench.keeper.attempt(draftOf(words.heated), origin);
    const [hold] = await bench.keeper.list();
    const holdId = hold?.id ?? '';
    const act = (action: Parameters<typeof bench.keeper.act>[0]['action']) =>
      bench.keeper.act({ draft: draftOf(words.heated), holdId, action });
    await act({ type: 'extend', until: start + 6 * hour });
    bench.clock.now += 3 * hour;
    expect(await act({ type: 'undoExtension' })).toMatchObject({ hold: { state: { name: 'ripe' } } });
    expect(bench.ripened).toEqual([]);
  });

  it('a clock set back imprisons nobody: what remains is never more than the length', async () => {
    const { keeper, clock } = keeperBench();
    await keeper.attempt(draftOf(words.heated), origin);
    clock.now -= 24 * hour;
    await keeper.tick(true);
    const [hold] = await keeper.list();
    expect(hold?.state).toMatchObject({ name: 'held', until: clock.now + 2 * hour });
    expect(hold?.clockJumped).toBe(true);
  });

  it('holds an abusive mail until the working morning', async () => {
    const { keeper } = keeperBench();
    const answer = await keeper.attempt(draftOf(words.abusive), origin);
    expect(answer).toMatchObject({ hold: { state: { until: Date.UTC(2026, 10, 19, 8, 0) } } });
  });
});
