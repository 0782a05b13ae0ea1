import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { System } from './eval-systems';
import { auroc } from './figures';

interface PublicText {
  readonly text: string;
  /** 1: somebody called it toxic or impolite. */
  readonly y: 0 | 1;
}
interface PublicSet {
  readonly name: string;
  readonly tongue: string;
  readonly texts: readonly PublicText[];
}

/** So many of them are enough to count false alarms. */
const mostOfHalf = 1000;
/** Of whose texts without heat the encoder has read one half (training/encoder/public.py). */
const halfLearnt = ['banking77.en', 'email_intent.en', 'ewt_email.en', 'ud_gsd_dev.es', 'ud_pud.es', 'xed.fr', 'xed.pt'];

/**
 * Public sets, which have other ideas of heat than ours: a line a set, for each system its AUROC and the share of texts without heat that
 * it would call heated. `folder/test/<name>.<language>.jsonl.gz` are never learnt from; of `folder/train` only the unread half of the calm
 * texts is asked about. Sets named `calm_…` have no heat at all.
 */
export function publicTable(folder: string, systems: readonly System[]): string {
  const own = systems.slice(0, 4);
  const head = `| public set | texts | ${own.map(({ name }) => `${name}: AUROC | false alarms`).join(' | ')} |`;
  const sets = [...testSets(join(folder, 'test')), ...halfLearnt.flatMap((name) => unreadHalf(join(folder, 'train'), name))];
  return [head, `| ${'--- | '.repeat(2 + 2 * own.length)}`, ...sets.map((set) => row(set, own))].join('\n');
}

/** Whether the encoder has read a text of such a set: every second one, by a hash. */
function isLearnt(text: string): boolean {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0;
}

function testSets(folder: string): readonly PublicSet[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl.gz'));
  return files.sort().map((file) => {
    const [name = '', tongue = ''] = file.split('.');
    return { name, tongue, texts: readTexts(join(folder, file)) };
  });
}

function unreadHalf(folder: string, file: string): readonly PublicSet[] {
  const path = join(folder, `${file}.jsonl.gz`);
  if (!existsSync(path)) return [];
  const [name = '', tongue = ''] = file.split('.');
  const unread = readTexts(path).filter(({ text, y }) => y === 0 && !isLearnt(text));
  return [{ name: `${name}, unread half`, tongue, texts: unread.slice(0, mostOfHalf) }];
}

function readTexts(path: string): readonly PublicText[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

function row({ name, tongue, texts }: PublicSet, systems: readonly System[]): string {
  const cells = systems.map((system) => cellsOf(system, tongue, texts));
  return `| ${name} (${tongue}) | ${texts.length} | ${cells.join(' | ')} |`;
}

function cellsOf({ judge }: System, tongue: string, texts: readonly PublicText[]): string {
  const judged = texts.flatMap(({ text, y }) => {
    const verdict = judge(text, tongue);
    return typeof verdict === 'object' ? [{ y, ...verdict }] : [];
  });
  const [yes, no] = ([1, 0] as const).map((wanted) => judged.filter(({ y }) => y === wanted)) as [typeof judged, typeof judged];
  const ranks = auroc(
    yes.map(({ heat }) => heat),
    no.map(({ heat }) => heat),
  );
  return `${shown(ranks)} | ${shown(no.filter(({ heated }) => heated).length / no.length)}`;
}

function shown(share: number): string {
  return Number.isNaN(share) ? '–' : share.toFixed(3).replace(/^0/, '');
}
