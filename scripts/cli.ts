/**
 * The engine from the shell. `npm run --silent cli -- tone` reads JSON lines `{ id, text, lang?, direction? }` and writes, in their
 * order, `{ id, heat, level, language, findings: [{ start, end, category, source, suggestion? }] }`: heat 0 to 1, offsets in UTF-16
 * units of `text`. A line that can't be read is told on standard error by its number, never by its words, and the rest goes on.
 * Exit code: 0; 1 when there were lines and none could be read; 2 when it was called in a way it doesn't know.
 */
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { readShippedEncoder, readShippedModels } from '../training/shipped-models';
import { linesOf } from './cli/lines';
import { toneOfLine } from './cli/tone-line';

const usage = 'npm run --silent cli -- tone < mails.jsonl > tones.jsonl';

// Whoever reads us may have had enough (`… | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

if (process.argv[2] === 'tone' && process.argv.length === 3) {
  process.exitCode = await tone();
} else {
  console.error(usage);
  process.exitCode = 2;
}

async function tone(): Promise<number> {
  const folder = join(dirname(process.argv[1] ?? ''), '..', 'public');
  const engine = { models: readShippedModels(join(folder, 'models')), encoder: await readShippedEncoder(folder) };
  const counts = { line: 0, good: 0, bad: 0 };
  for await (const line of linesOf(process.stdin)) {
    counts.line += 1;
    if (line.trim() === '') continue;
    const answer = toneOfLine(line, engine);
    if (!answer.ok) {
      counts.bad += 1;
      console.error(`line ${counts.line}: ${answer.why}`);
      continue;
    }
    counts.good += 1;
    if (!process.stdout.write(`${JSON.stringify(answer.value)}\n`)) await once(process.stdout, 'drain');
  }
  return counts.bad > 0 && counts.good === 0 ? 1 : 0;
}
