/**
 * Measures `analyseTone` on labelled mails: `node scripts/eval-tone.ts [folder or file …]`. A folder is searched for `*mails.jsonl`.
 * Each line: { text, lang, heat: 0 calm … 3 abusive, hard?: string | string[], kind?: string }. Prints numbers only, never a text.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { analyseTone as AnalyseTone } from '../lib/tone/analyse.ts';
import type { ToneLevel } from '../lib/tone/types.ts';

interface LabelledMail {
  readonly text: string;
  readonly lang: string;
  readonly heat: number;
  readonly hard?: string | readonly string[];
  readonly kind?: string;
}

const ranks: Readonly<Record<ToneLevel, number>> = { calm: 0, firm: 1, heated: 2, abusive: 3 };

const analyseTone = await loadAnalyseTone();
const paths = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['.'];
const judged = paths.flatMap(mailsIn).map((mail) => ({ mail, level: ranks[analyseTone(mail.text).level] }));
printTable('language', (mail) => [mail.lang]);
printTable('hard type', (mail) => [mail.hard ?? mail.kind ?? []].flat().map((type) => `${mail.lang} ${type}`));

/** Node strips types but knows no `@/`: the domain is bundled first, in memory. */
async function loadAnalyseTone(): Promise<typeof AnalyseTone> {
  const root = resolve(import.meta.dirname, '..');
  const bundle = await build({
    entryPoints: [join(root, 'lib/tone/analyse.ts')],
    alias: { '@': root },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = bundle.outputFiles[0]?.text ?? '';
  const module = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return module.analyseTone;
}

function mailsIn(path: string): LabelledMail[] {
  if (statSync(path).isDirectory()) {
    const files = readdirSync(path).filter((file) => file.endsWith('mails.jsonl'));
    return files.flatMap((file) => mailsIn(join(path, file)));
  }
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as LabelledMail);
}

function printTable(title: string, groupsOf: (mail: LabelledMail) => readonly string[]): void {
  const groups = Map.groupBy(
    judged.flatMap((one) => groupsOf(one.mail).map((group) => ({ group, ...one }))),
    (one) => one.group,
  );
  const rows = [...groups].sort().map(([group, all]) => {
    const share = (heats: readonly number[], least: number) => {
      const chosen = all.filter((one) => heats.includes(one.mail.heat));
      return chosen.length === 0 ? '–' : (chosen.filter((one) => one.level >= least).length / chosen.length).toFixed(3);
    };
    return {
      [title]: group,
      mails: all.length,
      'false alarm (0)': share([0], 2),
      'false alarm (1)': share([1], 2),
      'false alarm (0/1)': share([0, 1], 2),
      'heated recall': share([2], 2),
      'abusive ≥ heated': share([3], 2),
      'abusive = abusive': share([3], 3),
      'calm called abusive': share([0, 1], 3),
    };
  });
  console.table(rows);
}
