import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyseTone } from '@/lib/tone/analyse';
import { readEncoderBy } from '@/lib/tone/encoder/read-encoder';
import { readShippedModels } from '../../training/shipped-models';
import { calmWords, heatedWords } from '../e2e/monkey/words';
import { texts } from '../e2e/texts';

const models = readShippedModels('public/models');
const encoder = await readEncoderBy(async (path) => new Uint8Array(readFileSync(`public/${path}`)));
// By both stages and by the words alone: a test in the browser may be answered by either.
const heats = (text: string) => [analyseTone(text, { models, encoder }).heat, analyseTone(text, { models }).heat];

it.each([...heatedWords, texts.en.heated, texts.es.heated])(
  'what the end-to-end tests type as heated is heard so: %s',
  (words) => {
    for (const heat of heats(words)) expect(heat).toBeGreaterThan(0.6);
  },
);

it.each([...calmWords, texts.en.calm, texts.es.calm])('what they type as calm is heard so: %s', (words) => {
  for (const heat of heats(words)) expect(heat).toBeLessThan(0.45);
});
