import type { Logits } from '@/lib/tone/model/linear';
import type { HeadScale, MailHead } from '@/lib/tone/model/mail-head';
import { auroc, floorFor, shareAbove } from './figures';
import { slopeOf } from './slope';
import type { Unit } from './units';

/** A mail by a model that hadn't read its author. */
export interface JudgedMail {
  readonly unit: Unit;
  /** The n-grams' word on the whole. */
  readonly whole: Logits;
  /** What the mail head goes by. */
  readonly sums: Logits;
}

/** So many of the mails that aren't heated may be called so, and of the heated ones that aren't abusive. */
const falseAlarms = { heated: 0.06, abusive: 0.05 } as const;

/** Where the heads say yes: by all authors' mails together, so that neither the easiest author's nor the hardest's set it. */
export function mailHeadOf(judged: readonly JudgedMail[]): MailHead {
  const hot = judged.filter(({ unit }) => unit.heat >= 2);
  return { heated: headOf(judged, 0, falseAlarms.heated), abusive: headOf(hot, 1, falseAlarms.abusive) };
}

function headOf(judged: readonly JudgedMail[], at: 0 | 1, share: number): HeadScale {
  const isYes = ({ unit }: JudgedMail) => unit.heat >= at + 2;
  const no = judged.filter((one) => !isYes(one));
  return { floor: floorFor(sumsOf(no, at), share), scale: slopeOf(sumsOf(judged, at), judged.map(isYes)) };
}

/** Prints how each author's mails come out, and the middle of them. */
export function reportByAuthor(judged: readonly JudgedMail[], { heated }: MailHead): void {
  const rows = byAuthor(judged).map(([author, own]) => {
    const of = (keep: (unit: Unit) => boolean) =>
      sumsOf(
        own.filter(({ unit }) => keep(unit)),
        0,
      );
    const [yes, no, icy, worst] = [
      of(isHot),
      of((unit) => !isHot(unit)),
      of(({ kind }) => kind === 'icy'),
      of(({ heat }) => heat === 3),
    ];
    const at5 = floorFor(no, 0.05);
    const whole = (is: boolean) => own.filter(({ unit }) => isHot(unit) === is).map((one) => one.whole[0]);
    return {
      author,
      mails: own.length,
      'n-grams alone': auroc(whole(true), whole(false)),
      auroc: auroc(yes, no),
      'recall at 5 %': shareAbove(yes, at5),
      'icy at 5 %': shareAbove(icy, at5),
      recall: shareAbove(yes, heated.floor),
      'false alarms': shareAbove(no, heated.floor),
      'abusive missed': worst.filter((sum) => sum <= heated.floor).length,
    };
  });
  const columns = ['n-grams alone', 'auroc', 'recall at 5 %', 'icy at 5 %', 'recall', 'false alarms'] as const;
  const mean = Object.fromEntries(columns.map((column) => [column, meanOf(rows.map((row) => row[column]))]));
  console.table([...rows, { author: 'mean', mails: judged.length, ...mean }].map(shortened));
}

function isHot({ heat }: Unit): boolean {
  return heat >= 2;
}

function byAuthor(judged: readonly JudgedMail[]): readonly [string, readonly JudgedMail[]][] {
  return [...Map.groupBy(judged, ({ unit }) => unit.author)];
}

function sumsOf(judged: readonly JudgedMail[], at: 0 | 1): readonly number[] {
  return judged.map(({ sums }) => sums[at]);
}

/** Of those that are numbers: an author may have no icy mail. */
function meanOf(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

function shortened(row: Readonly<Record<string, string | number>>): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'number' ? Number(value.toFixed(3)) : value]),
  );
}
