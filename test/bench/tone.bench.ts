import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { analyseTone, analyseToneInSteps } from '@/lib/tone/analyse';
import { readEncoderBy } from '@/lib/tone/encoder/read-encoder';
import { unpackModel } from '@/lib/tone/model/pack';
import { toneModelOf } from '@/lib/tone/model/tone-model';
import { remembered } from '@/lib/tone/remembered';
import { ruleScorer } from '@/lib/tone/rule-scorer';
import { lineOf, memoryOf } from './memory';
import { loadBenchPeers } from './peers';

const sentences = [
  'You have now been told THREE TIMES and you still have not read the contract.',
  'The corrected invoice is attached, with the dates that we agreed on and each item in a line of its own.',
  'I will call on Thursday at ten about the second delivery, unless you would rather have it in writing.',
  'As I explained in my last mail, the parts left our warehouse on the 4th and were signed for on the 6th.',
  'If anything in the list is not as you expected, tell me which line it is and I will look at it the same day.',
];
/** So many words, no sentence twice: nothing in it is known from before. `seed` makes another text. */
function mailOf(words: number, seed: number): string {
  const lines: string[] = [];
  for (let count = 0; count < words; ) {
    const sentence = `${sentences[lines.length % sentences.length]?.slice(0, -1)}, as in note ${seed}x${lines.length.toString(36)}.`;
    lines.push(sentence);
    count += sentence.split(' ').length;
  }
  return lines.join(' ');
}

type Tongue = 'es' | 'en' | 'pt' | 'fr';
function readModel(language: Tongue): Uint8Array {
  return new Uint8Array(readFileSync(`public/models/${language}.bin`));
}

/** A language's model out of its file, and rules that remember nothing yet: what a woken worker has. */
function load(file: Uint8Array, language: Tongue = 'en') {
  const model = unpackModel(file);
  if (model === undefined) throw new Error(`public/models/${language}.bin is no model of this version`);
  return { models: { [language]: toneModelOf(model) }, scorers: [remembered(ruleScorer)] };
}

/** A mail of 300 words in each language, for what is measured once only. */
function strangeMail(language: Tongue): string {
  const lines = readFileSync(`training/data/${language}1-mails.jsonl`, 'utf8').split('\n');
  const texts = lines.slice(0, 20).map((line) => (JSON.parse(line) as { text: string }).text);
  return texts
    .join('\n')
    .split(/(?<=\s)/)
    .slice(0, 300)
    .join('');
}

const mail = mailOf(300, 0);
const long = mailOf(35_000, 0).slice(0, 200_000);

// Once only, and before all else: a woken worker has nothing compiled yet.
measureFirstCall(readModel('en'));

for (const language of ['en', 'es', 'pt', 'fr'] as const) {
  const taken = await memoryOf(() => {
    const loaded = load(readModel(language), language);
    const started = performance.now();
    analyseTone(strangeMail(language), { ...loaded, hint: language });
    console.log(`first mail in ${language}: ${(performance.now() - started).toFixed(1)} ms`);
    return loaded;
  });
  console.log(lineOf(`${language}, n-grams and what rules and models remember of a mail`, taken));
}
const heard = await memoryOf(() => readEncoderBy(async (path) => new Uint8Array(readFileSync(`public/${path}`))));
console.log(lineOf('encoder, whatever the language', heard));

const file = readModel('en');
const options = load(file);
const encoder = heard.made;
longestStep();
let turn = 0;
const peers = await loadBenchPeers();

test('a mail of 300 words', async ({ bench }) => {
  await bench.compare(
    bench('rules + model, sentences never seen', () => {
      turn += 1;
      analyseTone(mailOf(300, turn), options);
    }),
    bench('both stages, sentences never seen', () => {
      turn += 1;
      analyseTone(mailOf(300, turn), { ...options, encoder });
    }),
    bench('both stages, one keystroke later', () => {
      turn += 1;
      analyseTone(mail.replace('Thursday', `Thursday ${turn}`), { ...options, encoder });
    }),
    bench('rules + model, one keystroke later', () => {
      turn += 1;
      analyseTone(mail.replace('Thursday', `Thursday ${turn}`), options);
    }),
    bench('rules alone', () => {
      analyseTone(mail);
    }),
    ...peers.map(({ name, run }) => bench(name, () => run(mail))),
  );
}, 300_000);

test('long texts: twice the text, twice the time', async ({ bench }) => {
  await bench.compare(
    bench('50 kB', () => {
      analyseTone(long.slice(0, 50_000), load(file));
    }),
    bench('100 kB', () => {
      analyseTone(long.slice(0, 100_000), load(file));
    }),
    bench('200 kB', () => {
      analyseTone(long, load(file));
    }),
  );
}, 300_000);

function measureFirstCall(english: Uint8Array): void {
  const before = performance.now();
  analyseTone(mail, load(english));
  console.log(`first call after load, unpacking and 300 words: ${(performance.now() - before).toFixed(1)} ms`);
}

/** How long the thread is kept at most while a long text is judged. Twice: the first time is spoilt by compiling. */
function longestStep(): void {
  const lengths = [1, 2].map(() => {
    const steps = analyseToneInSteps(long, load(file));
    let [longest, count] = [0, 0];
    for (let done = false; !done; count += 1) {
      const started = performance.now();
      done = steps.next().done === true;
      longest = Math.max(longest, performance.now() - started);
    }
    return `${longest.toFixed(1)} ms of ${count} steps`;
  });
  console.log(`200 kB, longest step: ${lengths.join(', then ')}`);
}
