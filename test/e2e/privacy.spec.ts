import { readFile } from 'node:fs/promises';
import { readOutbox } from '../webmail/outbox.ts';
import { expect, test } from './extension.ts';
import { heldReply, ripen } from './situations.ts';
import { texts } from './texts.ts';

const mailOrigins = [
  'https://mail.google.com',
  'https://outlook.cloud.microsoft',
  'https://outlook.live.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: a whole session asks nothing of the network, and says no word of the mail to a console`, async ({
    extension,
  }) => {
    const said: string[] = [];
    const asked: string[] = [];
    const worker = await extension.worker();
    worker.on('console', (message) => said.push(message.text()));
    extension.context.on('console', (message) => said.push(message.text()));
    extension.context.on('weberror', (error) => said.push(String(error.error())));
    extension.context.on('request', (request) => {
      const from = request.serviceWorker()?.url() ?? request.frame().url();
      if (from.startsWith('chrome-extension:')) asked.push(request.url());
    });

    const { demo, compose, ui } = await heldReply(extension, host);
    for (const path of ['popup.html', 'options.html', 'sidepanel.html']) {
      const page = await extension.context.newPage();
      await page.goto(await extension.pageUrl(path));
      await expect(page.getByRole('main')).toBeVisible();
      await page.close();
    }
    await ripen(extension, demo.page);
    await compose.send.click();
    await ui.sendNow.click();
    await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);

    expect(extension.served.requests.filter(({ isDemo }) => !isDemo)).toEqual([]);
    // What the demo itself asks for; nothing of the kind carries a word of the mail.
    for (const { url } of extension.served.requests) expect(decodeURIComponent(url)).not.toContain('THREE TIMES');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith('chrome-extension:') && !url.startsWith('data:'))).toEqual([]);
    const fetched = await worker.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(fetched.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
    for (const word of ['THREE TIMES', 'never listen', 'Olivia', 'Wrong labels']) expect(said.join('\n')).not.toContain(word);
  });
}

test('what is stored holds no word of the mail', async ({ extension }) => {
  await heldReply(extension, 'gmail');
  const stored = await (await extension.worker()).evaluate(everythingStored);
  expect(stored).toContain('"held"');
  for (const word of ['THREE', 'listen', 'fault']) expect(stored).not.toContain(word);
  expect(texts.en.heated).toContain('listen');
});

test('the built manifest asks for what docs/permissions.md says, and offers pages nothing', async () => {
  const manifest = JSON.parse(await readFile('.output/chrome-mv3/manifest.json', 'utf8')) as Record<string, unknown>;
  const told = (await readFile('docs/permissions.md', 'utf8')).split('\n').flatMap((line) => {
    const [, first] = /^\| (`[^|]+) \|/.exec(line) ?? [];
    return [...(first ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
  });
  const asked = [...(manifest.permissions as string[]), ...(manifest.host_permissions as string[])];
  expect([...asked].sort()).toEqual([...told].sort());
  expect((manifest.host_permissions as string[]).map((match) => match.replace('/*', '')).sort()).toEqual(mailOrigins);
  // A Roundcube lives anywhere; each is asked for by itself.
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  for (const key of ['web_accessible_resources', 'externally_connectable', 'optional_permissions']) {
    expect(manifest).not.toHaveProperty(key);
  }
});

test('our pages may load their own files only', async ({ extension }) => {
  const manifest = JSON.parse(await readFile('.output/chrome-mv3/manifest.json', 'utf8')) as {
    content_security_policy: { extension_pages: string };
  };
  const policy = manifest.content_security_policy.extension_pages.split('; ');
  expect(policy[0]).toBe("default-src 'none'");
  for (const directive of policy)
    expect(directive).toMatch(/^[a-z-]+( 'none'| 'self'( data:)?|(?<=script-src) 'self' 'wasm-unsafe-eval')$/);
  const page = await extension.context.newPage();
  await page.goto(await extension.pageUrl('options.html'));
  const outcome = await page.evaluate(() =>
    fetch('https://mail.google.com/').then(
      () => 'fetched',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
  expect(extension.served.requests).toEqual([]);
});

/** Runs in the worker: all of the database and of the storage, as text. */
async function everythingStored(): Promise<string> {
  const open = indexedDB.open('templanza');
  const db = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const names = [...db.objectStoreNames];
  const rows = names.map((name) => {
    const all = db.transaction(name).objectStore(name).getAll();
    return new Promise((resolve) => {
      all.onsuccess = () => resolve(all.result);
    });
  });
  type Area = { get(): Promise<object> };
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area; session: Area } } };
  const areas = [chrome.storage.local.get(), chrome.storage.session.get()];
  return JSON.stringify(await Promise.all([...rows, ...areas]));
}
