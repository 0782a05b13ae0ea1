import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { bundleDriver } from '../webmail/build.ts';
import { type DemoDriver, type OpenOptions, openDemo } from '../webmail/driver.ts';
import { fresh } from '../webmail/letter.ts';
import { readDrafts, readOutbox, readScheduled, setFlags } from '../webmail/outbox.ts';
import type { DemoHost } from '../webmail/serve.ts';

// The code that drives the hosts' own schedule, put into the demo's page without the extension around it.

const hosts = ['gmail', 'outlook'] as const;
const anyDialog = '[role=dialog]:has(.demo-echo), [role=menu], .demo-schedule, .fui-DialogSurface';

for (const host of hosts) {
  test.describe(`the schedule of ${host}`, () => {
    for (const lang of ['en', 'es', 'de', 'vi'] as const) {
      test(`takes the very minute, in ${lang}`, async ({ context }) => {
        const { demo, page } = await written(context, host, { lang });
        const at = inDays(9, 18, 35);
        expect(await schedule(page, at)).toEqual({ name: 'scheduled' });
        await expect.poll(() => times(page)).toEqual([at]);
        expect(await readDrafts(page)).toEqual([]);
        expect(await readOutbox(demo.page)).toEqual([]);
        expect(await page.evaluate(() => window.drivePage.stopped)).toEqual([]);
      });
    }

    test('takes today, next year, midnight and noon', async ({ context }) => {
      for (const at of [inDays(0, 23, 59), inDays(370, 0, 0), inDays(20, 12, 0)]) {
        const { page } = await written(context, host, { lang: 'en' });
        expect(await schedule(page, at)).toEqual({ name: 'scheduled' });
        await expect.poll(() => times(page)).toContain(at);
      }
    });

    test('never takes an earlier minute than asked', async ({ context }) => {
      const { page } = await written(context, host, {});
      const at = inDays(3, 9, 10);
      expect(await schedule(page, at - 20_000)).toEqual({ name: 'scheduled' });
      await expect.poll(() => times(page)).toEqual([at]);
    });

    for (const picker of ['slow', 'plain'] as const) {
      test(`is driven with a picker that is ${picker}`, async ({ context }) => {
        const { page } = await written(context, host, { flags: { picker } });
        const at = inDays(2, 7, 15);
        expect(await schedule(page, at)).toEqual({ name: 'scheduled' });
        await expect.poll(() => times(page)).toEqual([at]);
      });
    }

    for (const [picker, why] of [
      ['ignore', 'timeNotTaken'],
      ['shift', 'timeNotTaken'],
      ['silent', 'timeNotTaken'],
      ['foreign', 'timeNotTaken'],
      ['empty', 'pickerMissing'],
      ['noCustom', 'pickerMissing'],
      ['noItem', 'menuMissing'],
    ] as const) {
      test(`is left as it was with a picker of the kind “${picker}”`, async ({ context }) => {
        const { page } = await written(context, host, { flags: { picker } });
        expect(await schedule(page, inDays(2, 7, 15))).toEqual({ name: 'unscheduled', why });
        await expectUntouched(page);
      });
    }

    test('is not guessed at when numbers don’t say which is the month', async ({ context }) => {
      const { page } = await written(context, host, { lang: 'en', flags: { picker: 'numbers' } }, '2026-12-02T10:00:00');
      expect(await schedule(page, Date.parse('2026-12-20T09:00:00'))).toEqual({ name: 'unscheduled', why: 'timeNotTaken' });
      await expectUntouched(page);
    });

    test('is driven by numbers when the day can only be the day', async ({ context }) => {
      const { page } = await written(context, host, { lang: 'en', flags: { picker: 'numbers' } }, '2026-11-20T10:00:00');
      const at = Date.parse('2026-12-03T16:05:00');
      expect(await schedule(page, at)).toEqual({ name: 'scheduled' });
      await expect.poll(() => times(page)).toEqual([at]);
    });

    test('takes nothing when the draft changed meanwhile', async ({ context }) => {
      const { page } = await written(context, host, {});
      const outcome = await page.evaluate((at) => window.drivePage.schedule(at, true), inDays(2, 7, 15));
      expect(outcome).toEqual({ name: 'unscheduled', why: 'changed' });
      await expectUntouched(page);
    });

    test('guards what the page itself presses on the menus meanwhile', async ({ context }) => {
      const { page } = await written(context, host, { flags: { picker: 'noCustom' } });
      const outcome = schedule(page, inDays(2, 7, 15));
      const row = page.locator(host === 'gmail' ? '.Az' : '.demo-row').first();
      await row.evaluate((element: HTMLElement) => {
        for (const type of ['mousedown', 'mouseup', 'click']) element.dispatchEvent(new MouseEvent(type, { bubbles: true }));
      });
      expect(await outcome).toEqual({ name: 'unscheduled', why: 'pickerMissing' });
      expect(await page.evaluate(() => window.drivePage.stopped.length)).toBe(1);
      await expectUntouched(page);
    });

    test('gives way to the user’s own press', async ({ context }) => {
      const { page } = await written(context, host, { flags: { picker: 'noCustom' } });
      const outcome = schedule(page, inDays(2, 7, 15));
      await page
        .locator(host === 'gmail' ? '.Az' : '.demo-row')
        .first()
        .click();
      expect(await outcome).toEqual({ name: 'unscheduled', why: 'changed' });
      await expectUntouched(page);
    });

    test('is refused when the host refuses, and says nothing was scheduled', async ({ context }) => {
      const { demo, page } = await written(context, host, {});
      await setFlags(page, { refuse: true });
      const outcome = schedule(page, inDays(2, 7, 15));
      await demo.dialog.ok.click();
      expect(await outcome).toEqual({ name: 'unscheduled', why: 'refused' });
      await expectUntouched(page);
    });

    test('opens a draft again by its address, also in a fresh tab', async ({ context }) => {
      const { demo, page } = await written(context, host, {});
      const url = await page.evaluate(() => window.drivePage.draftUrl());
      const again = await openDemo(context, host, { url: url ?? '', served: demo.served });
      await expect(again.compose().editor).toContainText('Va la versión en A5.');
      await expect(again.compose().subject).toHaveValue('Cartel A5');
    });

    test('opens a reply again by its address, in its thread', async ({ context }) => {
      const demo = await openDemo(context, host, { thread: 'sergio' });
      const reply = await demo.reply();
      await reply.type('Mañana te digo.');
      await reply.saved();
      await demo.page.addScriptTag({ content: await bundleDriver() });
      const url = await demo.page.evaluate(() => window.drivePage.draftUrl());
      await demo.page.close();
      const again = await openDemo(context, host, { url: url ?? '', served: demo.served });
      await expect(again.compose().editor).toContainText('Mañana te digo.');
    });

    test('has no address for a draft that was never saved', async ({ context }) => {
      const demo = await openDemo(context, host);
      await demo.composeNew();
      await demo.page.addScriptTag({ content: await bundleDriver() });
      expect(await demo.page.evaluate(() => window.drivePage.draftUrl())).toBeUndefined();
    });

    test('is driven in a window of its own', async ({ context }) => {
      const demo = await openDemo(context, host);
      const compose = await fresh(demo);
      await compose.saved();
      const { page } = await compose.popOut();
      await page.addScriptTag({ content: await bundleDriver() });
      const at = inDays(4, 8, 5);
      const done = page.evaluate((when) => window.drivePage.schedule(when), at).catch(() => 'closed');
      await expect.poll(() => times(demo.page)).toEqual([at]);
      expect([{ name: 'scheduled' }, 'closed']).toContainEqual(await done);
    });
  });
}

