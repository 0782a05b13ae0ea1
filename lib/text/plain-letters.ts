import type { Edit } from '@/lib/text/rewritten';

/** Characters that nobody sees, or that are others in disguise: mail programs, phones and pranks put them in. */
const ODD =
  /\r\n?|[\u2028\u2029\v\f]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|[\uff01-\uff5e\u3000\ufb00-\ufb06]+|(?:\ud835[\udc00-\udfff])+/g;

/**
 * What makes the letters of a text plain: line ends `\n`, no invisible characters (soft hyphens, zero-width and direction marks),
 * full-width and mathematical letters and ligatures as ordinary ones, Cyrillic and Greek letters inside Latin words as those they look like.
 * In order.
 */
export function letterEdits(text: string): readonly Edit[] {
  const odd = [...text.matchAll(ODD)].map((match): Edit => {
    const [found] = match;
    return { start: match.index, end: match.index + found.length, text: plain(found) };
  });
  // One by one, so that a finding inside such a word keeps its place.
  const each = odd.flatMap((edit) => (edit.text.length > 1 ? oneByOne(edit, text) : [edit]));
  return [...each, ...lookalikeEdits(text)].sort((one, other) => one.start - other.start);
}

function plain(found: string): string {
  if (/^[\r\u2028\u2029\v\f]/.test(found)) return '\n';
  return /^[\u3000\uff01-\uff5e\ufb00-\ufb06\ud835]/.test(found) ? found.normalize('NFKC') : '';
}

function oneByOne({ start, end }: Edit, text: string): readonly Edit[] {
  let at = start;
  return [...text.slice(start, end)].map((letter) => {
    const edit = { start: at, end: at + letter.length, text: letter.normalize('NFKC') };
    at = edit.end;
    return edit;
  });
}

const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaеeоoрpсcуyхxіiјjѕsАAВBЕEКKМMНHОOРPСCТTУYХXІIαaοoρpνvιiΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'.matchAll(/(.)(.)/gu)].map(
    ([, odd, letter]) => [odd, letter],
  ),
);
const DISGUISED = /[\u0370-\u045f]/;
const MIXED_WORD = /(?<![\p{L}\p{M}])(?=[\p{L}\p{M}]{0,30}[a-z])[\p{L}\p{M}]{0,30}[\u0370-\u045f][\p{L}\p{M}]{0,30}/giu;

function lookalikeEdits(text: string): readonly Edit[] {
  if (!DISGUISED.test(text)) return [];
  return [...text.matchAll(MIXED_WORD)].flatMap((word) =>
    [...word[0].matchAll(/[\u0370-\u045f]/g)].flatMap(({ 0: odd, index }): readonly Edit[] => {
      const start = word.index + index;
      const letter = lookalikes[odd];
      return letter === undefined ? [] : [{ start, end: start + 1, text: letter }];
    }),
  );
}
