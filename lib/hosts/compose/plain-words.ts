import { insertedSpans } from '@/lib/hosts/compose/inserted';
import { complement, type OwnWords, trimmed } from '@/lib/hosts/compose/own-words';
import type { Span } from '@/lib/text/types';
import { quoteHeader } from '@/lib/thread/quote-headers';

/**
 * The writer's own words in a plain text area. Quoted lines (`>`), the line that announces them and what stands below
 * `-- ` are the host's, so far as they stood there before the writer did anything; what is typed into them is the writer's.
 */
export class PlainWordsReader {
  private original = '';
  private sealed = false;

  /** Call when the writer typed or pasted: what the host put there is there by now. */
  noteWriting(): void {
    this.sealed = true;
  }

  isWritten(): boolean {
    return this.sealed;
  }

  read(text: string, alreadyOwn: string | undefined): OwnWords {
    const areas = foreignAreas(text);
    if (!this.sealed) this.original = originalOf(areas.map((area) => text.slice(area.start, area.end)).join('\n'), alreadyOwn);
    const removed = areas.flatMap((area) => this.removedIn(text, area));
    const kept = trimmed(text, complement(text.length, removed));
    const body = kept.map((span) => text.slice(span.start, span.end)).join('');
    return { body, reading: { text, pieces: [], spans: new Map() }, kept };
  }

  private removedIn(text: string, { start, end }: Span): readonly Span[] {
    const now = text.slice(start, end);
    const typed = insertedSpans(this.original, now);
    return complement(now.length, typed).map((part) => ({ start: start + part.start, end: start + part.end }));
  }
}

/** Lines that were the writer's own in another editor before stay so, quoted or not. */
function originalOf(foreign: string, alreadyOwn: string | undefined): string {
  const own = new Set((alreadyOwn ?? '').split('\n').map((line) => line.trim()));
  return foreign
    .split('\n')
    .filter((line) => !own.has(line.replace(/^[>\s]+/, '').trim()))
    .join('\n');
}

/** Runs of quoted lines with what announces them, and the signature to the next such run or the end. */
function foreignAreas(text: string): readonly Span[] {
  const areas: Span[] = [];
  let at = 0;
  let inSignature = false;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const isQuoted = line.startsWith('>') || announces(line, text.slice(end + 1));
    if (isQuoted) inSignature = false;
    else if (line === '-- ') inSignature = true;
    if (isQuoted || inSignature) areas.push({ start: at, end: Math.min(end + 1, text.length) });
    at = end + 1;
  }
  return joined(areas);
}

function announces(line: string, below: string): boolean {
  return quoteHeader(line.trim()) !== undefined && /^\s*>/.test(below);
}

function joined(areas: readonly Span[]): readonly Span[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of areas) {
    const last = all[all.length - 1];
    if (last?.end === start) last.end = end;
    else all.push({ start, end });
  }
  return all;
}
