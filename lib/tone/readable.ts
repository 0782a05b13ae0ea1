import { apart } from '@/lib/text/apart';
import { codeSpans } from '@/lib/text/code-lines';
import { foldText } from '@/lib/text/fold';
import { letterEdits } from '@/lib/text/plain-letters';
import { wordEdits } from '@/lib/text/plain-words';
import { type Rewritten, rewrite, unchanged } from '@/lib/text/rewritten';
import type { Span } from '@/lib/text/types';
import { disclaimerSpans } from '@/lib/thread/disclaimers';
import { isDeviceLine } from '@/lib/thread/signature';
import { severeWeight } from '@/lib/tone/heat';
import { rulesByLanguage } from '@/lib/tone/rules/registry';

/**
 * A text as it is judged: plain letters, undisguised words, without legal footers, what a machine wrote, and the insides of addresses of
 * pages. `spanOf` leads back to the text as it was typed.
 */
export function readable(text: string): Rewritten {
  const letters = rewrite(unchanged(text), letterEdits(text));
  const without = rewrite(
    letters,
    leftOut(letters.text).map((span) => ({ ...span, text: '' })),
  );
  return rewrite(without, wordEdits(without.text));
}

/** In order, apart from each other. */
function leftOut(text: string): readonly Span[] {
  const lines = [...disclaimerSpans(text), ...codeSpans(text)].filter(({ start, end }) => !isAttack(text.slice(start, end)));
  return apart([...lines, ...deviceSpan(text), ...pathSpans(text)]);
}

let severe: readonly RegExp[] | undefined;

/** Whoever puts an insult into the shape of a footer or a log has still written it. */
function isAttack(text: string): boolean {
  severe ??= [...new Set(Object.values(rulesByLanguage).flat())]
    .filter(({ weight }) => weight >= severeWeight)
    .map(({ pattern }) => new RegExp(pattern.source, pattern.flags.replace('g', '')));
  const folded = foldText(text).text;
  return severe.some((pattern) => pattern.test(folded));
}

/** "Sent from my iPhone", where it is the last line. */
function deviceSpan(text: string): readonly Span[] {
  const end = text.trimEnd().length;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return start > 0 && isDeviceLine(text.slice(start, end)) ? [{ start, end }] : [];
}

/** What follows the host in the address of a page; marks at its end are the sentence's. */
function pathSpans(text: string): readonly Span[] {
  return [...text.matchAll(/\bhttps?:\/\/[^\s/<>"«»]{1,255}(\/[^\s<>"«»]{0,2000})/gi)].flatMap(
    ({ 0: all, 1: path = '', index }) => {
      const end = index + all.replace(/[).,;:!?…]+$/, '').length;
      const start = index + all.length - path.length;
      return start < end ? [{ start, end }] : [];
    },
  );
}
