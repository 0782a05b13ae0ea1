import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { aliasesOf } from '@/lib/hosts/compose/aliases';
import { draftSnapshot } from '@/lib/messaging/parse';
import { draftOf, hour, keeperBench, origin, words } from './keeper-bench';

const inThread = 'gmail:ana:thread:1|to:sergio|subject:re: factura';
const first = draftOf(words.heated, {}, ['gmail:ana:draft:1', inThread]);
const furious =
  'Usted nunca escucha. Es IMPOSIBLE trabajar así y la culpa es solo suya, como siempre. ¡Ya basta de tomarnos el pelo!';

describe('a second reply in the thread of a saved draft', () => {
  it.each([
    ['saved', 'gmail:ana:draft:2'],
    ['not saved yet', 'gmail:ana:compose:2'],
  ])('is held on its own, though the first was ripe long ago (%s)', async (_name, name) => {
    const { keeper, clock, stored } = keeperBench();
    await keeper.attempt(first, origin);
    clock.now += 50 * hour;
    const second = await keeper.attempt(draftOf(furious, {}, [name, inThread]), origin);
    expect(second).toMatchObject({ hold: { state: { name: 'held', until: clock.now + 2 * hour } } });
    expect(await stored()).toHaveLength(2);
  });

  it('goes out when it is calm, and the hold of the first stays as it is', async () => {
    const { keeper, stored } = keeperBench();
    await keeper.attempt(first, origin);
    const before = await stored();
    const calm = draftOf(words.calm, {}, ['gmail:ana:draft:2', inThread]);
    expect(await keeper.attempt(calm, origin)).toMatchObject({ decision: { verdict: 'pass' }, hold: undefined });
    expect(await stored()).toEqual(before);
  });

  it('is the first, where that was held before the webmail had saved it', async () => {
    const { keeper, stored } = keeperBench();
    await keeper.attempt(draftOf(words.heated, {}, ['gmail:ana:compose:1', inThread]), origin);
    await keeper.judge(draftOf(words.heated, {}, ['gmail:ana:draft:1', inThread]), origin);
    expect(await stored()).toMatchObject([{ aliases: ['gmail:ana:compose:1', inThread, 'gmail:ana:draft:1'] }]);
  });
});

describe('other mail to the same client', () => {
  it('goes out when it is calm, however long the closing it shares with a held one', async () => {
    const { keeper } = keeperBench();
    const closing = 'Un saludo cordial, Ana Lucero, Taller Lucero, calle Mayor 12, Zaragoza, de lunes a viernes de nueve a seis';
    await keeper.attempt(draftOf(`${words.heated}\n${closing}`), origin);
    const thanks = draftOf(`Gracias, recibido.\n${closing}`, { threadId: '2', subject: 'Otra' }, ['gmail:ana:draft:2']);
    expect(await keeper.attempt(thanks, origin)).toMatchObject({ hold: undefined });
  });

  it('gets no credit for words that cooled in another draft', async () => {
    const { keeper, clock } = keeperBench();
    await keeper.judge(draftOf(words.heated), origin);
    clock.now += 5 * 24 * hour;
    const again = draftOf(words.heated, { recipients: [{ address: 'otro@b.example' }] }, ['gmail:ana:draft:2']);
    expect(await keeper.attempt(again, origin)).toMatchObject({ hold: { state: { name: 'held' } } });
  });

  it('keeps the credit when the webmail saves the draft and gives it a name', async () => {
    const { keeper, clock } = keeperBench();
    await keeper.judge(draftOf(words.heated, {}, ['gmail:ana:compose:1']), origin);
    await keeper.judge(draftOf(words.heated, {}, ['gmail:ana:draft:1', 'gmail:ana:compose:1']), origin);
    clock.now += 14 * hour;
    const reopened = await keeper.attempt(draftOf(words.heated, {}, ['gmail:ana:draft:1', 'gmail:ana:compose:2']), origin);
    expect(reopened).toMatchObject({ hold: { state: { name: 'ripe' } } });
  });
});

describe('a mail that waits for the network', () => {
  it('and was given back by the webmail can be sent again, after a re-read', async () => {
    const { keeper, clock } = keeperBench();
    const held = await keeper.attempt(first, origin);
    const holdId = held.ok && held.hold ? held.hold.id : '';
    clock.now += 2 * hour;
    const begun = await keeper.beginRelease({ draft: first, holdId });
    await keeper.endRelease({ holdId, permit: begun.ok ? begun.permit : '', outcome: { name: 'queued' } });
    const stillThere = { ...first, shownHold: holdId };
    expect(await keeper.attempt(stillThere, origin)).toMatchObject({ hold: { state: { name: 'queued' } } });
    expect(await keeper.judge(first, origin)).toMatchObject({ hold: { state: { name: 'ripe' } } });
  });
});

it('a mail to hundreds is understood like any other', () => {
  const recipients = Array.from({ length: 400 }, (_, index) => ({ address: `person.${index}@members.example` }));
  const fields = { recipients, subject: 'News', threadId: undefined };
  const aliases = aliasesOf({ host: 'gmail', account: 'ana@x.example', draftIds: [], fields, composeId: '1' });
  expect(v.safeParse(draftSnapshot, { ...draftOf(words.calm, { recipients }), aliases }).success).toBe(true);
});
