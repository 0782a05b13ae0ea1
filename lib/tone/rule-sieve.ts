import { neededWords } from '@/lib/tone/needed-words';
import type { Rule } from '@/lib/tone/rule';

interface Sign {
  readonly word: string;
  readonly rule: number;
}

/**
 * Which of some rules may find something in a folded text, in their order: those of which it has a needed word, and those that need
 * none. In a sentence that is one in twenty; a pattern that is never run is never compiled either, and that took most of a first call.
 */
export function createRuleSieve(rules: readonly Rule[]): (folded: string) => readonly Rule[] {
  const needs = rules.map(({ pattern }) => neededWords(pattern));
  const signs = new Map<number, Sign[]>();
  for (const [rule, words] of needs.entries()) for (const word of words ?? []) add(signs, { word, rule });
  const always = Uint8Array.from(needs, (words) => (words === undefined ? 1 : 0));
  return (folded) => {
    const isMet = always.slice();
    for (let at = 0; at < folded.length - 2; at += 1) {
      const begun = signs.get(beginning(folded, at));
      if (begun === undefined) continue;
      for (const { word, rule } of begun) if (isMet[rule] === 0 && folded.startsWith(word, at)) isMet[rule] = 1;
    }
    return rules.filter((_, rule) => isMet[rule] === 1);
  };
}

function add(signs: Map<number, Sign[]>, sign: Sign): void {
  const at = beginning(sign.word, 0);
  const begun = signs.get(at);
  if (begun === undefined) signs.set(at, [sign]);
  else begun.push(sign);
}

/** The first three letters as one small number; others may share it. */
function beginning(text: string, at: number): number {
  return (text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 8) ^ (text.charCodeAt(at + 2) << 16)) & 0x3fff_ffff;
}
