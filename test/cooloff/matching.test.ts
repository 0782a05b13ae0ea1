import { describe, expect, test } from 'vitest';
import { fingerprintOf, sameDraft } from '@/lib/cooloff/fingerprint';
import { findHoldFor, findSentAs, mergeAliases } from '@/lib/cooloff/matching';
import { containedIn, sketchOf, sketchSize } from '@/lib/cooloff/sketch';
import { aHold, hour, minute, start, through } from './holds';

const angry =
  'Llevo tres semanas esperando una respuesta y todavía nadie me ha dicho nada. Es increíble que cobren por esto. ' +
  'O lo arreglan hoy mismo o hablaré con mi abogado, porque ya no aguanto más excusas de su empresa.';
const other =
  'Buenos días, Marta. Adjunto la factura de noviembre con las dos líneas corregidas que comentamos ayer por teléfono. ' +
  'Cualquier duda me dices y la vemos con calma esta semana.';

const print = (text: string, recipients = ['client@shop.example']) => fingerprintOf({ text, recipients, salt: 'salt' });
const hold = aHold({ fingerprint: print(angry) });
const newCompose = (text: string, recipients?: string[], host = 'gmail', now = start + minute) => ({
  aliases: ['gmail:me@own.example:draft-2'],
  fingerprint: print(text, recipients),
  host,
  now,
});

describe('Which draft', () => {
  test('an id of ours with aliases: any of them finds it, whatever the text is now', () => {
    const known = { ...newCompose(other, ['boss@shop.example']), aliases: ['new', 'gmail:me@own.example:draft-1'] };
    expect(findHoldFor(known, [hold])).toBe(hold);
    expect(findHoldFor(newCompose(other), [hold])).toBeUndefined();
  });

  test('aliases grow as the draft is saved, the most lasting first', () => {
    expect(mergeAliases(hold, ['saved', 'gmail:me@own.example:draft-1']).aliases).toEqual([
      'gmail:me@own.example:draft-1',
      'saved',
    ]);
    expect(mergeAliases(hold, hold.aliases)).toBe(hold);
  });

  test('a sent mail’s hold is nobody’s any more; its very mail, taken back, finds it', () => {
    const sent = { ...hold, state: { name: 'sent', at: start } } as const;
    const back = { ...newCompose(angry), aliases: hold.aliases };
    expect(findHoldFor(back, [sent])).toBeUndefined();
    expect(findSentAs(back, [sent])).toBe(sent);
    expect(findSentAs({ ...back, fingerprint: print(other) }, [sent])).toBeUndefined();
    expect(findSentAs(back, [hold])).toBeUndefined();
  });

  test('of several, the one that still runs and was touched last', () => {
    const gone = { ...hold, id: 'gone', state: { name: 'gone', until: start + hour }, updatedAt: start + 9 } as const;
    const later = { ...hold, id: 'later', updatedAt: start + 1 };
    expect(findHoldFor(newCompose(angry), [hold, gone, later])).toBe(later);
  });
});

describe('Paste: a new compose that shares most shingles of a held text and a recipient is the same hold', () => {
  test.each([
    ['the whole text', angry],
    ['with a greeting and another ending', `Hola, Marta:\n\n${angry}\n\nUn saludo cordial`],
    ['in other cases, without accents', angry.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '')],
    ['with a few words changed', angry.replace('abogado', 'asesor').replace('increíble', 'vergonzoso')],
    ['half of it, word for word', angry.slice(0, angry.length / 2)],
  ])('%s', (_name, text) => {
    expect(findHoldFor(newCompose(text), [hold])).toBe(hold);
  });

  test.each([
    ['another text', newCompose(other)],
    ['one sentence of it in another text', newCompose(`${other} Ya no aguanto más excusas de su empresa.`)],
    ['a few words of it', newCompose('Llevo tres semanas esperando')],
    ['for others', newCompose(angry, ['friend@home.example'])],
    ['for nobody yet', newCompose(angry, [])],
    ['an empty text', newCompose('')],
    ['in another webmail', newCompose(angry, undefined, 'outlook')],
  ])('not %s', (_name, query) => {
    expect(findHoldFor(query, [hold])).toBeUndefined();
  });

  test('one of several recipients is enough', () => {
    expect(findHoldFor(newCompose(angry, ['x@y.example', 'Client@shop.example ']), [hold])).toBe(hold);
  });

  test('a single heated line is recognised too', () => {
    const short = aHold({ fingerprint: print('¡Son unos ladrones y unos mentirosos!') });
    expect(findHoldFor(newCompose('Son unos ladrones y unos mentirosos. Adiós.'), [short])).toBe(short);
  });

  test('a tombstone counts until its time', () => {
    const gone = through(hold, { type: 'discarded', at: start + minute });
    expect(findHoldFor(newCompose(angry, undefined, 'gmail', start + 2 * hour - 1), [gone])).toBe(gone);
    expect(findHoldFor(newCompose(angry, undefined, 'gmail', start + 2 * hour), [gone])).toBeUndefined();
  });
});

describe('Salted hashes are stored, never text', () => {
  test('no word or address of it is in the fingerprint', () => {
    const stored = JSON.stringify(print(angry));
    for (const word of ['abogado', 'semanas', 'client', 'shop.example']) expect(stored).not.toContain(word);
  });

  test('another salt, other hashes', () => {
    const salted = fingerprintOf({ text: angry, recipients: ['client@shop.example'], salt: 'pepper' });
    expect(sameDraft(salted, print(angry))).toBe(false);
    expect(containedIn(salted.shingles, print(angry).shingles)).toBe(0);
  });

  test('the subject can be left out of what a paste is known by', () => {
    const a = fingerprintOf({ text: `Re: one ${angry}`, body: angry, recipients: [], salt: 's' });
    const b = fingerprintOf({ text: `two ${angry}`, body: angry, recipients: [], salt: 's' });
    expect(a.shingles).toEqual(b.shingles);
    expect(sameDraft(a, b)).toBe(false);
  });

  test('the same text and recipients in any order are the same draft', () => {
    expect(sameDraft(print(angry, ['a@x.example', 'b@x.example']), print(angry, ['B@x.example', 'a@x.example']))).toBe(true);
    expect(sameDraft(print(angry, ['a@x.example']), print(angry, ['b@x.example']))).toBe(false);
  });
});

describe('A long text is stored as a sketch of its smallest hashes', () => {
  const words = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `w${from + index}`).join(' ');

  test('of a bounded size', () => {
    expect(print(words(0, 5000)).shingles).toHaveLength(sketchSize);
    expect(sketchOf(['b', 'a', 'b'])).toEqual(['a', 'b']);
  });

  test.each([
    ['a long text with itself', words(0, 3000), words(0, 3000), 1],
    ['a long text with its longer copy', words(0, 1000), words(0, 2000), 1],
    ['a long text with three quarters of it', words(0, 2000), words(500, 3000), 0.75],
    ['a long text with its half', words(0, 2000), words(0, 1000), 0.5],
    ['two long texts', words(0, 2000), words(2000, 4000), 0],
    ['a short text in a long one', words(0, 200), words(0, 1500), 1],
  ])('how much is shared can still be told: %s', (_name, part, whole, share) => {
    expect(containedIn(print(part).shingles, print(whole).shingles)).toBeCloseTo(share, 0.8);
  });
});
