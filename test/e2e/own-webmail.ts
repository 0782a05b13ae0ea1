import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Extension } from './launch.ts';

export const ownOrigin = 'https://webmail.estudio.example';

/** Serves what stands for somebody's own Roundcube, drawn roughly after the elastic skin, and beside it a page that is none. */
export async function serveOwnWebmail(context: BrowserContext): Promise<void> {
  await context.route(`${ownOrigin}/**`, (route) => {
    if (route.request().resourceType() !== 'document') return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: composePage });
  });
  await context.route('https://noticias.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Noticias</title><h1>Hoy</h1>' }),
  );
}

/** How many mails the page has sent. */
export function sentFrom(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.body.dataset.sent));
}

/**
 * Makes a profile whose user once pressed "Allow" for this site and then took it back: Chromium doesn't ask again what was
 * granted before, so that everything around the prompt is the real path. The prompt itself can't be pressed in a headless run.
 */
export async function allowBeforehand(profile: string, pattern: string): Promise<void> {
  const granted = { api: [], manifest_permissions: [], explicit_host: [pattern], scriptable_host: [] };
  const id = idOfUnpacked(resolve(join('.output', 'chrome-mv3')));
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { settings: { [id]: { runtime_granted_permissions: granted } } } }),
  );
}

/** An unpacked extension is named after its path: each hexadecimal digit of the hash as one of the letters a to p. */
function idOfUnpacked(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Presses our button in the browser's bar while this page is in front, as its user does. */
export async function pressToolbarButton(extension: Extension, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await extension.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('This browser gives no session of its own.');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  const { host: id } = new URL(await extension.pageUrl(''));
  // Newer than Playwright's types.
  await session.send('Extensions.triggerAction' as never, { id, targetId: tab?.targetId } as never);
  await session.detach();
}

const composePage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Compose</title><script src="program/js/app.min.js"></script></head>
<body class="task-mail action-compose" data-sent="0">
  <span class="header-title username">ana@estudio.example</span>
  <div id="layout"><div id="layout-content"><div id="compose-content">
    <form>
      <input type="hidden" name="_id" value="c1"><input type="hidden" name="_draft_saveid" value="">
      <input type="hidden" name="_draft" value=""><input type="hidden" name="_is_html" value="0">
      <select name="_from"><option>Ana &lt;ana@estudio.example&gt;</option></select>
      <textarea name="_to">Marta &lt;marta@libreriasoler.example&gt;</textarea><textarea name="_cc"></textarea><textarea name="_bcc"></textarea>
      <input name="_subject" value="Autumn order">
      <textarea id="composebody" name="_message" style="width: 500px; height: 200px"></textarea>
    </form>
    <div class="formbuttons"><button class="btn btn-primary send" type="button">Send</button></div>
  </div></div></div>
  <div id="messagestack"></div>
  <script>
    document.querySelector('.send').addEventListener('click', () => { document.body.dataset.sent = Number(document.body.dataset.sent) + 1; });
  </script>
</body></html>`;
