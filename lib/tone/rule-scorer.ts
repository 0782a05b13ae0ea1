import { type FoldedText, foldText } from '@/lib/text/fold';
import type { Language, Sentence } from '@/lib/text/types';
import { calmerWording } from '@/lib/tone/calmer-wording';
import { type Candidate, filters, overlaps } from '@/lib/tone/filters';
import { sentenceHeat } from '@/lib/tone/heat';
import type { Rule } from '@/lib/tone/rule';
import { createRuleSieve } from '@/lib/tone/rule-sieve';
import { rulesByLanguage } from '@/lib/tone/rules/registry';
import type { ScoringContext, SentenceScore, SentenceScorer } from '@/lib/tone/scorer';
import { findShouting } from '@/lib/tone/shouting';
import type { ToneFinding } from '@/lib/tone/types';

/** More of one rule in one sentence says nothing new, and bounds the work on pasted rubbish. */
const MATCHES_PER_RULE = 3;

/** The rules of the sentence's language, and shouting in any. */
export const ruleScorer: SentenceScorer = (sentence, context) => {
  const folded = foldText(sentence.text);
  return scoreFolded(sieveOf(sentence.language)(folded.text), folded, { sentence, context });
};

/** The same with rules of one's own choice. */
export function scoreByRules(rules: readonly Rule[], sentence: Sentence, context: ScoringContext): SentenceScore {
  return scoreFolded(rules, foldText(sentence.text), { sentence, context });
}

function scoreFolded(
  rules: readonly Rule[],
  folded: FoldedText,
  { sentence, context }: { readonly sentence: Sentence; readonly context: ScoringContext },
): SentenceScore {
  const matched = [...rules.flatMap((rule) => matchesOf(rule, sentence, folded)), ...findShouting(sentence, folded)];
  const kept = filters.reduce<readonly Candidate[]>((candidates, filter) => filter(candidates, sentence, context), matched);
  return scoreOf(kept.map((candidate) => candidate.finding));
}

const sieves = new Map<Language, ReturnType<typeof createRuleSieve>>();

/** Made when the first sentence of a language comes. */
function sieveOf(language: Language): ReturnType<typeof createRuleSieve> {
  const known = sieves.get(language);
  if (known !== undefined) return known;
  const sieve = createRuleSieve(rulesByLanguage[language]);
  sieves.set(language, sieve);
  return sieve;
}

function matchesOf(rule: Rule, sentence: Sentence, folded: FoldedText): Candidate[] {
  const found: Candidate[] = [];
  const { pattern } = rule;
  pattern.lastIndex = 0;
  // Not `matchAll`: it clones the pattern at every call, and a clone is never compiled for speed.
  for (
    let match = pattern.exec(folded.text);
    match !== null && found.length < MATCHES_PER_RULE;
    match = pattern.exec(folded.text)
  ) {
    if (match[0] === '') break;
    found.push({ rule, finding: toFinding(rule, sentence, folded, match), before: folded.text.slice(0, match.index) });
  }
  return found;
}

function toFinding(rule: Rule, sentence: Sentence, folded: FoldedText, match: RegExpExecArray): ToneFinding {
  const { category, weight, id: ruleId } = rule;
  const start = sentence.start + folded.originOf(match.index);
  const end = sentence.start + folded.originOf(match.index + match[0].length);
  const suggestion = calmerWording({ rule, text: sentence.text, folded, match });
  const finding = { span: { start, end }, category, weight, language: sentence.language, source: 'rule', ruleId } as const;
  return suggestion === undefined ? finding : { ...finding, suggestion };
}

/** A sentence's score from its findings: the same words under two categories heat once, as the heavier of the two. */
export function scoreOf(findings: readonly ToneFinding[]): SentenceScore {
  const counted: ToneFinding[] = [];
  for (const finding of [...findings].sort((one, other) => other.weight - one.weight)) {
    if (!counted.some((one) => overlaps(one, finding))) counted.push(finding);
  }
  return { heat: sentenceHeat(counted.map((finding) => finding.weight)), findings };
}
