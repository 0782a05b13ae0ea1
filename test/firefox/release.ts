import { expect, it } from 'vitest';
import { said } from '../e2e/ours.ts';
import { hour, texts } from '../e2e/texts.ts';
import { passTime } from '../e2e/time.ts';
import type { DemoHost } from '../webmail/serve.ts';
import type { Firefox } from './browser.ts';
import { press, writeMail } from './compose.ts';
import { readMailbox } from './mailbox.ts';
import { ours } from './ours.ts';
import { until } from './poll.ts';

/** The end of a hold: the user reads the mail again and sends it. */
export function itReleases(host: DemoHost, firefox: () => Firefox): void {
  it('a held mail goes out once, after its time and a re-read', async () => {
    const page = await firefox().open(host, { hl: 'en', undo: 0 });
    const ui = ours(page);
    const letter = { to: 'marta@libreriasoler.example', subject: 'Autumn order', text: texts.en.heated };
    const compose = await writeMail(page, host, letter);
    await until('the chip says Heated', async () => (await ui.chip()).includes('Heated'));
    await press(compose, compose.parts.send);
    await until('it is held', ui.isHeld);
    await until('its draft is kept', async () => (await readMailbox(page)).drafts.length === 1);

    await passTime(firefox().own, 2 * hour);
    await until('the chip says that it can be sent', async () => said('en', 'chip_ripe').test(await ui.chip()));
    await press(compose, compose.parts.send);
    await until('it is shown to be read again', async () => said('en', 'reread_title').test(await ui.text()));
    expect((await readMailbox(page)).outbox).toEqual([]);
    await ui.press('send_now');
    await until('it is said to be sent', async () => said('en', 'notice_sent').test(await ui.text()));

    const { outbox, drafts } = await readMailbox(page);
    expect(outbox.map(({ to, text }) => [to, text.includes(texts.en.heated)])).toEqual([[[letter.to], true]]);
    expect(drafts).toEqual([]);
  });
}
