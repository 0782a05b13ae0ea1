import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../training/units';

interface MailLine {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly heat: number;
  readonly sentences: readonly { readonly s: string; readonly heat: number; readonly categories: readonly string[] }[];
}

const folder = 'training/data';
const files = readdirSync(folder).filter((file) => file.endsWith('-mails.jsonl'));

describe.each(files)('%s', (file) => {
  const lines = readLines<MailLine>(join(folder, file));

  it('names every mail once and is in the language of its name', () => {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(new Set(lines.map(({ lang }) => lang.slice(0, 2)))).toEqual(new Set([file.slice(0, 2)]));
  });

  it('has the sentences in their order, word for word, and none hotter than heat goes', () => {
    for (const { id, text, heat, sentences } of lines) {
      let at = 0;
      for (const { s, heat: own } of sentences) {
        const found = text.indexOf(s, at);
        expect(found, id).toBeGreaterThanOrEqual(at);
        expect([0, 1, 2, 3], id).toContain(own);
        at = found + s.length;
      }
      expect([0, 1, 2, 3], id).toContain(heat);
    }
  });
});

it('never says one text in two heats', () => {
  const heats = new Map<string, number>();
  const lines = files.flatMap((file) => readLines<MailLine>(join(folder, file)));
  const torn = lines.filter(({ text, heat }) => {
    const before = heats.get(text.trim());
    heats.set(text.trim(), heat);
    return before !== undefined && before >= 2 !== heat >= 2;
  });
  expect(torn.map(({ id }) => id)).toEqual([]);
});
