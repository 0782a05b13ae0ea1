import type { FoldedText } from '@/lib/text/fold';
import type { Sentence, Span } from '@/lib/text/types';
import { type Word, wordsOf } from '@/lib/text/words';
import type { Candidate } from '@/lib/tone/filters';
import type { Rule } from '@/lib/tone/rule';
import { shouting } from '@/lib/tone/rules/any/shouting';
import { isEmphatic, isSpoken } from '@/lib/tone/rules/any/spoken-words';

/**
 * Capitals: runs of words in capitals and single emphatic ones, in any language. Names, acronyms, codes and headings are left alone:
 * a run counts when it has words one says aloud, ends in a cry.
 */
export function findShouting(sentence: Sentence, folded: FoldedText): readonly Candidate[] {
  // Most sentences have no capitals in a row.
  if (!/\p{Lu}{2}|\p{Lu}[ .-]\p{Lu}[ .-]\p{Lu}/u.test(sentence.text)) return [];
  return [...runsOf(sentence.text)].flatMap((run) => {
    const rule = ruleFor(run, sentence.text);
    return rule === undefined ? [] : [toCandidate(rule, run, sentence, folded)];
  });
}

/** A dozen words and more, nearly all in capitals, and no cry among them. */
export function isAllCapitals(text: string): boolean {
  if (/!|\?\?/.test(text)) return false;
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= 60 && upper > 8 * lower;
}

function* runsOf(text: string): Generator<readonly Word[]> {
  let run: Word[] = [];
  for (const word of wordsOf(text)) {
    if (isCapital(word.text)) {
      run.push(word);
    } else if (!/^\d+$/.test(word.text)) {
      if (run.length > 0) yield run;
      run = [];
    }
  }
  if (run.length > 0) yield run;
}

/** One-letter words join a run ("A LAS OCHO") but never make one. */
function isCapital(word: string): boolean {
  return /\p{Lu}/u.test(word) && !/\p{Ll}|\p{N}/u.test(word);
}

function ruleFor(run: readonly Word[], text: string): Rule | undefined {
  const words = run.filter((word) => word.text.length > 1);
  const long = words.filter((word) => word.text.length >= 4).length;
  const spoken = words.filter((word) => isSpoken(word.text)).length;
  if (words.length === 1) return isEmphatic(words[0]?.text ?? '') ? shouting.word : undefined;
  if (words.length < 2 || long === 0) return spoken >= 2 ? shouting.phrase : undefined;
  const last = run.at(-1);
  const cried = /^["»”]? ?(?:!|\?\?|\?!)/.test(text.slice(last?.end ?? text.length));
  if (spoken === 0 && !cried) return undefined;
  if (words.length >= 4 && (cried || spoken >= 2)) return shouting.sentence;
  return spoken > 0 || cried ? shouting.phrase : undefined;
}

function toCandidate(rule: Rule, run: readonly Word[], sentence: Sentence, folded: FoldedText): Candidate {
  const span: Span = { start: sentence.start + (run[0]?.start ?? 0), end: sentence.start + (run.at(-1)?.end ?? 0) };
  const { category, weight, id: ruleId } = rule;
  return {
    rule,
    before: folded.text.slice(0, run[0]?.start ?? 0),
    finding: { span, category, weight, language: sentence.language, source: 'rule', ruleId },
  };
}
