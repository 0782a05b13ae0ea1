import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseTone } from '@/lib/tone/analyse';
import { levelFloors } from '@/lib/tone/heat';
import { categoryPlaces } from '@/lib/tone/model/category-head';
import { createFeatureReader, featureCount, headCount } from '@/lib/tone/model/hash-features';
import { createLinearScorer } from '@/lib/tone/model/linear';
import { headHeat, type MailEvidence, mailSums } from '@/lib/tone/model/mail-head';
import { type LanguageModel, packModel, unpackModel } from '@/lib/tone/model/pack';
import { toneModelOf } from '@/lib/tone/model/tone-model';

const shipped = readdirSync('public/models').filter((file) => file.endsWith('.bin'));
const english = new Uint8Array(readFileSync('public/models/en.bin'));

const small: LanguageModel = {
  linear: {
    rarity: Uint8Array.from({ length: featureCount }, (_, place) => place % 251),
    rarityScale: 0.0123,
    weights: Int8Array.from({ length: featureCount * headCount }, (_, place) => (place % 255) - 127),
    scales: [0.1, 0.2],
    biases: [-1, -2.5],
  },
  mail: { heated: { floor: 0.25, scale: 1.5 }, abusive: { floor: -1e-9, scale: 0.7 } },
  categories: {
    names: ['blame', 'sarcasm'],
    weights: Int8Array.from({ length: 2 * categoryPlaces }, (_, place) => (place % 201) - 100),
    scales: [0.5, 0.25],
    biases: [-1, 1],
    floor: -0.5,
  },
};

describe('a model’s file', () => {
  it('gives back what was put in, wherever it lies in memory', () => {
    const file = packModel(small);
    expect(unpackModel(file)).toEqual(small);
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    expect(unpackModel(shifted.subarray(3))).toEqual(small);
  });

  it('is refused when it is cut or has something after it', () => {
    for (const length of [0, 1, 6, 7, 400, english.length - 1]) expect(unpackModel(english.subarray(0, length))).toBeUndefined();
    const longer = new Uint8Array(english.length + 1);
    longer.set(english);
    expect(unpackModel(longer)).toBeUndefined();
  });

  it.each<[string, (head: string) => string]>([
    ['another version', (text) => text.replace('TPLM3', 'TPLM2')],
    ['a category nobody knows', (text) => text.replace('"sarcasm"', '"spleen"')],
    ['a category less', (text) => text.replace('"sarcasm",', '')],
    ['a header that is no JSON', (text) => text.replace('{', '[')],
    ['a header of nothing', (text) => text.replace(/\{.*\}/, 'null')],
    ['a head too many', (text) => text.replace('"scales":[', '"scales":[1,')],
    ['a scale that is no number', (text) => text.replace(/"scales":\[[^,]*/, '"scales":[null')],
    ['no floor', (text) => text.replace('"floor":', '"other":')],
  ])('is refused with %s', (_what, change) => {
    const end = english.indexOf(10, 6) + 1;
    const changed = new TextEncoder().encode(change(new TextDecoder().decode(english.subarray(0, end))));
    const file = new Uint8Array([...changed, ...english.subarray(end)]);
    expect(unpackModel(file)).toBeUndefined();
  });

  it('of anything else is refused, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(unpackModel(bytes)).toBeUndefined();
        expect(unpackModel(new Uint8Array([...new TextEncoder().encode('TPLM3\n'), ...bytes, 10]))).toBeUndefined();
      }),
    );
  });
});

describe('features', () => {
  const anyText = fc.string({
    unit: fc.oneof(
      fc.constantFrom('Nunca ', 'escuchas', '!', ' ', '\n', '12', 'É', '\u0301', '😀'),
      fc.string({ unit: 'binary' }),
    ),
    maxLength: 60,
  });

  it('are the same places for the same text whatever was read before, each once, in the table', () => {
    const read = createFeatureReader();
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = placesOf(text, createFeatureReader());
        placesOf(other, read);
        const places = placesOf(text, read);
        expect(places).toEqual(first);
        expect(new Set(places).size).toBe(places.length);
        for (const place of places) expect(place >= 0 && place < featureCount && Number.isInteger(place)).toBe(true);
      }),
    );
  });

  it('don’t depend on accents, capitals, digits or more space', () => {
    expect(placesOf('LA FACTURA DE   MARZO Nº 77, AÚN NO')).toEqual(placesOf('la factura de marzo nº 10, aun no'));
  });

  it('are no more than so many a letter: the work is linear', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // Five pieces, five rows and five pairs begin at a letter, and pieces at the space before a word.
        expect(placesOf(text).length).toBeLessThanOrEqual(18 * Math.max(1, text.length));
      }),
    );
    const word = 'x'.repeat(100_000);
    expect(placesOf(word).length).toBeLessThan(200);
  });
});

describe('the linear model', () => {
  const score = createLinearScorer(small.linear);

  it('weighs a text by what is in it, not by how often: said twice it is the same', () => {
    expect(score('no, no, no, no')).toEqual(score('no, no, no'));
  });

  it('has its biases to say of nothing', () => {
    expect(score('')).toEqual(small.linear.biases);
  });
});

