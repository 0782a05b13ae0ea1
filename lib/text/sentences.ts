import { runsOn } from '@/lib/text/abbreviations';
import { blocksOf } from '@/lib/text/blocks';
import { type LanguageEvidence, languageEvidence, likelyLanguage } from '@/lib/text/language';
import { finish, type Steps } from '@/lib/text/steps';
import type { Language, Sentence, Span } from '@/lib/text/types';

/** Nobody writes longer ones; cutting there keeps every later step linear whatever is pasted. */
const LONGEST_SENTENCE = 1000;
/** How much text is split before the thread is given back. */
const CHUNK = 20_000;

const segmenter = new Intl.Segmenter('es', { granularity: 'sentence' });

/**
 * The sentences of a text in order, each with its UTF-16 offsets and language. `text.slice(start, end)` is the sentence, trimmed.
 * A short sentence speaks its neighbour's language; `hint` is asked when no sentence tells. An empty text has none.
 */
export function splitSentences(text: string, hint?: Language): readonly Sentence[] {
  return finish(splitSentencesInSteps(text, hint));
}

/** The same, giving the thread back every 20,000 characters or so. */
export function* splitSentencesInSteps(text: string, hint?: Language): Steps<readonly Sentence[]> {
  const found: { span: Span; evidence: LanguageEvidence }[] = [];
  let pauseAt = CHUNK;
  for (const block of blocksOf(text)) {
    for (const span of sentencesOfBlock(text, block)) {
      found.push({ span, evidence: languageEvidence(text.slice(span.start, span.end)) });
      if (span.end < pauseAt) continue;
      pauseAt = span.end + CHUNK;
      yield;
    }
  }
  const languages = settleLanguages(
    found.map((one) => one.evidence),
    () => likelyLanguage(text, hint),
  );
  return found.map(({ span }, index) => ({
    ...span,
    text: text.slice(span.start, span.end),
    language: languages[index] ?? 'unknown',
  }));
}

function* sentencesOfBlock(text: string, block: Span): Generator<Span> {
  let open: Span | undefined;
  // The segmenter ends a sentence at every line break; a block has only wrapped ones.
  for (const piece of segmenter.segment(text.slice(block.start, block.end).replaceAll('\n', ' '))) {
    const next = { start: block.start + piece.index, end: block.start + piece.index + piece.segment.length };
    if (
      open !== undefined &&
      open.end - open.start < LONGEST_SENTENCE &&
      runsOn(text.slice(open.start, open.end), piece.segment)
    ) {
      open = { start: open.start, end: next.end };
      continue;
    }
    if (open !== undefined) yield* trimmedPieces(text, open);
    open = next;
  }
  if (open !== undefined) yield* trimmedPieces(text, open);
}

function* trimmedPieces(text: string, span: Span): Generator<Span> {
  let start = span.start;
  while (start < span.end) {
    const end = cutAt(text, start, span.end);
    const piece = text.slice(start, end);
    const inner = piece.trim();
    const lead = piece.length - piece.trimStart().length;
    if (inner !== '') yield { start: start + lead, end: start + lead + inner.length };
    start = end;
  }
}

/** Where to cut an overlong sentence: at its last space within the limit, else hard. */
function cutAt(text: string, start: number, end: number): number {
  if (end - start <= LONGEST_SENTENCE) return end;
  const space = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
  return space > start ? space : start + LONGEST_SENTENCE;
}

/** Unclear sentences take the language of the last clear one, or of the first clear one after them; where there is none, the likeliest. */
function settleLanguages(evidence: readonly LanguageEvidence[], likely: () => Language): readonly Language[] {
  const first = evidence.find((one) => one !== 'unclear');
  let current: Language = first === undefined ? likely() : languageOf(first);
  return evidence.map((one) => {
    if (one !== 'unclear') current = languageOf(one);
    return current;
  });
}

function languageOf(evidence: LanguageEvidence): Language {
  return evidence === 'foreign' || evidence === 'unclear' ? 'unknown' : evidence;
}
