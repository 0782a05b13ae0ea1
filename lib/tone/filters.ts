import type { Sentence } from '@/lib/text/types';
import type { Rule } from '@/lib/tone/rule';
import type { ScoringContext } from '@/lib/tone/scorer';
import type { ToneFinding } from '@/lib/tone/types';

/** A finding with what the filters need to know of its making. */
export interface Candidate {
  readonly finding: ToneFinding;
  readonly rule: Rule;
  /** The folded sentence up to the match. */
  readonly before: string;
}

/** One pure step from what matched to what is found. */
export type Filter = (candidates: readonly Candidate[], sentence: Sentence, context: ScoringContext) => readonly Candidate[];

/** The steps, in order. */
export const filters: readonly Filter[] = [withoutNegated, withoutQuoted, cooledAmongFriends, cooledCapitals, withoutOverlaps];

const NEGATION =
  /(?<!\p{L})(?:no|nunca|tampoco|jamas|nadie|not|never|nobody|isn't|aren't|wasn't|don't|didn't|without|sin|nao|ninguem|sem|pas|sans|aucun|rien) (?:\p{L}+ ){0,3}$/u;
/** "No eres más que un …", "not only a …" negate nothing. */
const NO_NEGATION = /(?:mas que|solo|sino|only|just|anything but|nada mas que|nada mais que|seulement) (?:\p{L}+ )?$/u;

/** "No eres un inútil" is no insult. */
function withoutNegated(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ rule, before }) => !rule.negatable || !NEGATION.test(before) || NO_NEGATION.test(before));
}

/** Quoting the client's insult is not an insult by the writer. */
function withoutQuoted(candidates: readonly Candidate[], _sentence: Sentence, { quotes }: ScoringContext): readonly Candidate[] {
  return candidates.filter(
    ({ rule, finding: { span } }) =>
      rule.countsQuoted || !quotes.some((quote) => quote.start <= span.start && span.end <= quote.end),
  );
}

/** What a curse is worth in a cheerful mail: a hint. */
const FRIENDLY_SHARE = 0.3;

function cooledAmongFriends(
  candidates: readonly Candidate[],
  _sentence: Sentence,
  { friendly }: ScoringContext,
): readonly Candidate[] {
  if (!friendly) return candidates;
  return candidates.map((candidate) =>
    ['profanity', 'insult', 'punctuation', 'shouting'].includes(candidate.finding.category)
      ? cooled(candidate, FRIENDLY_SHARE)
      : candidate,
  );
}

/** A mail all in capitals without a cry was typed on a stuck key, or by somebody who always writes so. */
function cooledCapitals(
  candidates: readonly Candidate[],
  _sentence: Sentence,
  { capitals }: ScoringContext,
): readonly Candidate[] {
  if (!capitals) return candidates;
  return candidates.map((candidate) => (candidate.finding.category === 'shouting' ? cooled(candidate, 0.4) : candidate));
}

function cooled(candidate: Candidate, share: number): Candidate {
  return { ...candidate, finding: { ...candidate.finding, weight: candidate.finding.weight * share } };
}

/** Within a category the heavier finding wins, then the one with a calmer wording, then the longer, then the earlier. */
function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort(byStrength)) {
    const rival = kept.some(
      (one) => one.finding.category === candidate.finding.category && overlaps(one.finding, candidate.finding),
    );
    if (!rival) kept.push(candidate);
  }
  return kept;
}

function byStrength(one: Candidate, other: Candidate): number {
  const [a, b] = [one.finding, other.finding];
  const lengths = b.span.end - b.span.start - (a.span.end - a.span.start);
  const helpful = Number(b.suggestion !== undefined) - Number(a.suggestion !== undefined);
  return b.weight - a.weight || helpful || lengths || a.span.start - b.span.start || a.ruleId.localeCompare(b.ruleId);
}

/** Whether two findings share a character. */
export function overlaps(one: ToneFinding, other: ToneFinding): boolean {
  return one.span.start < other.span.end && other.span.start < one.span.end;
}
