/** Collects the text of a message body as lines; quoted ones begin with `> `. Stops at `maxChars`. */
export interface LineWriter {
  text(data: string, isPreformatted: boolean): void;
  /** Ends the line, if there is anything on it. */
  breakLine(): void;
  /** Ends the line, also an empty one (`<br>`). */
  newLine(): void;
  /** Leaves one empty line before what follows. */
  blankLine(): void;
  /** Deeper (+1) or less deep (-1) in quotes; ends the line. */
  quote(step: 1 | -1): void;
  isFull(): boolean;
  result(): string;
}

/** See `LineWriter`. Whitespace runs collapse as a browser shows them. */
export function createLineWriter(maxChars: number): LineWriter {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  let length = 0;

  const push = () => {
    lines.push(`${'> '.repeat(depth)}${line}`.trimEnd());
    line = '';
  };
  const add = (part: string) => {
    const fitting = part.slice(0, Math.max(0, maxChars - length));
    line += fitting;
    length += part.length;
  };
  const breakLine = () => {
    if (line.trim() !== '') push();
    line = '';
  };
  return {
    text(data, isPreformatted) {
      const clean = data.replace(/\u00A0/g, ' ');
      if (!isPreformatted) return add(collapsed(clean, line));
      const [first = '', ...rest] = clean.split(/\r\n?|\n/);
      add(first);
      for (const part of rest) {
        push();
        add(part);
      }
    },
    breakLine,
    newLine: push,
    blankLine() {
      breakLine();
      if (lines.length > 0 && lines.at(-1)?.replace(/[> ]/g, '') !== '') push();
    },
    quote(step) {
      breakLine();
      depth = Math.max(0, depth + step);
    },
    isFull: () => length > maxChars,
    result() {
      breakLine();
      return lines.join('\n').trim();
    },
  };
}

function collapsed(data: string, line: string): string {
  const text = data.replace(/[ \t\r\n\f]+/g, ' ');
  return line === '' || line.endsWith(' ') ? text.trimStart() : text;
}
