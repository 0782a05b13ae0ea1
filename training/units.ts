import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ToneCategory, toneCategories } from '@/lib/tone/types';

/** 0 calm · 1 firm · 2 heated · 3 abusive. */
export type Heat = 0 | 1 | 2 | 3;
export type Tongue = 'es' | 'en' | 'pt' | 'fr';

/** One labelled piece of text. `author`: the file's; texts of one author stay together when data is split. */
export interface Unit {
  readonly text: string;
  readonly heat: Heat;
  readonly author: string;
  readonly form: 'mail' | 'sentence' | 'pair' | 'triple';
  /** What makes the mail, or the mail that a sentence is of, telling: such as `icy`. */
  readonly kind: string | undefined;
  /** What kind of heat it has; of mails nothing is said. */
  readonly categories: readonly ToneCategory[];
}

interface MailLine {
  readonly text: string;
  readonly heat: Heat;
  readonly kind?: string;
  readonly sentences: readonly { readonly s: string; readonly heat: Heat; readonly categories?: readonly string[] }[];
}
interface PairLine {
  readonly category: string;
  readonly heated: string;
  readonly calm: string;
}
interface TripleLine {
  readonly calm?: string | null;
  readonly firm?: string | null;
  readonly heated?: string | null;
  readonly abusive?: string | null;
  readonly category?: string;
}

/** Labels that are finer than what is said to the writer. */
const broader: Readonly<Record<string, ToneCategory>> = { faux_politeness: 'passive_aggression', martyr: 'guilt_trip' };

/** Advice rather than heat: their "heated" side only promises too much or too vaguely. */
const advice = new Set(['vague_promise', 'over_promise']);

/** All labelled texts of a language: mails, their sentences, pairs, triples. */
export function readUnits(folder: string, tongue: Tongue): readonly Unit[] {
  const files = readdirSync(folder).filter((file) => file.startsWith(tongue) && file.endsWith('.jsonl'));
  return files.sort().flatMap((file) => unitsOf(file, readLines(join(folder, file))));
}

/** One JSON value a line. */
export function readLines<T>(path: string): readonly T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

function unitsOf(file: string, lines: readonly unknown[]): readonly Unit[] {
  const [author = '', form = ''] = file.replace('.jsonl', '').split('-');
  if (form === 'mails') return lines.flatMap((line) => fromMail(line as MailLine, author));
  if (form === 'pairs') return lines.flatMap((line) => fromPair(line as PairLine, author));
  return lines.flatMap((line) => fromTriple(line as TripleLine, author));
}

function fromMail({ text, heat, kind, sentences }: MailLine, author: string): readonly Unit[] {
  const parts = sentences.map(({ s, heat: own, categories = [] }) => ({ ...unit(s, own, author, 'sentence', categories), kind }));
  return [{ ...unit(text, heat, author, 'mail'), kind }, ...parts];
}

function fromPair({ category, heated, calm }: PairLine, author: string): readonly Unit[] {
  const cooled = unit(calm, 0, author, 'pair');
  return advice.has(category) ? [cooled] : [unit(heated, 2, author, 'pair', [category]), cooled];
}

function fromTriple({ calm, firm, heated, abusive, category }: TripleLine, author: string): readonly Unit[] {
  const steps = [calm, firm, heated, abusive];
  return steps.flatMap((text, heat) => {
    const labels = heat >= 2 && category !== undefined ? [category] : [];
    return text ? [unit(text, heat as Heat, author, 'triple', labels)] : [];
  });
}

function unit(text: string, heat: Heat, author: string, form: Unit['form'], labels: readonly string[] = []): Unit {
  const names = labels.map((label) => broader[label] ?? label);
  return { text, heat, author, form, kind: undefined, categories: toneCategories.filter((one) => names.includes(one)) };
}
