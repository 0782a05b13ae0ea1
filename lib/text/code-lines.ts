import { apart } from '@/lib/text/apart';
import type { Span } from '@/lib/text/types';

/** Lines that a machine wrote, each by its whole shape: none of them is how somebody speaks. */
const machine: readonly RegExp[] = [
  // A log: a moment to the second, then a level.
  /^\W{0,2}\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*\s+\W?(?:\S+ )?\W?(?:FATAL|ERROR|WARN(?:ING)?|INFO|DEBUG|TRACE|CRITICAL|SEVERE|NOTICE)\b/,
  /^\W?(?:FATAL|ERROR|WARN(?:ING)?|INFO|DEBUG|TRACE|CRITICAL)\W?\s*\[?\d{4}-\d\d-\d\d/,
  // Traces of Java, JavaScript, Python, .NET.
  /^\s*at [\w$.<>/]+ ?\([^)]*\)\s*$/,
  /^Traceback \(most recent call last\):$/,
  /^\s*File "[^"]+", line \d+/,
  /^Exception in thread "[^"]*" [\w.]+/,
  /^(?:[a-z][\w$]*\.)*[A-Z]\w*(?:Error|Exception)(?:: .*)?$/,
  /^\s*(?:raise [\w.]+\(|throw new [\w.]+\(|return [\w.]+\(|import [\w{* ].* from ['"]|from \S+ import |#include [<"]|def \w+\(|function \w+\(|(?:const|let|var) \w+ ?=|(?:public|private|protected) (?:\w+ )+\w+\()/,
  /^(?:SELECT\b.+\bFROM|INSERT INTO|UPDATE\b.+\bSET|DELETE FROM|(?:DROP|ALTER|CREATE) (?:TABLE|INDEX|VIEW|DATABASE))\b/,
  // A shell's prompt. A bare mark must have a command after it: two characters are no way past the ear.
  /^[\w.-]+@[\w.-]+:\S*[$#] \S/,
  /^[$#] (?:sudo|cd|ls|cat|cp|mv|rm|grep|git|npm|npx|pip|apt|curl|wget|ping|docker|systemctl|ssh|make|php|python3?|node)\b/,
  /^\s*[[{]\s*"[^"]*"\s*:.*[\]}],?\s*$/,
  /^\s*"[\w-]+": .*,?\s*$/,
  /^[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b/,
  /^\s*(?:<\/?[a-z][\w-]*(?: [\w-]+="[^"]*")*\s*\/?>\s*)+$/,
];
const FENCE = /^\s*(?:```|~~~)/;
const longestLine = 2000;

/**
 * Where a text holds what a machine wrote: lines of logs, traces, queries, answers of servers, and blocks between fences (```) that are mostly
 * such or have the marks of code. Prose between fences is prose. In order; each span is whole lines without the last break.
 */
export function codeSpans(text: string): readonly Span[] {
  const lines = linesOf(text);
  const fences = lines.filter((line) => FENCE.test(line.text));
  const blocks = fences.flatMap((opening, index): readonly Span[] => {
    const closing = fences[index + 1];
    const isBlock = closing !== undefined && isCode(linesOf(text.slice(opening.end + 1, closing.start)));
    return isBlock ? [{ start: opening.start, end: closing.end }] : [];
  });
  const single = lines.filter((line) => isMachine(line.text)).map(({ start, end }) => ({ start, end }));
  return apart([...blocks, ...single]);
}

interface Line extends Span {
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length, text: line };
    start = span.end + 1;
    return span;
  });
}

function isMachine(line: string): boolean {
  return line.length <= longestLine && machine.some((shape) => shape.test(line));
}

function isCode(block: readonly Line[]): boolean {
  const said = block.filter(({ text }) => text.trim() !== '');
  if (said.length === 0) return false;
  return (
    said.filter(({ text }) => isMachine(text) || /[;{}]\s*(?:\/\/.*|#.*)?$|[=<>]=|=>|\w\(.*\)|\w+\.\w+\(/.test(text)).length *
      2 >=
    said.length
  );
}
