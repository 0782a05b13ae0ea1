/**
 * `npm run eval [-- --dev mails.jsonl …]`: what ships, its parts and its peers over labelled mails, in one table a language. Mails are
 * read from `--dev`, else from the path in `TONE_DEV`, and from `training/dev` for every language that has a model. A line of them:
 * `{ text, lang, heat: 0 calm … 3 abusive, kind?, hard?, spans?: [{ quote }] }`. Figures are printed, never a text.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { levelFloors } from '@/lib/tone/heat';
import { type DevMail, readDevMails } from './eval-mails';
import type { Judged } from './eval-measures';
import { publicTable } from './eval-public';
import { type System, systemsWith } from './eval-systems';
import { comparison, levelsByKind, type Outcome, shortTexts } from './eval-tables';
import { readShippedEncoder, readShippedModels } from './shipped-models';

const ownDev = 'training/dev';
/** Of a sentence or two: a table of their own. */
const shortEnd = '-short.jsonl';
const { values, positionals } = parseArgs({
  options: { dev: { type: 'string', multiple: true }, public: { type: 'string' } },
  allowPositionals: true,
});
const given = [...(values.dev ?? []), ...positionals];
const paths = given.length > 0 ? given : [process.env.TONE_DEV ?? []].flat();

const models = readShippedModels('public/models');
const systems = await systemsWith(models, await readShippedEncoder('public'));
if (paths.length === 0) console.warn('No development mails given (--dev, TONE_DEV): those of this repository only.\n');
const files = existsSync(ownDev) ? readdirSync(ownDev).filter((file) => file.endsWith('.jsonl')) : [];
const [short = [], own = []] = [true, false].map((isShort) => files.filter((file) => file.endsWith(shortEnd) === isShort));
const mails = [
  ...paths.flatMap((path) => readDevMails(path)),
  ...own.flatMap((file) => readDevMails(join(ownDev, file))).filter(({ lang }) => lang in models),
];
for (const [tongue, spoken] of Map.groupBy(mails, ({ lang }) => lang)) printLanguage(tongue, spoken);
for (const file of short) printShort(file.replace(shortEnd, ''), readDevMails(join(ownDev, file)));
if (values.public !== undefined) console.log(publicTable(values.public, systems));
if (mails.length === 0) process.exitCode = 1;

function printLanguage(tongue: string, spoken: readonly DevMail[]): void {
  const outcomes = systems.flatMap((system) => outcomeOf(system, tongue, spoken));
  const hot = spoken.filter(({ heat }) => heat >= 2).length;
  console.log(
    `## ${tongue}: ${spoken.length} mails, ${hot} of them heated; ours are called heated from ${levelFloors.heated} on`,
  );
  if (!(tongue in models)) console.log(`\nNo model for ${tongue}: the rules alone.`);
  console.log(`\n${comparison(tongue, outcomes)}\n`);
  const [{ judged } = { judged: '' }] = outcomes;
  if (typeof judged !== 'string') console.log(`${levelsByKind(tongue, judged)}\n`);
}

function printShort(tongue: string, spoken: readonly DevMail[]): void {
  const own = systems.slice(0, 4).flatMap((system) => outcomeOf(system, tongue, spoken));
  console.log(`${shortTexts(`${tongue}, short texts`, own)}\n`);
}

function outcomeOf({ name, judge }: System, tongue: string, spoken: readonly DevMail[]): readonly Outcome[] {
  const judged: Judged[] = [];
  for (const mail of spoken) {
    const verdict = judge(mail.text, tongue, mail.direction);
    if (verdict === undefined) return [];
    if (typeof verdict === 'string') return [{ name, judged: verdict }];
    judged.push({ mail, verdict });
  }
  return [{ name, judged }];
}
