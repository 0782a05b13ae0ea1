import { describe, expect, it } from 'vitest';
import { said } from '../e2e/ours.ts';
import { texts } from '../e2e/texts.ts';
import type { Firefox } from './browser.ts';
import { press, writeMail } from './compose.ts';
import { readMailbox } from './mailbox.ts';
import { ours } from './ours.ts';
import { until } from './poll.ts';

const letter = { to: 'marta@libreriasoler.example', subject: 'Autumn order', text: texts.en.heated };

/** Firefox lets its users take a site back in the add-ons page, as `permissions.remove` does it here. */
export function describeAccess(firefox: () => Firefox): void {
  describe('without access to Gmail', () => {
    it('holds nothing there, says so, and guards again once its user lets it in', async () => {
      const { own, open, openOwn } = firefox();
      await own.evaluate(giveBackGmail);
      await until('the badge says so', async () => (await own.evaluate(badge)) === '!');

      const page = await open('gmail', { hl: 'en', undo: 0 });
      const unguarded = await writeMail(page, 'gmail', letter);
      await press(unguarded, unguarded.parts.send);
      await until('it went out', async () => (await readMailbox(page)).outbox.length === 1);
      expect(await ours(page).chip()).toBe('');

      const popup = await openOwn('popup.html');
      await until('the popup says so', async () => said('en', 'access_missing').test(await popup.text()));
      expect(await popup.text()).toContain('Gmail');
      await popup.click('section button');
      await until('the badge is quiet', async () => (await own.evaluate(badge)) === '');
      expect(await popup.text()).not.toMatch(said('en', 'access_missing'));
      await popup.close();

      // The page that was open meanwhile is guarded, too, and says that it was late.
      const guarded = await writeMail(page, 'gmail', letter);
      await until('the chip says Heated', async () => (await ours(page).chip()).includes('Heated'));
      expect(await ours(page).text()).toMatch(said('en', 'unprotected_late'));
      await press(guarded, guarded.parts.send);
      await until('it is held', ours(page).isHeld);
      expect((await readMailbox(page)).outbox).toHaveLength(1);
    });
  });
}

type WithBrowser = {
  readonly browser: {
    readonly action: { getBadgeText(of: object): Promise<string> };
    readonly permissions: { remove(what: { readonly origins: readonly string[] }): Promise<boolean> };
  };
};

/** These two run in a page of the extension. */
function badge(): Promise<string> {
  return (globalThis as unknown as WithBrowser).browser.action.getBadgeText({});
}

function giveBackGmail(): Promise<boolean> {
  return (globalThis as unknown as WithBrowser).browser.permissions.remove({ origins: ['https://mail.google.com/*'] });
}
