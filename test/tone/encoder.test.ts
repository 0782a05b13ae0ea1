import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/lib/text/sentences';
import { contextOf } from '@/lib/tone/analyse';
import { createArena } from '@/lib/tone/encoder/arena';
import { encoderMagic, openEncoderFile } from '@/lib/tone/encoder/encoder-file';
import { meaningHeat, meaningOf, readCharacters, readInSteps } from '@/lib/tone/encoder/meaning';
import { createPieceReader } from '@/lib/tone/encoder/pieces';
import { readEncoderBy } from '@/lib/tone/encoder/read-encoder';

const read = async (path: string) => new Uint8Array(readFileSync(`public/${path}`));
const encoder = await readEncoderBy(read);

function heatOf(text: string): number {
  const meaning = meaningOf(encoder, contextOf(text), splitSentences(text));
  return meaning === undefined ? 0 : meaningHeat(encoder.verdict, meaning, [0, 0]);
}

describe('the kernel', () => {
  it('multiplies as one does by hand, whatever lies beyond the rows', () => {
    const arena = createArena(new WebAssembly.Module(readFileSync('public/models/matmul.wasm')), 10_000);
    const [rows, inner, columns] = [6, 5, 16];
    const [a, w, out] = [arena.take(8 * inner), arena.take(inner * columns), arena.take(8 * columns)];
    a.values.forEach((_, at) => {
      a.values[at] = ((at * 7) % 11) - 5;
    });
    const weight = (row: number, column: number): number => ((row * 3 + column * 5) % 13) - 6;
    for (let row = 0; row < inner; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        w.values[(column >> 3) * inner * 8 + row * 8 + (column & 7)] = weight(row, column);
      }
    }
    arena.multiply({ a, stride: inner, w, out, rows, inner, columns });
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const sum = [...Array(inner).keys()].reduce(
          (total, k) => total + (a.values[row * inner + k] ?? 0) * weight(k, column),
          0,
        );
        expect(out.values[row * columns + column]).toBe(sum);
      }
    }
  });
});

describe('pieces', () => {
  const pieces = ['<unk>', '\u2581', '\u2581in', 'voice', 'v', 'o', 'i', 'c', 'e', 'in', '\u2581invoice'];
  const cut = createPieceReader({ pieces, scores: Float32Array.from([0, -3, -4, -5, -6, -6, -6, -6, -6, -5, -20]) });
  it('are the likeliest row, not the longest piece', () => {
    expect(cut('invoice')).toEqual([2, 3]);
    expect(cut('  in \n voice ')).toEqual([2, 1, 3]);
  });
  it('leave what no piece stands for unknown, and go on after it', () => {
    expect(cut('☂in')).toEqual([1, 0, 9]);
    expect(cut('')).toEqual([]);
  });
});

describe('the encoder’s file', () => {
  it('is refused when it is cut short, of another version, or something else', async () => {
    const file = await read('models/encoder.dat');
    expect(openEncoderFile(file.subarray(0, file.length - 1))).toBeUndefined();
    expect(openEncoderFile(file.subarray(0, 100))).toBeUndefined();
    const other = file.slice();
    other.set(new TextEncoder().encode('TPLE9\n'));
    expect(openEncoderFile(other)).toBeUndefined();
    expect(openEncoderFile(new TextEncoder().encode(`${encoderMagic}{"pieces":[]}\n`))).toBeUndefined();
  });
});

describe('what a mail means', () => {
  it.each([
    [
      'en',
      'Perhaps, now that we have sent it four times, somebody at your end could find the courage to open the file.',
      'We have sent the file again. Could somebody at your end open it and tell us whether it works?',
    ],
    [
      'es',
      'Gracias por encontrar por fin un momento para contestar. Empezaba a pensar que ahí no trabajaba nadie.',
      'Gracias por contestar tan pronto. Empezaba a pensar en la segunda habitación.',
    ],
    [
      'pt',
      'Talvez agora, que já o enviámos quatro vezes, alguém aí tenha a coragem de abrir o ficheiro.',
      'Enviámos o ficheiro outra vez. Alguém pode abri-lo e dizer se funciona?',
    ],
    [
      'fr',
      'Merci d’avoir enfin trouvé le temps de répondre. Je commençais à croire que personne ne travaillait chez vous.',
      'Merci d’avoir trouvé le temps de répondre. Je commençais à penser à la deuxième pièce.',
    ],
  ])('%s: a cold sting without a rude word is heated, the same courtesy without it is not', (_, sting, courtesy) => {
    expect(heatOf(sting)).toBeGreaterThan(0.5);
    expect(heatOf(courtesy)).toBeLessThan(0.5);
  });

  it('is not changed by what a client is quoted to have said', () => {
    const around = (said: string) =>
      `Hi Tom, the client wrote «${said}» and I have answered her kindly. Could you have a look at her order? Best, Ana`;
    expect(heatOf(around('you are useless liars and thieves'))).toBe(heatOf(around('a box came without its lid')));
  });

  it('is read sentence by sentence, and no further than it should', () => {
    const long = 'The invoice is attached as we agreed on. '.repeat(400);
    const sentences = splitSentences(long);
    const steps = [...readInSteps(encoder, contextOf(long), sentences)].length;
    expect(steps).toBe(sentences.filter(({ start }) => start < readCharacters).length);
    expect(meaningOf(encoder, contextOf(long), sentences)?.sentences.at(-1)).toBeUndefined();
  });

  it('of a text without words is none', () => {
    expect(meaningOf(encoder, contextOf('   '), splitSentences('   '))).toBeUndefined();
  });
});
