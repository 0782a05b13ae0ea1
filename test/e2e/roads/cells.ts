import type { Page, TestType } from '@playwright/test';
import type { ComposeDriver, DemoDriver } from '../../webmail/driver.ts';
import { readDrafts, readOutbox, readQueue, readScheduled } from '../../webmail/outbox.ts';
import type { DemoHost } from '../../webmail/serve.ts';
import { expect } from '../extension.ts';
import type { Extension } from '../launch.ts';
import { ours } from '../ours.ts';
import { texts } from '../texts.ts';
import type { SendRoad } from './road.ts';

// The interface languages are spread over the roads: no word of the host's may matter.
const languages = ['en', 'es', 'de', 'vi'] as const;
const client = 'marta@libreriasoler.example';

type Cells = TestType<{ extension: Extension }, object>;

/** Declares a test for a heated and one for a calm mail on every road that the host has: the cells of the printed table. */
export function testRoads(test: Cells, host: DemoHost, all: readonly SendRoad[]): void {
  const roads = all.filter(({ hosts }) => hosts.includes(host));
  for (const [index, road] of roads.entries()) {
    const lang = languages[index % languages.length] ?? 'en';
    const told = (outcome: string) => test.info().annotations.push({ type: 'outcome', description: outcome });
    const cell = (mail: 'heated' | 'calm') => ({
      annotation: { type: 'cell', description: [road.name, host, mail].join('|') },
    });

    test(`${road.name} (${lang}): a heated mail is held, its draft kept`, cell('heated'), async ({ extension }) => {
      const { demo, compose } = await begin(extension, host, lang, road, 'heated');
      await road.take(compose, mails.heated);
      const isHeld = await appears(() => ours(compose.page).hold.isVisible());
      const isKept = await appears(async () => (await readDrafts(demo.page)).length === 1);
      const left = await leftFrom(demo.page);
      told(left > 0 ? 'went out' : isHeld && isKept ? 'held, draft kept' : 'neither sent nor held');
      expect({ isHeld, isKept, left }).toEqual({ isHeld: true, isKept: true, left: 0 });
      await expect(compose.editor).toContainText(mails.heated);
    });

    test(`${road.name} (${lang}): a calm mail goes out, once`, cell('calm'), async ({ extension }) => {
      const { demo, compose } = await begin(extension, host, lang, road, 'calm');
      await road.take(compose, mails.calm);
      const landed = landing[road.lands ?? 'outbox'];
      await appears(async () => (await landed.read(demo.page)).length > 0);
      const [there] = await landed.read(demo.page);
      await extension.context.setOffline(false);
      if (road.lands === 'queue') await appears(async () => (await readOutbox(demo.page)).length > 0);
      const left = await leftFrom(demo.page);
      told(left === 1 && there ? landed.said : left === 0 ? 'not sent' : `went ${left} times`);
      expect(left).toBe(1);
      expect(there?.text).toContain(mails.calm);
      if (!road.isReply) expect(there?.to).toEqual([client]);
      await expect.poll(() => readDrafts(demo.page)).toHaveLength(0);
    });
  }
}

const mails = { heated: texts.es.heated, calm: texts.en.calm } as const;

const landing = {
  outbox: { read: readOutbox, said: 'sent once' },
  scheduled: { read: readScheduled, said: 'scheduled once' },
  queue: { read: readQueue, said: 'sent once, later' },
} as const;

/** A written draft, judged, where its road begins. */
async function begin(
  extension: Extension,
  host: DemoHost,
  lang: (typeof languages)[number],
  road: SendRoad,
  mail: 'heated' | 'calm',
): Promise<{ readonly demo: DemoDriver; readonly compose: ComposeDriver }> {
  const flags = { undo: 0, ...(road.isUnsaved && { pause: 700 }), ...road.open?.flags };
  const demo = await extension.open(host, { lang, ...road.open, flags, ...(road.isReply && { thread: 'olivia' as const }) });
  const text = road.isWrittenLast ? 'Hola, Marta:' : mails[mail];
  const written = road.isReply ? await reply(demo, text) : await ready(demo, text, road.isUnsaved);
  const compose = (await road.prepare?.(written, demo)) ?? written;
  const isHeard = mail === 'heated' && !road.isWrittenLast;
  await expect(ours(compose.page).chip).toContainText(isHeard ? 'Heated' : 'Calm');
  return { demo, compose };
}

/** A new mail to the client, written and (unless told) saved. */
export async function ready(demo: DemoDriver, text: string, isUnsaved = false): Promise<ComposeDriver> {
  const compose = await demo.composeNew();
  await compose.to(client);
  await compose.subject.fill('Presupuesto de otoño');
  await write(compose, text);
  if (!isUnsaved) await compose.saved();
  return compose;
}

async function reply(demo: DemoDriver, text: string): Promise<ComposeDriver> {
  const compose = await demo.reply();
  await write(compose, text);
  await compose.saved();
  return compose;
}

/** In one stroke: what is typed key by key is tested elsewhere. */
async function write({ editor, page }: ComposeDriver, text: string): Promise<void> {
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.insertText(text);
}

/** How many mails went away: sent, waiting for the network, or waiting for their time. */
async function leftFrom(page: Page): Promise<number> {
  const lists = await Promise.all([readOutbox(page), readQueue(page), readScheduled(page)]);
  return lists.flat().length;
}

/** Whether something comes true in good time. */
function appears(isTrue: () => Promise<boolean>): Promise<boolean> {
  return expect
    .poll(isTrue, { intervals: [50, 100, 200] })
    .toBe(true)
    .then(
      () => true,
      () => false,
    );
}
