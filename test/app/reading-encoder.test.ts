import { readFile } from 'node:fs/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { createToneReader } from '@/lib/app/keeper/reading';
import { createToneModelShelf } from '@/lib/app/keeper/tone-models';
import { analyseTone } from '@/lib/tone/analyse';
import type { Encoder } from '@/lib/tone/encoder/encoder';
import { readEncoderBy } from '@/lib/tone/encoder/read-encoder';
import { unpackModel } from '@/lib/tone/model/pack';
import { toneModelOf } from '@/lib/tone/model/tone-model';

const text = 'I am sure that a firm of your standing has its reasons. It is a pity that answering mails is not among them.';
const file = new Uint8Array(await readFile('public/models/en.bin'));
const loaded = unpackModel(file);
const models = loaded === undefined ? {} : { en: toneModelOf(loaded) };
const encoder = await readEncoderBy(async (path) => new Uint8Array(await readFile(`public/${path}`)));
const [byWords, byMeaning] = [analyseTone(text, { models }), analyseTone(text, { models, encoder })];

function readerOf(readEncoder: () => Promise<Encoder>, patience: () => Promise<void>) {
  const shelf = createToneModelShelf({ read: async () => file, readEncoder, patience });
  return createToneReader(async () => {}, shelf);
}

const forEver = (): Promise<never> => new Promise<never>(() => {});

afterEach(() => void vi.restoreAllMocks());

it('waits for the encoder with the first text, and fetches it once', async () => {
  expect(byMeaning.heat).not.toBe(byWords.heat);
  const readEncoder = vi.fn(async () => encoder);
  const analyse = readerOf(readEncoder, forEver);
  expect((await analyse(text)).heat).toBe(byMeaning.heat);
  await analyse('The parcel arrived this morning, thank you.');
  expect(readEncoder).toHaveBeenCalledTimes(1);
});

it('answers by the words when the encoder takes too long, and by the meaning once it is there, the same text too', async () => {
  const late = Promise.withResolvers<Encoder>();
  const analyse = readerOf(
    () => late.promise,
    () => new Promise((resolve) => setTimeout(resolve, 50)),
  );
  expect((await analyse(text)).heat).toBe(byWords.heat);
  late.resolve(encoder);
  await vi.waitFor(async () => expect((await analyse(text)).heat).toBe(byMeaning.heat));
});

it('goes on by the words alone where the encoder can’t be had, and says so without a word of the mail', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const analyse = readerOf(async () => Promise.reject(new RangeError(text)), forEver);
  expect((await analyse(text)).heat).toBe(byWords.heat);
  expect(warned.mock.calls).toEqual([['tone.encoder', 'RangeError']]);
});

it('is stricter with a draft than with what a client writes, and remembers the two apart', async () => {
  const analyse = readerOf(async () => encoder, forEver);
  const [draft, unknown, client] = [
    await analyse(text, { direction: 'outgoing' }),
    await analyse(text),
    await analyse(text, { direction: 'incoming' }),
  ];
  expect(draft.heat).toBeGreaterThan(unknown.heat);
  expect(unknown.heat).toBeGreaterThan(client.heat);
});
