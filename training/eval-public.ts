import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { System } from './eval-systems';
import { auroc, shareAbove } from './figures';

interface PublicText {
  readonly text: string;
  /** 1: somebody called it toxic or impolite. */
  readonly y: 0 | 1;
}

/**
 * Public test sets, which have other ideas of heat than ours: a line a set (`name.lang.jsonl.gz`), for each system its AUROC and the
 * share of texts without heat that it would call heated. Sets named `calm_…` have no heat at all.
 */
export function publicTable(folder: string, systems: readonly System[]): string {
  const own = systems.slice(0, 4);
  const head = `| public set | texts | ${own.map(({ name }) => `${name}: AUROC | false alarms`).join(' | ')} |`;
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl.gz'));
  return [head, `| ${'--- | '.repeat(2 + 2 * own.length)}`, ...files.sort().map((file) => row(folder, file, own))].join('\n');
}

function row(folder: string, file: string, systems: readonly System[]): string {
  const [name = '', tongue = ''] = file.split('.');
  const lines = gunzipSync(readFileSync(join(folder, file)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  const texts = lines.map((line) => JSON.parse(line) as PublicText);
  const cells = systems.map(({ judge }) => {
    const verdicts = texts.map(({ text, y }) => ({ y, verdict: judge(text, tongue) }));
    const heats = (wanted: 0 | 1) =>
      verdicts.flatMap(({ y, verdict }) => (y === wanted && typeof verdict === 'object' ? [verdict] : []));
    const [no, yes] = [heats(0), heats(1)];
    const ranks =
      yes.length === 0
        ? '–'
        : shown(
            auroc(
              yes.map(({ heat }) => heat),
              no.map(({ heat }) => heat),
            ),
          );
    return `${ranks} | ${shown(
      shareAbove(
        no.map(({ heated }) => (heated ? 1 : 0)),
        0,
      ),
    )}`;
  });
  return `| ${name} (${tongue}) | ${texts.length} | ${cells.join(' | ')} |`;
}

function shown(share: number): string {
  return Number.isNaN(share) ? '–' : share.toFixed(3).replace(/^0/, '');
}
