import { spawn } from 'node:child_process';
import { text as allOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../scripts/cli/lines';

const icy = 'As I have now explained more than once, perhaps somebody could read the contract. You never listen!';
const mails = {
  calm: { id: 'calm', text: 'Adjunto la factura. Nos vemos el jueves a las diez.', lang: 'es-MX', direction: 'outgoing' },
  heated: { id: 7, text: 'Ya te lo he dicho TRES VECES 😀 y sigues sin enterarte.', lang: null },
  english: { id: 'en', text: icy, direction: 'incoming' },
  empty: { id: '', text: '' },
};

/** The program as a user runs it. */
async function cli(input: string | Uint8Array, args = ['tone']) {
  const run = spawn(process.execPath, ['scripts/run-ts.mjs', 'scripts/cli.ts', ...args]);
  run.stdin.on('error', () => {});
  run.stdin.end(input);
  const [out, err, code] = await Promise.all([
    allOf(run.stdout),
    allOf(run.stderr),
    new Promise((resolve) => run.on('close', resolve)),
  ]);
  const answers = out === '' ? [] : out.trimEnd().split('\n');
  return { answers: answers.map((line) => JSON.parse(line)), complaints: err === '' ? [] : err.trimEnd().split('\n'), code };
}

function lines(...values: readonly unknown[]): string {
  return values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');
}

describe('cli tone', () => {
  it('answers each mail in order, with heat, level, language and findings that lie in the text', async () => {
    const { answers, complaints, code } = await cli(lines(mails.calm, mails.heated, mails.english));
    expect(complaints).toEqual([]);
    expect(code).toBe(0);
    expect(answers.map(({ id, language }) => [id, language])).toEqual([
      ['calm', 'es'],
      [7, 'es'],
      ['en', 'en'],
    ]);
    expect(answers[0]).toMatchObject({ level: 'calm', findings: [] });
    expect(answers[1].heat).toBeGreaterThanOrEqual(0.5);
    expect(['heated', 'abusive']).toContain(answers[1].level);
    const [shout] = answers[1].findings.filter(({ category }: { category: string }) => category === 'shouting');
    expect(mails.heated.text.slice(shout.start, shout.end)).toBe('TRES VECES');
    const after = answers[1].findings.at(-1);
    // The face before it is two UTF-16 units.
    expect(mails.heated.text.slice(after.start, after.end)).toMatch(/^sigues/);
    for (const { heat, findings } of answers) {
      expect(heat).toBeGreaterThanOrEqual(0);
      expect(heat).toBeLessThanOrEqual(1);
      for (const finding of findings) {
        expect(finding).toMatchObject({ category: expect.any(String), source: expect.stringMatching(/^(rule|model)$/) });
      }
    }
  });

  it('names a bad line by its number, without its words, and goes on', async () => {
    const secret = 'THREE TIMES';
    const input = lines(
      mails.calm,
      `{"id": 1, "text": "${secret}`,
      '',
      { id: 2 },
      { text: secret },
      { id: 3, text: [secret] },
      [secret],
      'null',
      { id: 4, text: secret, lang: 5 },
      mails.empty,
    );
    const { answers, complaints, code } = await cli(input);
    expect(answers.map(({ id }) => id)).toEqual(['calm', '']);
    expect(complaints.map((line) => line.split(':')[0])).toEqual([2, 4, 5, 6, 7, 8, 9].map((number) => `line ${number}`));
    expect(complaints.join()).not.toContain(secret);
    expect(code).toBe(0);
  });

  it('takes other line ends, a byte order mark, and a last line without an end', async () => {
    const text = 'One\u2028two.';
    const input = `\ufeff${JSON.stringify(mails.calm)}\r\n{"id":"raw","text":"${text}"}`;
    const { answers, complaints } = await cli(input);
    expect(complaints).toEqual([]);
    expect(answers.map(({ id }) => id)).toEqual(['calm', 'raw']);
  });

  it('doesn’t take what a mail quotes for its writer’s words, and keeps the places of what is left', async () => {
    const quoted =
      'On 3 May 2026 at 10:12, Sam <sam@client.example> wrote:\n> You are a useless idiot and a liar.\n> Go to hell.';
    const calm = { id: 'calm', text: `Hi Sam, the refund was sent today.\n\n${quoted}` };
    const inline = { id: 'inline', text: `${quoted}\n\nYou never listen and you are a useless idiot.\n\n> And more.` };
    const all = { id: 'all', text: '> You are a useless idiot and a liar.' };
    const { answers } = await cli(lines(calm, inline, all));
    expect(answers.map(({ level }) => level)).toEqual(['calm', expect.stringMatching(/heated|abusive/), 'abusive']);
    expect(answers[0].findings).toEqual([]);
    const marked = answers[1].findings.map(({ start, end }: { start: number; end: number }) => inline.text.slice(start, end));
    expect(marked).toContain('You never listen');
  });

  it('takes a line of a megabyte', async () => {
    const { answers } = await cli(
      lines({ id: 'long', text: `${'Adjunto la factura. '.repeat(50_000)}Eres un inútil y un ladrón.` }),
    );
    expect(answers.map(({ id, language }) => [id, language])).toEqual([['long', 'es']]);
    expect(answers[0].heat).toBeGreaterThanOrEqual(0.5);
  });

  it('fails when no line could be read, not when there was none', async () => {
    expect(await cli('so\nmany\n')).toMatchObject({ answers: [], code: 1 });
    expect(await cli('')).toEqual({ answers: [], complaints: [], code: 0 });
  });

  it('says how it is used when it is called otherwise', async () => {
    expect(await cli('', ['tune'])).toMatchObject({ answers: [], code: 2, complaints: [expect.stringContaining('cli -- tone')] });
  });

  it('answers while it is still being written to', async () => {
    const run = spawn(process.execPath, ['scripts/run-ts.mjs', 'scripts/cli.ts', 'tone']);
    const answers = linesOf(run.stdout);
    for (const id of ['one', 'two']) {
      run.stdin.write(lines({ ...mails.heated, id }));
      const { value } = await answers.next();
      expect(JSON.parse(value ?? '')).toMatchObject({ id });
    }
    run.stdin.end();
    expect(await new Promise((resolve) => run.on('close', resolve))).toBe(0);
  });
});

it('lines come out whole however the stream was cut, within a letter, too', async () => {
  const bytes = new TextEncoder().encode('año\n\n😀 uno\r\ndos');
  for (let size = 1; size <= bytes.length; size += 1) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
    const stream = async function* () {
      yield* chunks;
    };
    const lines: string[] = [];
    for await (const line of linesOf(stream())) lines.push(line);
    expect(lines).toEqual(['año', '', '😀 uno', 'dos']);
  }
});
