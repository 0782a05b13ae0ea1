import { expect } from '@playwright/test';
import type { ComposeDriver, DemoDriver } from './driver.ts';
import { readOutbox } from './outbox.ts';

/** Opens a new mail to Marta (or `to`) with a subject and a line, unsent. */
export async function fresh(demo: DemoDriver, to = 'marta@libreriasoler.example'): Promise<ComposeDriver> {
  const compose = await demo.composeNew();
  await compose.to(to);
  await compose.subject.fill('Cartel A5');
  await compose.type('Va la versión en A5.');
  return compose;
}

/** One message left, to exactly this address, and no second one follows. */
export async function expectSentOnce(demo: DemoDriver, to: string): Promise<void> {
  await expect.poll(async () => (await readOutbox(demo.page)).map((record) => record.to)).toEqual([[to]]);
  // Anything that would send it again does so within the time the wire takes.
  await demo.page.waitForFunction((since) => performance.now() - since > 300, await demo.page.evaluate(() => performance.now()));
  expect(await readOutbox(demo.page)).toHaveLength(1);
}
