/**
 * `npm run train [--quick] [es en …]`: learns a model a language from `training/data` and writes it to `public/models`. Seeds are
 * fixed: the same data gives the same weights. Prints how it does on authors it hasn't read. `--quick` asks no such authors: it keeps the
 * mail head and the floors of the model that is there.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createLinearScorer, type LinearWeights } from '@/lib/tone/model/linear';
import { type MailHead, oddsOf } from '@/lib/tone/model/mail-head';
import { packModel } from '@/lib/tone/model/pack';
import { categoryFloor, learnCategories } from './categories';
import { rowOf } from './evidence';
import { auroc, floorFor, shareAbove } from './figures';
import { type Example, examplesOf, learn } from './learn';
import { fitLogistic } from './logistic';
import { rounded } from './rounding';
import { readModel } from './shipped-models';
import { readUnits, type Tongue, type Unit } from './units';

/** Of mails that aren't heated, as many may be called so by authors not read. */
const falseAlarms = 0.04;

interface Row {
  readonly unit: Unit;
  readonly row: readonly number[];
}

const [quick, named] = [process.argv.includes('--quick'), process.argv.slice(2).filter((word) => !word.startsWith('-'))];
const tongues = named.length > 0 ? (named as Tongue[]) : (['es', 'en'] as const);
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
  const rows = authors.flatMap((author) => {
    const kept = examples.filter((_, index) => units[index]?.author !== author);
    return rowsOf(
      units.filter((unit) => unit.author === author),
      createLinearScorer(rounded(learn(kept))),
      tongue,
    );
  });
  report(tongue, rows);
  return { mail: headsOf(rows), floor: categoryFloor(units, examples, linear) };
}

function rowsOf(units: readonly Unit[], score: ReturnType<typeof createLinearScorer>, tongue: Tongue): readonly Row[] {
  const mails = units.filter(({ form }) => form === 'mail');
  return mails.map((unit) => ({ unit, row: rowOf(unit.text, tongue, score) }));
}

function headsOf(rows: readonly Row[]) {
  const heated = {
    ...fitLogistic(
      rows.map(({ row }) => row),
      rows.map(({ unit }) => unit.heat >= 2),
    ),
    floor: 0,
  };
  const calm = rows.filter(({ unit }) => unit.heat < 2);
  const hot = rows.filter(({ unit }) => unit.heat >= 2);
  const abusive = {
    ...fitLogistic(
      hot.map(({ row }) => row),
      hot.map(({ unit }) => unit.heat === 3),
    ),
    floor: 0,
  };
  return {
    heated: {
      ...heated,
      floor: floorFor(
        calm.map(({ row }) => oddsOf(heated, row)),
        falseAlarms,
      ),
    },
    abusive,
  };
}

/** Each author's mails by heads that were learnt from the others'. */
function report(tongue: string, rows: readonly Row[]): void {
  const authors = [...new Set(rows.map(({ unit }) => unit.author))];
  const table = authors.map((author) => {
    const { heated } = headsOf(rows.filter(({ unit }) => unit.author !== author));
    const own = rows.filter(({ unit }) => unit.author === author);
    const odds = (keep: (unit: Unit) => boolean) => own.filter(({ unit }) => keep(unit)).map(({ row }) => oddsOf(heated, row));
    const [yes, no] = [odds(({ heat }) => heat >= 2), odds(({ heat }) => heat < 2)];
    const at5 = floorFor(no, 0.05);
    const round = (value: number) => Number(value.toFixed(3));
    return {
      author,
      auroc: round(auroc(yes, no)),
      'recall at 5 %': round(shareAbove(yes, at5)),
      'icy at 5 %': round(
        shareAbove(
          odds(({ kind }) => kind === 'icy'),
          at5,
        ),
      ),
      'false alarms': round(shareAbove(no, 0)),
      recall: round(shareAbove(yes, 0)),
      'abusive missed': odds(({ heat }) => heat === 3).filter((odd) => odd < 0).length,
    };
  });
  console.log(tongue);
  console.table(table);
}
