import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const worlds = { own: 'ISOLATED', page: 'MAIN' } as const;
const matches = ['https://mail.google.com/*', 'https://outlook.live.com/*'];

/**
 * Writes a tiny extension that presses what is marked with `data-other-target` when an event `other:<world>:<deed>` tells it
 * to, from its own world or from the page's; its folder. Two files, since a browser takes one file into one world only.
 */
export function writeOtherExtension(): string {
  const folder = resolve('.output', 'other-extension');
  mkdirSync(folder, { recursive: true });
  for (const world of Object.keys(worlds)) writeFileSync(join(folder, `${world}.js`), `(${press})(${JSON.stringify(world)});`);
  const scripts = Object.entries(worlds).map(([name, world]) => ({
    matches,
    js: [`${name}.js`],
    run_at: 'document_start',
    world,
  }));
  const manifest = { manifest_version: 3, name: 'Another extension', version: '1.0', content_scripts: scripts };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** Runs in the page. */
function press(world: string): void {
  const find = (name: string) => document.querySelector<HTMLElement>(`[data-other-${name}]`);
  const fresh = { bubbles: true, cancelable: true, composed: true };
  const enter = { ...fresh, key: 'Enter', code: 'Enter', ctrlKey: true };
  addEventListener(`other:${world}:click`, () => find('target')?.click());
  addEventListener(`other:${world}:gesture`, () => {
    const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
    for (const type of types) find('target')?.dispatchEvent(new MouseEvent(type, fresh));
  });
  addEventListener(`other:${world}:key`, () => {
    for (const type of ['keydown', 'keyup']) find('editor')?.dispatchEvent(new KeyboardEvent(type, enter));
  });
}
