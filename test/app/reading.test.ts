import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { createToneReader } from '@/lib/app/keeper/reading';
import { createToneModelShelf } from '@/lib/app/keeper/tone-models';
import { analyseTone } from '@/lib/tone/analyse';
import type { Encoder } from '@/lib/tone/encoder/encoder';
import { hush, noFeedback, tuningAt } from '@/lib/tone/feedback';
import { phraseOf } from '@/lib/tone/hush';
import { unpackModel } from '@/lib/tone/model/pack';
import { toneModelOf } from '@/lib/tone/model/tone-model';

const text = 'As I have now explained more than once, perhaps somebody at your end could take the time to read the contract.';
const file = new Uint8Array(await readFile('public/models/en.bin'));
const loaded = unpackModel(file);
const heard = analyseTone(text, { models: loaded === undefined ? {} : { en: toneModelOf(loaded) } });
const byRules = analyseTone(text);

const never = new Promise<never>(() => {});

const noEncoder = async (): Promise<never> => Promise.reject(new RangeError('no memory'));

function readerOf(
  read: (language: string) => Promise<Uint8Array>,
  patience = async (): Promise<void> => never,
  readEncoder: () => Promise<Encoder> = noEncoder,
) {
  const asked: string[] = [];
  const shelf = createToneModelShelf({
    read: (language) => {
      asked.push(language);
      return read(language);
    },
    readEncoder,
    patience,
  });
  return { asked, analyse: createToneReader(async () => {}, shelf) };
}

it('has a text that the model hears otherwise than the rules', () => {
  expect(heard.heat).not.toBe(byRules.heat);
});

describe('a reader with models', () => {
  it('waits for the model of the first text of a language, and reads its file once', async () => {
    const { analyse, asked } = readerOf(async () => file);
    const reports = await Promise.all([analyse(text), analyse(`${text} Thanks.`), analyse(text)]);
    expect(reports[0]?.heat).toBe(heard.heat);
    await analyse('We never said that the parcel was lost. You did not read it.');
    expect(asked).toEqual(['en']);
  });

  it('reads nothing for a text that is in no language it knows', async () => {
    const { analyse, asked } = readerOf(async () => file);
    await analyse('12:30');
    await analyse('');
    expect(asked).toEqual([]);
  });

  it('answers by the rules when the file takes too long, and by the model once it is there, the same text too', async () => {
    const late = Promise.withResolvers<Uint8Array>();
    const { analyse, asked } = readerOf(
      () => late.promise,
      async () => {},
    );
    expect((await analyse(text)).heat).toBe(byRules.heat);
    late.resolve(file);
    await vi.waitFor(async () => expect((await analyse(text)).heat).toBe(heard.heat));
    expect(asked).toEqual(['en']);
  });

  it.each<[string, () => Promise<Uint8Array>]>([
    ['is missing', async () => Promise.reject(new TypeError(`no file for: ${text}`))],
    ['is cut short', async () => file.subarray(0, 5000)],
    ['is something else', async () => new TextEncoder().encode('<html>\n</html>\n')],
    [
      'cannot be asked for',
      () => {
        throw new Error(text);
      },
    ],
  ])('answers by the rules when the file %s, says so without the text, and tries again at the next text', async (_how, bad) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const files = [bad, async () => file];
    const { analyse } = readerOf(async () => (files.shift() ?? bad)());
    expect((await analyse(text)).heat).toBe(byRules.heat);
    expect(warned.mock.calls.filter(([what]) => what === 'tone.model').flat()).toEqual([
      'tone.model',
      'en',
      expect.stringMatching(/^\w*Error$/),
    ]);
    const other = `${text} `;
    expect((await analyse(other)).heat).not.toBe(analyseTone(other).heat);
    expect((await analyse(text)).heat).toBe(heard.heat);
  });

  it('remembers what it answered', async () => {
    const { analyse } = readerOf(async () => file);
    expect(await analyse(text)).toBe(await analyse(text));
  });
});

describe('a reader with the user’s own ear', () => {
  it('keeps hushed words from the model too, and reads the same text for everybody else as ever', async () => {
    const { analyse } = readerOf(async () => file);
    const marked = heard.findings.find(({ source }) => source === 'model');
    const phrase = phraseOf(text.slice(marked?.span.start, marked?.span.end)) ?? '';
    expect(phrase).not.toBe('');
    const feedback = hush(noFeedback, { id: 'a', what: { kind: 'phrase', phrase }, from: 0 });
    const own = await analyse(text, { tuning: tuningAt(feedback, 0) });
    expect(own.heat).toBeLessThan(heard.heat);
    expect(own.findings).not.toContainEqual(marked);
    expect(await analyse(text)).toEqual(heard);
  });
});

describe('a few words that tell no language', () => {
  const reader = (language: 'es' | 'fr' | undefined) =>
    createToneReader(
      async () => {},
      undefined,
      async () => language,
    );

  it('are taken for ours', async () => {
    expect((await reader('fr')('Hmm...')).languages).toEqual(['fr']);
    expect((await reader('es')('Idiota.')).languages).toEqual(['es']);
    expect((await reader(undefined)('Hmm...')).languages).toEqual(['unknown']);
  });

  it('not where they tell theirs, nor a whole mail in a language that nobody here knows', async () => {
    expect((await reader('es')('Really?')).languages).toEqual(['en']);
    expect((await reader('es')('Kiitos paljon viestistä, palaan asiaan huomenna aamulla')).languages).toEqual(['unknown']);
  });
});
