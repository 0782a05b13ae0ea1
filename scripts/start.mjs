// `npm start`: builds, opens the extension in the demo webmails; without a display (or with --headless) plays the main job through.
import { spawnSync } from 'node:child_process';
import { play } from './demo/play.ts';
import { show } from './demo/show.ts';

const built = spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (built.status !== 0) {
  console.error('The build failed; nothing was started.');
  process.exit(1);
}
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;
process.exit(await (headless ? play() : show()));
