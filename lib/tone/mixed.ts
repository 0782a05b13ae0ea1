import type { Language, Sentence, Span } from '@/lib/text/types';
import { wordsOf } from '@/lib/text/words';
import { signatureStart } from '@/lib/thread/signature';
import { withoutWords } from '@/lib/tone/hush';
import type { Heard } from '@/lib/tone/unheard';

/** What of a text is to be judged by one language's ear. */
export interface Voice {
  readonly language: Language;
  readonly heard: Heard;
}

/** Fewer words of another language are a name, a title, a courtesy. */
const fewestWords = 3;
const cardLines = 3;

/**
 * The whole by its main language (`languages[0]`), also without a long signature, and of a mixed text each other language's sentences by themselves: a Spanish ear hears nothing
 * in English words, and calm Spanish must not cover for them.
 */
export function voicesOf(heard: Heard, languages: readonly Language[]): readonly Voice[] {
  const [main = 'unknown', ...others] = languages;
  const parts = others.map((language): Voice => ({ language, heard: partIn(heard, language) }));
  const bare = withoutCard(heard).map((part): Voice => ({ language: main, heard: part }));
  return [{ language: main, heard }, ...bare, ...parts.filter((part) => countWords(part.heard.sentences) >= fewestWords)];
}

/** The same without a signature of more than a closing and a name: lines of titles and firms are no calm words. None where there is no such. */
function withoutCard(heard: Heard): readonly Heard[] {
  const { text } = heard.context;
  const start = signatureStart(text);
  const lines = text
    .slice(start)
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length < cardLines || text.slice(0, start).trim() === '') return [];
  const isBefore = (index: number): boolean => (heard.sentences[index]?.start ?? 0) < start;
  return [
    {
      ...heard,
      context: { ...heard.context, text: text.slice(0, start) },
      sentences: heard.sentences.filter((_, index) => isBefore(index)),
      scores: heard.scores.filter((_, index) => isBefore(index)),
    },
  ];
}

/** Everything stays in its place: what is said in other languages is blank. */
function partIn(heard: Heard, language: Language): Heard {
  const isIn = (sentence: Sentence): boolean => sentence.language === language;
  const others: readonly Span[] = heard.sentences.filter((sentence) => !isIn(sentence));
  return {
    ...heard,
    context: { ...heard.context, text: withoutWords(heard.context.text, others) },
    sentences: heard.sentences.filter(isIn),
    scores: heard.scores.filter((_, index) => heard.sentences[index]?.language === language),
  };
}

function countWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + [...wordsOf(text)].length, 0);
}