/** A saved mail to Marta with the driver in its page. `now`: what the page's clock shows, where it matters. */
async function written(
  context: BrowserContext,
  host: DemoHost,
  options: OpenOptions,
  now?: string,
): Promise<{ readonly demo: DemoDriver; readonly page: Page }> {
  if (now !== undefined) await context.addInitScript(shiftDate, Date.parse(now) - Date.now());
  const demo = await openDemo(context, host, options);
  const compose = await fresh(demo);
  await compose.saved();
  await demo.page.addScriptTag({ content: await bundleDriver() });
  return { demo, page: demo.page };
}

/** Only the date: the page's other clocks, by which its requests are timed, stay as they are. */
function shiftDate(byMs: number): void {
  const Real = Date;
  class Shifted extends Real {
    constructor(...given: readonly number[]) {
      super(...((given.length === 0 ? [Real.now() + byMs] : given) as [number]));
    }
    static override now(): number {
      return Real.now() + byMs;
    }
  }
  globalThis.Date = Shifted as DateConstructor;
}

function schedule(page: Page, at: number): Promise<unknown> {
  return page.evaluate((when) => window.drivePage.schedule(when), at);
}

async function times(page: Page): Promise<readonly number[]> {
  return (await readScheduled(page)).map(({ sendAt }) => sendAt);
}

/** Nothing scheduled, nothing sent, nothing left open; the draft is in its compose and in Drafts. */
async function expectUntouched(page: Page): Promise<void> {
  expect(await times(page)).toEqual([]);
  expect(await readOutbox(page)).toEqual([]);
  expect(await readDrafts(page)).toHaveLength(1);
  await expect(page.locator(anyDialog)).toHaveCount(0);
  await expect(page.locator('[role=textbox][contenteditable=true]').last()).toContainText('Va la versión en A5.');
}

test('what Gmail then says is scheduled must be the same minute, else it is in doubt', async ({ context }) => {
  const { page } = await written(context, 'gmail', { flags: { picker: 'late' } });
  expect(await schedule(page, inDays(2, 7, 15))).toEqual({ name: 'unconfirmed' });
});

function inDays(days: number, hour: number, minute: number): number {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour, minute).getTime();
}
