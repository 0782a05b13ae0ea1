import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { said } from '../../e2e/ours.ts';
import { hour, texts } from '../../e2e/texts.ts';
import { passTime } from '../../e2e/time.ts';
import { delivered } from '../../roundcube/server.ts';
import { press } from '../compose.ts';
import { ours } from '../ours.ts';
import { until } from '../poll.ts';
import { useFirefox } from '../use-firefox.ts';
import { addSite, logIn, pageSends, send, writeReply } from './webmail.ts';

const roads: readonly { readonly name: string; take(page: Page): Promise<unknown> }[] = [
  { name: 'a click', take: (page) => press({ page }, send) },
  { name: 'a command of the page itself', take: pageSends },
];

describe('a real Roundcube in Firefox', () => {
  const firefox = useFirefox();
  beforeAll(async () => {
    await logIn(firefox());
    await addSite(firefox());
  });

  for (const kind of ['plain', 'html'] as const) {
    for (const { name, take } of roads) {
      it(`${kind}: a heated reply is held on ${name}`, async () => {
        const before = delivered().length;
        const page = await writeReply(firefox(), kind, texts.en.heated);
        await until('the chip says Heated', async () => (await ours(page).chip()).includes('Heated'));
        await take(page);
        await until('it is held', ours(page).isHeld);
        expect(await page.$('body.action-compose')).not.toBeNull();
        expect(delivered()).toHaveLength(before);
      });

      it(`${kind}: a calm reply goes out once by ${name}`, async () => {
        const before = delivered().length;
        const page = await writeReply(firefox(), kind, texts.en.calm);
        await until('the chip says Calm', async () => (await ours(page).chip()).includes('Calm'));
        await take(page);
        await until('Roundcube is back at its list', async () => (await page.$('#messagelist')) !== null);
        const sent = delivered().slice(before);
        expect(sent).toHaveLength(1);
        expect(sent[0]?.raw).toContain('corrected invoice');
        expect(sent[0]?.raw.toLowerCase()).not.toContain('templanza');
      });
    }

    it(`${kind}: a held reply goes out once, after its time and a re-read`, async () => {
      const before = delivered().length;
      const page = await writeReply(firefox(), kind, texts.en.heated);
      const ui = ours(page);
      await until('the chip says Heated', async () => (await ui.chip()).includes('Heated'));
      await press({ page }, send);
      await until('it is held', ui.isHeld);
      await passTime(firefox().own, 2 * hour);
      await until('the chip says that it can be sent', async () => said('en', 'chip_ripe').test(await ui.chip()));
      await press({ page }, send);
      await until('it is shown to be read again', async () => said('en', 'reread_title').test(await ui.text()));
      expect(delivered()).toHaveLength(before);
      await ui.press('send_now');
      await until('Roundcube is back at its list', async () => (await page.$('#messagelist')) !== null);
      expect(delivered()).toHaveLength(before + 1);
      expect(delivered().at(-1)?.raw).toContain('THREE TIMES');
    });
  }
});
