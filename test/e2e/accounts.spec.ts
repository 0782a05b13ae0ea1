import { readDrafts, readOutbox } from '../webmail/outbox.ts';
import { expect, sharedTest as test } from './extension.ts';
import { ours } from './ours.ts';
import { secondAccount } from './roads/twins.ts';
import { heldNew, holdNew, ripen, storedHolds } from './situations.ts';
import { texts } from './texts.ts';

const client = 'marta@libreriasoler.example';
const second = { url: secondAccount(), lang: 'en', flags: { undo: 0 } } as const;

test('two accounts: mail to the same client is held in each on its own, and released on its own', async ({ extension }) => {
  const one = await heldNew(extension, 'gmail');
  const demo = await extension.open('gmail', second);
  const two = await holdNew(demo, { text: texts.es.heated, to: client });
  const holds = await storedHolds(extension);
  expect(holds.map(({ state }) => state.name)).toEqual(['held', 'held']);
  expect(
    holds.flatMap(({ aliases }) => aliases.filter((alias) => alias.includes(':draft:')).map((alias) => alias.split(':')[1])),
  ).toEqual(expect.arrayContaining(['ana@tallerlucero.example', 'ana@casalucero.example']));
  await ripen(extension, demo.page);
  await two.compose.send.click();
  await two.ui.sendNow.click();
  await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
  await expect.poll(async () => (await storedHolds(extension)).map(({ state }) => state.name).sort()).toEqual(['ripe', 'sent']);
  expect(await readOutbox(one.demo.page)).toHaveLength(0);
  expect(await readDrafts(one.demo.page)).toHaveLength(1);
});

test('two accounts: the same words pasted into the other account are held no shorter', async ({ extension }) => {
  await heldNew(extension, 'gmail');
  const demo = await extension.open('gmail', second);
  const { compose } = await holdNew(demo, { text: texts.en.heated, to: client });
  await ours(demo.page).edit.click();
  await compose.send.click();
  await expect(ours(demo.page).hold).toBeVisible();
  expect(await readOutbox(demo.page)).toHaveLength(0);
});

test('two accounts: a calm mail to a client with a held one in the other account goes out', async ({ extension }) => {
  const one = await heldNew(extension, 'gmail');
  const demo = await extension.open('gmail', second);
  const compose = await demo.composeNew();
  await compose.to(client);
  await compose.subject.fill('Autumn order');
  await compose.type(texts.en.calm);
  await compose.send.click();
  await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
  expect((await storedHolds(extension)).map(({ state }) => state.name)).toEqual(['held']);
  expect(await readDrafts(one.demo.page)).toHaveLength(1);
});
