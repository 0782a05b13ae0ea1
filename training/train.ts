/**
 * `npm run train [--quick] [es en …]`: learns a model a language from `training/data` and writes it to `public/models`. Seeds are
 * fixed: the same data gives the same weights. Prints how it does on authors it hasn't read. `--quick` asks no such authors: it keeps the
 * mail head and the floors of the model that is there.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createLinearScorer, type LinearWeights, type Logits } from '@/lib/tone/model/linear';
import type { MailHead } from '@/lib/tone/model/mail-head';
import { packModel } from '@/lib/tone/model/pack';
import { categoryFloor, learnCategories } from './categories';
import { sumsOf } from './evidence';
import { type JudgedMail, mailHeadOf, reportByAuthor } from './judging';
import { type Example, examplesOf, learn } from './learn';
import { rounded } from './rounding';
import { readModel } from './shipped-models';
import { readUnits, type Tongue, type Unit } from './units';

const [quick, named] = [process.argv.includes('--quick'), process.argv.slice(2).filter((word) => !word.startsWith('-'))];
const tongues = named.length > 0 ? (named as Tongue[]) : (['es', 'en', 'pt', 'fr'] as const);
mkdirSync('public/models', { recursive: true });
for (const tongue of tongues) train(tongue);

function train(tongue: Tongue): void {
  const path = `public/models/${tongue}.bin`;
  const units = readUnits('training/data', tongue);
  const examples = examplesOf(units);
  const linear = rounded(learn(examples));
  const { mail, floor } = quick ? keptFrom(path) : byAuthorsNotRead(tongue, units, examples, linear);
  const file = packModel({ linear, mail, categories: { ...learnCategories(examples, linear), floor } });
  writeFileSync(path, file);
  console.log(`${tongue}: ${units.length} texts, ${file.length} bytes`);
}

interface Judged {
  readonly mail: MailHead;
  /** The categories' floor. */
  readonly floor: number;
}

function keptFrom(path: string): Judged {
  const { mail, categories } = readModel(path);
  return { mail, floor: categories.floor };
}

function byAuthorsNotRead(tongue: Tongue, units: readonly Unit[], examples: readonly Example[], linear: LinearWeights): Judged {
  const authors = [...new Set(units.filter(({ form }) => form === 'mail').map(({ author }) => author))];
  const judged = authors.flatMap((author) => {
    const kept = examples.filter((example) => example.author !== author);
    const own = units.filter((unit) => unit.author === author && unit.form === 'mail');
    return judge(own, createLinearScorer(rounded(learn(kept))), tongue);
  });
  console.log(tongue);
  const mail = mailHeadOf(judged);
  reportByAuthor(judged, mail);
  return { mail, floor: categoryFloor(units, examples, linear) };
}

function judge(mails: readonly Unit[], score: (text: string) => Logits, tongue: Tongue): readonly JudgedMail[] {
  return mails.map((unit) => ({ unit, whole: score(unit.text), sums: sumsOf(unit.text, tongue, score) }));
}
