/**
 * `npm run calibrate -- --encoder held.dat --without en11,es10,… [--biases=-3,-2.5,…]`: the whole engine over mails of authors that neither
 * stage has read, to set `training/encoder/verdict.json` by. `--encoder`: a file of an encoder learnt without these authors (`train.py
 * --without`). The n-grams are learnt here, each author's without that author; their floors are those that ship. Prints how each bias does,
 * then, with that of verdict.json, each author, language, direction and length. No text is printed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { splitSentencesInSteps } from '@/lib/text/sentences';
import { finish } from '@/lib/text/steps';
import type { Direction } from '@/lib/thread/types';
import { analyseTone } from '@/lib/tone/analyse';
import type { Encoder } from '@/lib/tone/encoder/encoder';
import type { Verdict } from '@/lib/tone/encoder/encoder-file';
import { encoderFiles, readEncoderBy } from '@/lib/tone/encoder/read-encoder';
import { levelFloors } from '@/lib/tone/heat';
import { type ToneModels, toneModelOf } from '@/lib/tone/model/tone-model';
import type { DevMail } from './eval-mails';
import { comparison } from './eval-tables';
import { examplesOf, learn } from './learn';
import { rounded } from './rounding';
import { readModel } from './shipped-models';
import { type Heat, readLines, readUnits, type Tongue } from './units';

interface Line {
  readonly author: string;
  readonly text: string;
  readonly heat: Heat;
  readonly kind?: string;
  readonly direction?: Direction;
}
interface Heard {
  readonly mail: DevMail;
  /** By bias. */
  readonly heats: ReadonlyMap<number, number>;
}

const shortSentences = 2;
/** A heated mail with a calm one of another author under it: what it says is no milder. */
const calmBelow = 'with a calm mail below';
const { values } = parseArgs({
  options: { encoder: { type: 'string' }, without: { type: 'string' }, biases: { type: 'string' } },
});
const verdict: Verdict = JSON.parse(readFileSync('training/encoder/verdict.json', 'utf8'));
const biases = [verdict.heated.bias, ...(values.biases ?? '').split(',').filter(Boolean).map(Number)];
const encoder = await readEncoderBy(async (path) => {
  const given = path === encoderFiles.weights ? values.encoder : undefined;
  return new Uint8Array(readFileSync(given ?? join('public', path)));
});
const encoders = new Map(biases.map((bias) => [bias, withBias(bias)]));
const authors = (values.without ?? '').split(',');
const heard = [...Map.groupBy(authors, tongueOf)].flatMap(([tongue, own]) => hearAll(tongue, own));
const [alone, below] = [
  heard.filter(({ mail }) => !mail.tags.includes(calmBelow)),
  heard.filter(({ mail }) => mail.tags.includes(calmBelow)),
];

const all = [...encoders.keys()]
  .sort((one, other) => one - other)
  .map((bias) => ({ name: `${bias}`, judged: judgedBy(bias, alone) }));
console.log(`${comparison('bias', all)}\n`);
const groups = [...authors, 'es', 'en', 'incoming', 'outgoing', 'short', 'longer'].map((name) => ({
  name,
  judged: judgedBy(
    verdict.heated.bias,
    alone.filter(({ mail }) => mail.tags.includes(name)),
  ),
}));
const rows = [...groups, { name: 'all', judged: judgedBy(verdict.heated.bias, alone) }];
console.log(comparison('authors not read', [...rows, { name: calmBelow, judged: judgedBy(verdict.heated.bias, below) }]));

function tongueOf(author: string): Tongue {
  return author.slice(0, 2) as Tongue;
}

function withBias(bias: number): Encoder {
  return { ...encoder, verdict: { ...verdict, heated: { ...verdict.heated, bias } } };
}

function hearAll(tongue: Tongue, own: readonly string[]): readonly Heard[] {
  const examples = examplesOf(readUnits('training/data', tongue));
  const shipped = readModel(`public/models/${tongue}.bin`);
  const lines = own.flatMap((author) =>
    readLines<Line>(`training/data/${author}-mails.jsonl`).map((line) => ({ ...line, author })),
  );
  return own.flatMap((author) => {
    const linear = rounded(learn(examples.filter((example) => example.author !== author)));
    const models = { [tongue]: toneModelOf({ ...shipped, linear }) };
    const calm = lines.filter((line) => line.author !== author && line.heat === 0);
    const theirs = lines.filter((line) => line.author === author);
    const hot = theirs.filter(({ heat }) => heat >= 2);
    const diluted = hot.map((line, at) => ({ ...line, text: `${line.text}\n\n${calm[(7 * at) % calm.length]?.text ?? ''}` }));
    return [
      ...theirs.map((line) => hear(line, models, tagsOf(line))),
      ...diluted.map((line) => hear(line, models, [line.kind ?? [], calmBelow].flat())),
    ];
  });
}

function tagsOf({ text, kind, direction, author }: Line): readonly string[] {
  const tongue = tongueOf(author);
  const length = finish(splitSentencesInSteps(text, tongue)).length <= shortSentences ? 'short' : 'longer';
  return [kind ?? [], direction ?? [], author, tongue, length].flat();
}

function hear({ text, heat, author, direction = 'unknown' }: Line, models: ToneModels, tags: readonly string[]): Heard {
  const heats = [...encoders].map(([bias, one]) => [bias, analyseTone(text, { models, encoder: one, direction }).heat] as const);
  return { mail: { text, lang: tongueOf(author), heat, tags, spans: [] }, heats: new Map(heats) };
}

function judgedBy(bias: number, some: readonly Heard[]) {
  return some.map(({ mail, heats }) => {
    const heat = heats.get(bias) ?? 0;
    return { mail, verdict: { heat, heated: heat >= levelFloors.heated, spans: [] } };
  });
}
