import type { FoldedText } from '@/lib/text/fold';
import type { Rule } from '@/lib/tone/rule';

/** A match in a sentence: what was typed, its folded form, and what the rule's pattern found there. */
export interface RuleMatch {
  readonly rule: Rule;
  readonly text: string;
  readonly folded: FoldedText;
  readonly match: RegExpExecArray;
}

const placed = new WeakMap<RegExp, RegExp>();

/**
 * The rule's calmer wording for one match, `undefined` where it has none. `$1` to `$9` become the pattern's groups as they were
 * typed (a group that took no part is empty), and where the match opens its sentence the capital goes to the wording's first word.
 */
export function calmerWording(found: RuleMatch): string | undefined {
  const suggestion = wordingFor(found);
  if (suggestion === undefined) return undefined;
  const opens = opensSentence(found);
  const filled = suggestion.includes('$') ? fill(suggestion, found, opens) : suggestion;
  return opens ? filled.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : filled;
}

function wordingFor({ rule: { suggestion }, match }: RuleMatch): string | undefined {
  if (suggestion === undefined || typeof suggestion === 'string') return suggestion;
  return suggestion.find(([words]) => words.test(match[0]))?.[1];
}

/** Whether the first letter of the match is the sentence's, and a capital; marks such as ¿ may stand before it. */
function opensSentence({ text, folded, match }: RuleMatch): boolean {
  const first = /\p{L}/u.exec(text.slice(folded.originOf(match.index)))?.[0] ?? '';
  return !/[a-zñ0-9]/.test(folded.text.slice(0, match.index)) && /\p{Lu}/u.test(first);
}

function fill(suggestion: string, { rule, text, folded, match }: RuleMatch, opens: boolean): string {
  const places = placesOf(rule.pattern, folded.text, match.index);
  return suggestion.replace(/\$(\d)/g, (_, group: string) => {
    const place = places?.[Number(group)];
    if (place === undefined) return '';
    const typed = text.slice(folded.originOf(place[0]), folded.originOf(place[1]));
    // "My hands are tied" has its capital from where it stands, "I" from itself.
    return opens && place[0] === match.index && !/^I(?!\p{L})/u.test(typed)
      ? typed.charAt(0).toLowerCase() + typed.slice(1)
      : typed;
  });
}

/** Where the groups stand. Asked only where a rule matched: with places every match would cost three times as much. */
function placesOf(pattern: RegExp, text: string, index: number): RegExpIndicesArray | undefined {
  const known = placed.get(pattern) ?? new RegExp(pattern.source, 'duy');
  placed.set(pattern, known);
  known.lastIndex = index;
  return known.exec(text)?.indices;
}
