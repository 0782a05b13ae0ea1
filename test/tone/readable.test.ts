import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldText } from '@/lib/text/fold';
import { analyseTone } from '@/lib/tone/analyse';
import { readable } from '@/lib/tone/readable';

const levelOf = (text: string) => analyseTone(text).level;
const read = (text: string) => readable(text).text;

describe('odd letters don’t hide an insult', () => {
  const insults = [
    'You are a useless idiot and a liar.',
    'Eres un inútil y un mentiroso.',
    'Vous êtes un incapable et un menteur.',
  ];
  const bold = (text: string) => text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97));
  const wide = (text: string) => text.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));
  const disguises: readonly (readonly [string, (text: string) => string])[] = [
    ['zero-width spaces', (text) => [...text].join('\u200b')],
    ['marks of direction', (text) => `\u202b${text.replaceAll(' ', ' \u200f')}\u202c`],
    ['full width', wide],
    ['mathematical letters', bold],
    ['Cyrillic letters', (text) => text.replaceAll('e', 'е').replaceAll('o', 'о')],
    ['accents apart', (text) => text.normalize('NFD')],
    ['line breaks of Windows', (text) => `Hola\r\n\r\n${text}\r\n`],
    ['half a surrogate', (text) => `\ud800${text}\udc00`],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['soft hyphens', (text) => text.replace(/([a-z])([a-z])/g, '$1\u00ad$2')],
  ];
  test.each(insults.flatMap((insult) => disguises.map(([name, put]) => [name, insult, put(insult)] as const)))(
    '%s: %s',
    (_name, insult, disguised) => {
      expect(levelOf(insult)).not.toBe('calm');
      expect(levelOf(disguised)).toBe(levelOf(insult));
    },
  );
});

test.each([
  ['you liaaaar', 'you liar'],
  ['nooooo', 'no'],
  ['f*** you', 'fuck you'],
  ['a sh1tty m0r0n', 'a shitty moron'],
  ['p.u.t.a mierda', 'puta mierda'],
  ['f u c k  off', 'fuck  off'],
  ['you 1d10t!', 'you idiot!'],
  ['a$$hole', 'asshole'],
])('%s is read as %s', (typed, plain) => {
  expect(read(typed)).toBe(plain);
});

test.each([
  'Price* and Total** with tax, model HP4550 for B2B, 3D, room 1A and M4',
  'ana.c0n@example.com in www.example.com at 10:30, #4471, jajaja, 1.200,00 €, A-1',
  'III. www coool? Brrr. **important**',
])('nothing is made of %s', (text) => {
  expect(read(text)).toBe(text);
});

describe('what isn’t the writer’s own voice is left out', () => {
  const own = 'Gracias por avisar. La factura corregida sale el jueves.';
  test.each([
    ['a log', '2026-11-03 10:12:33,123 FATAL [main] Child process KILLED!!! NEVER call dispose() twice!!!'],
    ['a Java trace', 'java.lang.IllegalStateException: NEVER CALL THIS!!!\n\tat com.acme.Killer.kill(Killer.java:12)'],
    ['a Python trace', 'Traceback (most recent call last):\n  File "app.py", line 3, in <module>\nValueError: WHY NOT???'],
    ['a query', 'DROP TABLE users; -- NEVER AGAIN!!!'],
    ['an answer of a server', '550 5.7.1 REJECTED!!! STOP SENDING NOW'],
    ['code between fences', '```\nabort(); // NEVER AGAIN!!!\nkill(1234);\n```'],
    [
      'a footer in capitals',
      'CONFIDENTIALITY NOTICE: THIS MESSAGE IS INTENDED ONLY FOR THE PERSON TO WHOM IT IS ADDRESSED. IF YOU ARE NOT THE INTENDED RECIPIENT, DELETE IT IMMEDIATELY. ANY DISCLOSURE IS STRICTLY PROHIBITED.',
    ],
    [
      'a footer in Portuguese',
      'Esta mensagem e seus anexos são confidenciais e destinam-se exclusivamente ao seu destinatário. Se você não é o destinatário, fica notificado de que qualquer uso, divulgação ou cópia é estritamente proibido.',
    ],
    [
      'a footer in French',
      'Ce message et ses pièces jointes sont confidentiels et établis à l’intention exclusive de leur destinataire. Toute utilisation, copie ou divulgation est strictement interdite.',
    ],
  ])('%s', (_name, tail) => {
    expect(read(`${own}\n\n${tail}`).trim()).toBe(own);
    expect(analyseTone(`${own}\n\n${tail}`)).toEqual(analyseTone(own));
  });

  it('the path of an address, not the sentence it ends', () => {
    expect(read('Look at https://example.com/you-liar?WHY=NOW!!! now, or https://example.com/x.')).toBe(
      'Look at https://example.com!!! now, or https://example.com.',
    );
  });
});

test.each([
  '```\nYou are a liar and a thief, and I am sick of you.\n```',
  '2026-11-03 10:12:33 ERROR You are a useless idiot and a liar.',
  'This email is confidential. If you have received it in error, any copying or disclosure is prohibited, you useless idiot, you are a liar.',
  '2026-11-03 10:12 You are a useless idiot.',
])('an insult in such a shape still counts: %s', (text) => {
  expect(['heated', 'abusive']).toContain(levelOf(text));
});

const odd = fc.constantFrom(
  'you are an idiot ',
  'eres un inútil ',
  'NEVER AGAIN ',
  'you liaaaar ',
  'f**k ',
  '1d10t ',
  '\u200b',
  '\u202e',
  '\r\n',
  '\r',
  '\n',
  '\u2028',
  'ｙｏｕ ',
  '𝐲𝐨𝐮 ',
  'ﬁ',
  'idiоt ',
  '😀',
  '\ud83d',
  '\udc00',
  '\u0301',
  'ñ',
  '"',
  '“',
  '’',
  '‘',
  '!!!',
  '???',
  'https://a.example/you-idiot ',
  '\u00ad',
  '\ufeff',
  '  ',
  '\u00a0',
  '1',
  '*',
  '$',
  '\n550 5.7.1 STOP NOW!!!\n',
);
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: odd }, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 25 })
  .map((parts) => parts.join(''));

test('every place of the text read leads to where it stood, and back to the same letters', () => {
  fc.assert(
    fc.property(text, (typed) => {
      const plain = readable(typed);
      let last = 0;
      for (let at = 0; at < plain.text.length; at += 1) {
        const { start, end } = plain.spanOf({ start: at, end: at + 1 });
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(typed.length);
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
      }
      expect(readable(plain.text).text.length).toBeLessThanOrEqual(plain.text.length);
    }),
    { numRuns: 400 },
  );
});

test('every finding marks words that say the same when they are read alone', () => {
  fc.assert(
    fc.property(text, (typed) => {
      for (const { span } of analyseTone(typed).findings) {
        const marked = typed.slice(span.start, span.end);
        expect(marked).toHaveLength(span.end - span.start);
        const plain = foldText(read(typed)).text;
        // What stands next to it may keep a word in disguise.
        expect([read(marked), marked].some((words) => plain.includes(foldText(words).text.trim()))).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});
