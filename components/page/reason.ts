/** The fewest characters a typed reason has; the hold itself insists on it too. */
export const fewestReasonCharacters = 10;

/** How many characters a typed reason still lacks; 0 when it will do. Ten spaces are no reason. */
export function missingCharacters(words: string): number {
  const seen = [...words.normalize('NFC').replace(/[\p{White_Space}\p{Cc}\p{Cf}]/gu, '')];
  return Math.max(0, fewestReasonCharacters - seen.length);
}
