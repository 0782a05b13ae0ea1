/**
 * The lines of a stream of UTF-8, as they come. Only `\n` ends one (a `\r` before it is dropped): JSON may hold U+2028 as it is,
 * where `node:readline` would cut. A last line without an end counts.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const [first = '', ...rest] = text.split('\n');
    pieces.push(first);
    for (const piece of rest) {
      yield whole(pieces);
      pieces = [piece];
    }
  }
  pieces.push(decoder.decode());
  const last = whole(pieces);
  if (last !== '') yield last;
}

function whole(pieces: readonly string[]): string {
  const line = pieces.join('');
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
