import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { analyseTone } from '@/lib/tone/analyse';
import { readEncoderBy } from '@/lib/tone/encoder/read-encoder';
import { unpackModel } from '@/lib/tone/model/pack';
import { toneModelOf } from '@/lib/tone/model/tone-model';
import { remembered } from '@/lib/tone/remembered';
import { ruleScorer } from '@/lib/tone/rule-scorer';
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

const file = new Uint8Array(readFileSync('public/models/en.bin'));
function load() {
  const model = unpackModel(file);
  if (model === undefined) throw new Error('public/models/en.bin is no model of this version');
  return { models: { en: toneModelOf(model) }, scorers: [remembered(ruleScorer)] };
}

const mail = mailOf(300, 0);
const long = mailOf(35_000, 0).slice(0, 200_000);

// Once only, and before all else: a woken worker has nothing compiled yet.
const before = performance.now();
analyseTone(mail, load());
console.log(`first call after load, unpacking and 300 words: ${(performance.now() - before).toFixed(1)} ms`);

const options = load();
const encoder = await readEncoderBy(async (path) => new Uint8Array(readFileSync(`public/${path}`)));
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
      analyseTone(long.slice(0, 50_000), load());
    }),
    bench('100 kB', () => {
      analyseTone(long.slice(0, 100_000), load());
    }),
    bench('200 kB', () => {
      analyseTone(long, load());
    }),
  );
}, 300_000);
