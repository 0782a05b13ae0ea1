import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/text/fold';
import { neededWords } from '@/lib/tone/needed-words';
import { raw, say } from '@/lib/tone/rule';
import { createRuleSieve } from '@/lib/tone/rule-sieve';
import { rulesByLanguage } from '@/lib/tone/rules/registry';

const languages = ['es', 'en', 'pt', 'fr'] as const;

describe('the words that a pattern needs', () => {
  it.each([
    [say('never listen', 'you always'), ['never listen', 'you always']],
    [
      say('you (?:never|always) (?:ever )?listen'),
      ['you never listen', 'you never ever listen', 'you always listen', 'you always ever listen'],
    ],
    [say('are you [^.!?]{0,20}kidding me'), ['kidding me']],
    [say('(?<!thank |to )you,? idiots?(?= |$)'), ['you idiot', 'you idiots', 'you, idiot', 'you, idiots']],
    [say('(?:ab)*(?:long|longer){2} x'), ['long', 'longer']],
    [say(String.raw`what\p{L}+ever\?`), ['ever?']],
    [raw('h[oa]la'), ['hola', 'hala']],
  ])('%s', (pattern, words) => {
    expect(neededWords(pattern)).toEqual(words);
  });

  it.each([say('a?b?c?'), say('word|no'), raw('[!?]{3,}'), raw('(?:longer words)?'), raw('words', '.'), /Words/gi])(
    'none are known of %s',
    (pattern) => {
      expect(neededWords(pattern)).toBeUndefined();
    },
  );

  it('a pattern that is read wrongly doesn’t pass', () => {
    expect(() => neededWords({ source: 'one)two', flags: 'gu' } as RegExp)).toThrow(SyntaxError);
  });
});

describe.each(languages)('the sieve over the rules of %s', (language) => {
  const rules = rulesByLanguage[language];
  const sieve = createRuleSieve(rules);
  const mails = readFileSync(`training/data/${language}${language === 'es' || language === 'en' ? 9 : 3}-mails.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => foldText((JSON.parse(line) as { text: string }).text).text);
  const examples = rules.flatMap(({ flags, quiet }) => [...flags, ...quiet].map((example) => foldText(example).text));

  it('lets every rule through that finds something, in their order', () => {
    for (const text of [...mails, ...examples, '', 'ab']) {
      const through = sieve(text);
      expect(through).toEqual(rules.filter((rule) => through.includes(rule)));
      for (const rule of rules) {
        rule.pattern.lastIndex = 0;
        if (rule.pattern.test(text)) expect(through).toContain(rule);
      }
    }
  });

  it('keeps nine in ten back from a sentence', () => {
    const sentences = mails.flatMap((mail) => mail.split(/(?<=[.!?]) /));
    const through = sentences.reduce((sum, sentence) => sum + sieve(sentence).length, 0);
    expect(through / sentences.length).toBeLessThan(rules.length / 10);
  });
});
