import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchExtension } from '../../test/e2e/launch.ts';

/** Opens the demo webmails with the extension and stays until the browser is closed. Returns the exit code. */
export async function show(): Promise<number> {
  const profile = join('.output', 'demo-profile');
  mkdirSync(profile, { recursive: true });
  const extension = await launchExtension(profile, { headless: false });
  await extension.open('outlook');
  const gmail = await extension.open('gmail');
  await gmail.page.bringToFront();
  console.log('Templanza is running in a demo Gmail and a demo Outlook. No mail leaves this machine.');
  console.log('Open the thread of Sergio, answer him as he deserves, and press Send. Close the browser to end.');
  await new Promise((resolve) => extension.context.once('close', resolve));
  return 0;
}
