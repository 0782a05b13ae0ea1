/**
 * `npm run calibrate -- --encoder held.dat --without en11,es10,… [--scores scores.jsonl]`: both stages over
 * authors whom neither has read, to set `training/encoder/verdict.json` by. `--encoder`: a file of an encoder learnt without these
 * authors (`train.py --without`). The n-grams are learnt here, each author's without that author; their floors are those that ship.
 * Prints how the verdict does, and from which sum on few enough calm and firm mails are called heated. No text is printed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { splitSentencesInSteps } from '@/lib/text/sentences';
import { finish } from '@/lib/text/steps';
import { contextOf, evidenceOf, scoreWith } from '@/lib/tone/analyse';
import type { Encoder } from '@/lib/tone/encoder/encoder';
import type { Verdict } from '@/lib/tone/encoder/encoder-file';
import { type Meaning, meaningHeat, meaningOf } from '@/lib/tone/encoder/meaning';
import { encoderFiles, readEncoderBy } from '@/lib/tone/encoder/read-encoder';
import { levelFloors } from '@/lib/tone/heat';
import { createLinearScorer, type Logits } from '@/lib/tone/model/linear';
import { type MailHead, oddsOf } from '@/lib/tone/model/mail-head';
import { ruleScorer } from '@/lib/tone/rule-scorer';
import type { DevMail } from './eval-mails';
import { comparison } from './eval-tables';
import { floorFor } from './figures';
import { examplesOf, learn } from './learn';
import { rounded } from './rounding';
import { readModel } from './shipped-models';
import { type Heat, readLines, readUnits, type Tongue } from './units';

interface Line {
  readonly text: string;
  readonly heat: Heat;
  readonly kind?: string;
  readonly direction?: string;
}
interface Heard {
  readonly mail: DevMail;
  readonly meaning: Meaning;
  readonly words: Logits;
}

const falseAlarms = 0.05;
const shortSentences = 2;
const { values } = parseArgs({
  options: { encoder: { type: 'string' }, without: { type: 'string' }, scores: { type: 'string' } },
});
const authors = (values.without ?? '').split(',');
const encoder = await readEncoderBy(async (path) => {
  const given = path === encoderFiles.weights ? values.encoder : undefined;
  return new Uint8Array(readFileSync(given ?? join('public', path)));
});
const verdict: Verdict = JSON.parse(readFileSync('training/encoder/verdict.json', 'utf8'));
const heard = [...Map.groupBy(authors, (author) => author.slice(0, 2) as Tongue)].flatMap(([tongue, own]) =>
  hearTongue(tongue, own, encoder),
);
if (values.scores !== undefined) writeFileSync(values.scores, heard.map((one) => `${JSON.stringify(scoresOf(one))}\n`).join(''));
printTable();
printFloors();

function hearTongue(tongue: Tongue, own: readonly string[], listener: Encoder): readonly Heard[] {
  const examples = examplesOf(readUnits('training/data', tongue));
  const { mail: head } = readModel(`public/models/${tongue}.bin`);
  return own.flatMap((author) => {
    const score = createLinearScorer(rounded(learn(examples.filter((example) => example.author !== author))));
    const lines = readLines<Line>(`training/data/${author}-mails.jsonl`);
    return lines.flatMap((line) => hear(line, { author, tongue, score, head, listener }) ?? []);
  });
}

interface Listening {
  readonly author: string;
  readonly tongue: Tongue;
  readonly score: (text: string) => Logits;
  readonly head: MailHead;
  readonly listener: Encoder;
}

/** Undefined where there is nothing to hear. */
function hear(line: Line, { author, tongue, score, head, listener }: Listening): Heard | undefined {
  const sentences = finish(splitSentencesInSteps(line.text, tongue));
  const context = contextOf(line.text);
  const scores = sentences.map((sentence) => scoreWith([ruleScorer], sentence, context));
  const words = oddsOf(head, evidenceOf({ score }, context, sentences, scores));
  const meaning = meaningOf(listener, context, sentences);
  const length = sentences.length <= shortSentences ? 'short' : 'longer';
  const tags = [line.kind ?? [], line.direction ?? [], author, tongue, length].flat();
  return meaning && { mail: { text: line.text, lang: tongue, heat: line.heat, tags, spans: [] }, meaning, words };
}

function scoresOf({ mail: { heat, tags }, meaning, words }: Heard) {
  return { heat, tags, encoder: meaning.mail, words };
}

/** One row a group: by author, language, direction and length. */
function printTable(): void {
  const judged = heard.map(({ mail, meaning, words }) => {
    const heat = meaningHeat(verdict, meaning, words);
    return { mail, verdict: { heat, heated: heat >= levelFloors.heated, spans: [] } };
  });
  const groups = [...authors, 'es', 'en', 'incoming', 'outgoing', 'short', 'longer'].map((name) => ({
    name,
    judged: judged.filter(({ mail }) => mail.tags.includes(name)),
  }));
  const known = groups.filter((group) => group.judged.length > 0);
  console.log(comparison('authors not read', [...known, { name: 'all', judged }]));
}

/** The bias that lets so many through and no more, of all that aren't heated and of the firm ones alone. */
function printFloors(): void {
  const biasFor = (keep: (mail: DevMail) => boolean): string => {
    const sums = heard
      .filter(({ mail }) => keep(mail))
      .map(({ meaning, words }) => verdict.heated.encoder * meaning.mail[1] + verdict.heated.words * words[0]);
    return (-floorFor(sums, falseAlarms)).toFixed(2);
  };
  console.log(`\nbias for 5 % of calm and firm ${biasFor(({ heat }) => heat < 2)}, of firm ${biasFor(({ heat }) => heat === 1)}`);
  for (const length of ['short', 'longer']) {
    console.log(`${length}: ${biasFor(({ heat, tags }) => heat < 2 && tags.includes(length))}`);
  }
}
