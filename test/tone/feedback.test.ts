import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseTone } from '@/lib/tone/analyse';
import {
  countNotHeated,
  type Feedback,
  forgetNotHeated,
  type Hushable,
  hush,
  mailsNotHeated,
  noFeedback,
  saidOf,
  takeBack,
  tuningAt,
} from '@/lib/tone/feedback';
import { levelFloors } from '@/lib/tone/heat';
import { phraseOf, phraseSpans, withoutWords } from '@/lib/tone/hush';

const noon = 1_000_000;
const later = noon + 24 * 3_600_000;
const heated = 'I have told you THREE TIMES already. The invoice is attached.';
const abusive = 'You are a useless idiot and a liar. Go to hell.';

function hushing(what: Hushable, from = noon): Feedback {
  return hush(noFeedback, { id: 'one', what, from });
}

function heard(text: string, feedback: Feedback, at = noon) {
  return analyseTone(text, { tuning: tuningAt(feedback, at) });
}

describe('a phrase', () => {
  it('is kept folded and without the marks around it, and only what was marked', () => {
    expect(phraseOf('  «Ya te lo HE dicho»! ')).toBe('ya te lo he dicho');
    expect(phraseOf('???')).toBe('???');
  });

  it('is the same in disguise, and so is found again where it was hushed', () => {
    expect(phraseOf('you li\u200baaaar')).toBe('you liar');
    const text = 'The invoice is attached, you liaaaar.';
    const feedback = hushing({ kind: 'phrase', phrase: 'you liar' }, 0);
    expect(heard(text, noFeedback).findings).not.toEqual([]);
    expect(heard(text, feedback, later).findings).toEqual([]);
  });

  it('that says nothing, or is longer than marked words are, isn’t kept', () => {
    expect(phraseOf(' \n ')).toBeUndefined();
    expect(phraseOf('word '.repeat(19))).toBeUndefined();
    expect(phraseOf('w'.repeat(161))).toBeUndefined();
  });

  it('is found in any writing, as whole words', () => {
    const text = 'Per usual. AS  PER usual, as per usually';
    expect(phraseSpans(text, ['as per usual']).map(({ start, end }) => text.slice(start, end))).toEqual(['AS  PER usual']);
  });

  it('is found by its own words in whatever it is written into', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before} ya te lo he dicho ${after}`;
        const spans = phraseSpans(text, ['ya te lo he dicho']);
        expect(spans.length).toBeGreaterThan(0);
        for (const { start, end } of spans) expect(phraseOf(text.slice(start, end))).toBe('ya te lo he dicho');
        const blank = withoutWords(text, spans);
        expect(blank).toHaveLength(text.length);
        expect(phraseSpans(blank, ['ya te lo he dicho'])).toEqual([]);
      }),
    );
  });
});

describe('“not this again”', () => {
  it('of a rule leaves its findings out and cools the mail by them', () => {
    const shouted = 'PLEASE ANSWER ME NOW. The invoice is attached.';
    const plain = analyseTone(shouted);
    const [rule] = plain.findings.filter(({ category }) => category === 'shouting');
    const after = heard(shouted, hushing({ kind: 'rule', ruleId: rule?.ruleId ?? '' }));
    expect(after.findings.map(({ ruleId }) => ruleId)).not.toContain(rule?.ruleId);
    expect(after.findings).toHaveLength(plain.findings.length - 1);
    expect(after.heat).toBeLessThan(plain.heat);
  });

  it('of a phrase leaves out what lies in those words, and no other', () => {
    const phrase = phraseOf('Three times') ?? '';
    expect(heard(heated, hushing({ kind: 'phrase', phrase })).findings.map(({ category }) => category)).not.toContain('shouting');
    const other = 'I have told you FOUR TIMES already.';
    expect(heard(other, hushing({ kind: 'phrase', phrase }))).toEqual(analyseTone(other));
  });

  it('never takes a rule out that finds insults or threats: there only the very words', () => {
    const { findings, level } = analyseTone(abusive);
    const all = findings.reduce<Feedback>(
      (feedback, { ruleId }) => hush(feedback, { id: ruleId, what: { kind: 'rule', ruleId }, from: 0 }),
      noFeedback,
    );
    expect(heard(abusive, all).level).toBe(level);
  });

  it('counts from its time on, and was not there before', () => {
    const feedback = hushing({ kind: 'rule', ruleId: 'any/shouting/phrase' }, later);
    expect(tuningAt(feedback, later - 1)).toBe(tuningAt(noFeedback, 0));
    expect(tuningAt(feedback, later).rules).toEqual(new Set(['any/shouting/phrase']));
  });

  it('said twice keeps its time; taken back, it is as if it had never been said', () => {
    const what = { kind: 'phrase', phrase: 'as per' } as const;
    const twice = hush(hushing(what), { id: 'two', what, from: later });
    expect(twice.hushed).toEqual([{ id: 'one', what, from: noon }]);
    expect(takeBack(twice, 'one')).toEqual(noFeedback);
    expect(takeBack(twice, 'nobody')).toEqual(twice);
  });

  it('is told of what is still shown', () => {
    const report = analyseTone(heated);
    const index = report.findings.findIndex(({ category }) => category === 'shouting');
    const phrase = hushing({ kind: 'phrase', phrase: 'three times' }, later);
    expect(saidOf(phrase, report, heated)).toEqual([{ finding: index, id: 'one', from: later }]);
    expect(saidOf(noFeedback, report, heated)).toEqual([]);
  });

  it('never makes a mail hotter', () => {
    const parts = ['You never listen.', 'As per my last mail!!!', 'THREE TIMES', 'Thanks.', 'You are an idiot.', 'Obviously.'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), fc.constantFrom(...parts), (sentences, phrase) => {
        const text = sentences.join(' ');
        const feedback = hushing({ kind: 'phrase', phrase: phraseOf(phrase) ?? '' });
        expect(heard(text, feedback).heat).toBeLessThanOrEqual(analyseTone(text).heat);
      }),
    );
  });
});

describe('“this isn’t heated”', () => {
  const say = (level: 'firm' | 'heated' | 'abusive', times: number, from = noon) =>
    Array.from({ length: times }).reduce<Feedback>(
      (feedback) => countNotHeated(feedback, { level, category: 'impatience' }, from),
      noFeedback,
    );

  it('keeps a number by level and category, and nothing else', () => {
    const both = countNotHeated(say('heated', 2), { level: 'heated', category: 'none' }, noon);
    expect(both.notHeated).toEqual([
      { level: 'heated', category: 'impatience', count: 2 },
      { level: 'heated', category: 'none', count: 1 },
    ]);
    expect(mailsNotHeated(both.notHeated)).toBe(3);
  });

  it('raises the level’s floor a little after several mails, from its time on', () => {
    expect(tuningAt(say('heated', 2), noon).floors).toEqual(levelFloors);
    const { floors } = tuningAt(say('heated', 3, later), later);
    expect(floors.heated).toBeCloseTo(0.52);
    expect(floors.firm).toBe(levelFloors.firm);
    expect(tuningAt(say('heated', 3, later), later - 1).floors).toEqual(levelFloors);
  });

  it('raises it by .1 at most, and never the floor of abuse', () => {
    expect(tuningAt(say('heated', 500), noon).floors.heated).toBeCloseTo(0.6);
    expect(tuningAt(say('firm', 500), noon).floors.firm).toBeCloseTo(0.35);
    expect(tuningAt(say('abusive', 500), noon).floors).toEqual(levelFloors);
  });

  it('moves a mail that is just heated, and no abusive one', () => {
    const all = say('heated', 500);
    const { heat, level } = analyseTone(heated);
    expect(level).toBe('heated');
    expect(heard(heated, all)).toMatchObject({ heat, level: 'firm' });
    expect(heard(abusive, all).level).toBe('abusive');
  });

  it('can be forgotten as a whole', () => {
    const both = hush(say('heated', 6), { id: 'one', what: { kind: 'phrase', phrase: 'as per' }, from: noon });
    expect(forgetNotHeated(both)).toEqual(hushing({ kind: 'phrase', phrase: 'as per' }));
  });
});