describe('the head over a mail', () => {
  const logit = fc.double({ min: -12, max: 12, noNaN: true });
  const more = fc.double({ min: 0, max: 8, noNaN: true });
  const evidence: fc.Arbitrary<MailEvidence> = fc.record({
    whole: fc.tuple(logit, logit),
    sentences: fc.array(fc.tuple(logit, logit), { maxLength: 6 }),
    ruleHeat: fc.double({ min: 0, max: 1, noNaN: true }),
    friendly: fc.boolean(),
  });
  const head = { heated: { floor: 0.25, scale: 1.5 }, abusive: { floor: 2, scale: 0.7 } };

  it('gives a heat from 0 to 1 that never falls as the whole, a sentence or the rules grow hotter', () => {
    fc.assert(
      fc.property(evidence, more, logit, (one, rise, other) => {
        const { whole, sentences, ruleHeat } = one;
        const before = headHeat(head, one);
        const hotter: readonly MailEvidence[] = [
          { ...one, whole: [whole[0] + rise, whole[1]] },
          { ...one, whole: [whole[0], whole[1] + rise] },
          { ...one, sentences: [...sentences, [other, other]] },
          { ...one, ruleHeat: Math.min(1, ruleHeat + rise) },
          { ...one, friendly: false },
        ];
        expect(before).toBeGreaterThanOrEqual(0);
        for (const changed of hotter) expect(headHeat(head, changed)).toBeGreaterThanOrEqual(before);
        for (const changed of hotter) expect(headHeat(head, changed)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('lets no sentence and no rule outweigh much of what the whole says', () => {
    fc.assert(
      fc.property(evidence, (one) => {
        const [heated] = mailSums({ ...one, friendly: false, ruleHeat: 0 });
        const [hottest] = mailSums({ ...one, friendly: false, ruleHeat: 1, sentences: [[12, 12]] });
        expect(hottest - heated).toBeLessThanOrEqual(1 + 0.2 * (12 + 5) + 1e-9);
      }),
    );
  });

  it('says heated from its floor on, and abusive only of what is surely heated', () => {
    const of = (heated: number, abusive: number, ruleHeat = 0.75) =>
      headHeat(head, { whole: [heated - ruleHeat, abusive - 2 * ruleHeat], sentences: [[0, 0]], ruleHeat, friendly: false });
    expect(of(0.24, 9)).toBeLessThan(levelFloors.heated);
    expect(of(0.26, -9)).toBeGreaterThanOrEqual(levelFloors.heated);
    expect(of(9, 1.99)).toBeLessThan(levelFloors.abusive);
    expect(of(9, 2.01)).toBeGreaterThanOrEqual(levelFloors.abusive);
    expect(of(1, 9)).toBeLessThan(levelFloors.abusive);
    expect(of(9, 9, 0.5)).toBeLessThan(levelFloors.abusive);
  });
});

describe('what ships', () => {
  const telling: Readonly<Record<string, readonly [calm: string, heated: string]>> = {
    es: [
      'Hola, Marta: te adjunto la factura corregida. El jueves te llamo para ver las fechas. Un abrazo.',
      'Eres un inútil y no te enteras de nada. Vete a la mierda con tus excusas.',
    ],
    en: [
      'Hello Olivia, the corrected invoice is attached. I will call on Thursday about the dates. Best wishes.',
      'You are a useless liar and you never listen. Shove your excuses.',
    ],
    pt: [
      'Olá, Joana, segue em anexo a fatura corrigida. Na quinta ligo para combinarmos as datas. Um abraço.',
      'Você é um inútil e um mentiroso, nunca ouve nada. Enfie as suas desculpas onde quiser.',
    ],
    fr: [
      'Bonjour Claire, vous trouverez la facture corrigée en pièce jointe. Je vous appelle jeudi pour les dates. Bien à vous.',
      'Vous êtes un incapable et un menteur, vous n’écoutez jamais rien. Gardez vos excuses minables.',
    ],
  };

  it('is a model at least for English', () => {
    expect(shipped).toContain('en.bin');
  });

  it.each(shipped)('%s loads, is small enough, and tells an insult from a calm mail', (file) => {
    const bytes = new Uint8Array(readFileSync(`public/models/${file}`));
    const unpacked = unpackModel(bytes);
    if (unpacked === undefined) throw new Error('not a model');
    expect(gzipSync(bytes).length).toBeLessThan(3_000_000);
    const language = file.replace('.bin', '');
    const models = { [language]: toneModelOf(unpacked) };
    const [calm = '', heated = ''] = telling[language] ?? [];
    const [cool, hot] = [calm, heated].map((text) => analyseTone(text, { models }));
    expect([cool?.languages[0], hot?.languages[0]]).toEqual([language, language]);
    expect(cool?.heat).toBeLessThan(levelFloors.heated);
    expect(hot?.heat).toBeGreaterThanOrEqual(levelFloors.heated);
  });
});

it('a model asked again answers the same, from what it remembers or not', () => {
  const model = toneModelOf(small);
  const texts = Array.from({ length: 900 }, (_, at) => `sentence ${'abc'.repeat(at % 7)} ${at % 450}`);
  const fresh = createLinearScorer(small.linear);
  for (const text of texts) expect(model.score(text)).toEqual(fresh(text));
});

function placesOf(text: string, read = createFeatureReader()): readonly number[] {
  const places: number[] = [];
  read(text, (place) => places.push(place));
  return places;
}
