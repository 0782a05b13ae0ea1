import { type CategoryWeights, categoryPlaces, createCategoryScorer, surestCategory } from '@/lib/tone/model/category-head';
import type { LinearWeights } from '@/lib/tone/model/linear';
import { type ToneCategory, toneCategories } from '@/lib/tone/types';
import { type Example, learnHeads } from './learn';
import { roundHead } from './rounding';
import type { Unit } from './units';

/** How often a named category must be right on authors not read. */
const precision = 0.6;
const folds = 5;
/** Advice isn't heat, and the features don't see capitals; marks alone are the rules' to find. */
const unheard: readonly ToneCategory[] = ['vague_promise', 'over_promise', 'shouting', 'punctuation'];

/** What the two broad words, said where no name is sure, are no wrong words for. */
const kin: Readonly<Partial<Record<ToneCategory, readonly ToneCategory[]>>> = {
  passive_aggression: ['passive_aggression', 'sarcasm', 'contempt'],
  contempt: ['contempt', 'insult', 'person_attack', 'profanity', 'threat', 'sarcasm'],
};

interface Guess {
  readonly names: readonly ToneCategory[];
  readonly logits: readonly number[];
  readonly truth: readonly ToneCategory[];
}

/** What kind of heat each heated text has: one yes-or-no question a category, learnt from the labelled ones. */
export function learnCategories(examples: readonly Example[], linear: LinearWeights): Omit<CategoryWeights, 'floor'> {
  const names = toneCategories.filter(
    (name) => !unheard.includes(name) && examples.some(({ categories }) => categories.includes(name)),
  );
  const labelled = examples.filter(({ categories }) => categories.some((name) => names.includes(name)));
  const learnt = learnHeads(
    labelled,
    Float32Array.from(linear.rarity, (steps) => steps * linear.rarityScale),
    {
      heads: names.length,
      places: categoryPlaces,
      epochs: 4,
      weights: { mail: 2, sentence: 1, pair: 1, triple: 1.5 },
      isYes: ({ categories }, head) => categories.some((name) => name === names[head]),
    },
  );
  const heads = names.map((_, head) => roundHead(learnt.weights.subarray(head * categoryPlaces, (head + 1) * categoryPlaces)));
  const weights = new Int8Array(names.length * categoryPlaces);
  for (const [head, { values }] of heads.entries()) weights.set(values, head * categoryPlaces);
  return { names, weights, scales: heads.map(({ scale }) => scale), biases: Array.from(learnt.biases) };
}

/** The floor for a surest category to be named, by authors not read; prints how often it is right. */
export function categoryFloor(units: readonly Unit[], examples: readonly Example[], linear: LinearWeights): number {
  const authors = [...new Set(units.map(({ author }) => author))];
  const guesses = Array.from({ length: folds }, (_, fold) => {
    const apart = new Set(authors.filter((_author, index) => index % folds === fold));
    const kept = examples.filter((_, index) => !apart.has(units[index]?.author ?? ''));
    const head = { ...learnCategories(kept, linear), floor: 0 };
    const ask = createCategoryScorer(linear, head);
    const asked = units.filter(
      ({ author, form, categories }) => apart.has(author) && form === 'sentence' && categories.length > 0,
    );
    return asked.map(({ text, categories }): Guess => ({ names: head.names, logits: ask(text), truth: categories }));
  }).flat();
  const floor = floorOf(guesses);
  report(guesses, floor);
  return floor;
}

function floorOf(guesses: readonly Guess[]): number {
  const ranked = [...guesses].sort((one, other) => surest(other) - surest(one));
  let floor = Number.MAX_VALUE;
  let right = 0;
  for (const [index, guess] of ranked.entries()) {
    if (isRight(guess, 1)) right += 1;
    if (index >= 30 && right / (index + 1) >= precision) floor = surest(guess);
  }
  return floor;
}

function report(guesses: readonly Guess[], floor: number): void {
  const share = (list: readonly Guess[], is: (guess: Guess) => boolean) =>
    Number((list.filter(is).length / Math.max(1, list.length)).toFixed(3));
  const sure = guesses.filter((guess) => surest(guess) >= floor);
  const said = ({ names, logits }: Guess) => surestCategory({ names, floor }, logits);
  const unsure = guesses.filter((guess) => surest(guess) < floor);
  console.log('categories', {
    sentences: guesses.length,
    'right at once': share(guesses, (guess) => isRight(guess, 1)),
    'among three': share(guesses, (guess) => isRight(guess, 3)),
    named: share(guesses, (guess) => sure.includes(guess)),
    'named and right': share(sure, (guess) => isRight(guess, 1)),
    'unsure and right': share(unsure, (guess) => guess.truth.includes(said(guess))),
    'unsure and akin': share(unsure, (guess) => kin[said(guess)]?.some((name) => guess.truth.includes(name)) ?? false),
  });
}

function isRight({ names, logits, truth }: Guess, among: number): boolean {
  const ranked = names
    .map((name, index) => ({ name, logit: logits[index] ?? 0 }))
    .sort((one, other) => other.logit - one.logit)
    .slice(0, among);
  return ranked.some(({ name }) => truth.includes(name));
}

function surest({ logits }: Guess): number {
  return Math.max(...logits);
}
