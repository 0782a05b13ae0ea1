import { insertedSpans } from '@/lib/hosts/compose/inserted';
import { type Reading, readingOf } from '@/lib/hosts/dom/reading';
import type { Span } from '@/lib/text/types';

/** A part of the editor that the host put there: a quote, a signature. `toEnd`: the element is a marker, all after it is meant. */
export interface Foreign {
  readonly element: Element;
  readonly toEnd: boolean;
  /** What the host put there, where the page still tells; else what stands there at first sight. */
  readonly original?: string | undefined;
}

/** The writer's own words and where they stand: `kept[i]` of the reading, in order, are the body. */
export interface OwnWords {
  readonly body: string;
  readonly reading: Reading;
  readonly kept: readonly Span[];
}

/**
 * Whether a quote was made by the writer (the editor's own quote button, a paste). What a host quotes stands in a container
 * of the host's, or says that it cites; a bare `blockquote` around one's own words must not be a way past the guard.
 */
export function isOwnQuote(element: Element): boolean {
  return element.tagName === 'BLOCKQUOTE' && element.getAttribute('type') !== 'cite';
}

interface Original {
  readonly element: Element;
  readonly text: string;
}

/**
 * Remembers what quotes and signatures said when they were first seen, so that only that is left out: words typed inside
 * them are the writer's own. What turns up later counts as the host's only so far as the writer hadn't typed it before, and
 * not at all when something was just pasted.
 */
export class OwnWordsReader {
  private originals: readonly Original[] = [];
  private lastBody: string | undefined;
  private pasted = false;

  /** Call when the writer pasted or dropped something, or wrapped words into a quote. */
  notePaste(): void {
    this.pasted = true;
  }

  /** What the writer's own words were in another editor of the same draft. */
  noteOwn(body: string): void {
    this.lastBody = body;
  }

  /** The body as it was last read. */
  last(): string | undefined {
    return this.lastBody;
  }

  read(editor: Element, foreign: readonly Foreign[]): OwnWords {
    const reading = readingOf(editor, new Set(foreign.map((part) => part.element)));
    const removed = foreign.flatMap((part) => this.removedIn(reading, part));
    const kept = trimmed(reading.text, complement(reading.text.length, removed));
    const body = kept.map((span) => reading.text.slice(span.start, span.end)).join('');
    this.lastBody = body;
    this.pasted = false;
    return { body, reading, kept };
  }

  private removedIn(reading: Reading, { element, toEnd, original }: Foreign): readonly Span[] {
    const place = reading.spans.get(element);
    if (place === undefined) return [];
    const { length } = reading.text;
    const span = { start: Math.min(place.start, length), end: toEnd ? length : Math.min(place.end, length) };
    const now = reading.text.slice(span.start, span.end);
    const typed = insertedSpans(this.originalOf(element, now, original), now).map((part) => withSpaceAfter(now, part));
    return complement(now.length, typed).map((part) => ({ start: span.start + part.start, end: span.start + part.end }));
  }

  private originalOf(element: Element, now: string, told: string | undefined): string {
    const known = this.originals.find((original) => original.element === element) ?? this.remadeFrom(element);
    const text = known?.text ?? this.hostPart(now, told);
    if (known?.element !== element) {
      this.originals = [...this.originals.filter((original) => original !== known), { element, text }];
    }
    return text;
  }

  /** Editors that keep a model of their own draw its elements anew: what was known of the old one goes on. */
  private remadeFrom(element: Element): Original | undefined {
    const isRemade = (old: Element): boolean => !old.isConnected && old.id === element.id && old.className === element.className;
    return this.originals.find((original) => original.element.tagName === element.tagName && isRemade(original.element));
  }

  /** What the page tells, and what turned up since. */
  private hostPart(now: string, told: string | undefined): string {
    if (told === undefined) return this.firstSight(now);
    return this.lastBody === undefined ? told : `${told}\n${this.firstSight(now)}`;
  }

  private firstSight(now: string): string {
    if (this.lastBody === undefined) return now;
    if (this.pasted) return '';
    const own = new Set(linesOf(this.lastBody));
    return now
      .split('\n')
      .filter((line) => !own.has(line.trim()))
      .join('\n');
  }
}

/** A span of the body as spans of the reading: more than one where something was left out in between. */
export function spansInReading({ kept }: OwnWords, span: Span): readonly Span[] {
  const found: Span[] = [];
  let before = 0;
  for (const part of kept) {
    const start = Math.max(part.start, part.start + span.start - before);
    const end = Math.min(part.end, part.start + span.end - before);
    if (start < end || (start === end && span.start === span.end && found.length === 0)) found.push({ start, end });
    before += part.end - part.start;
  }
  return found;
}

/** Words typed in two places must not run together once what was between them is left out. */
function withSpaceAfter(text: string, span: Span): Span {
  return /\s/.test(text.charAt(span.end)) ? { start: span.start, end: span.end + 1 } : span;
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What of a text of this length isn't removed. */
export function complement(length: number, removed: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  let at = 0;
  for (const span of [...removed].sort((one, other) => one.start - other.start)) {
    if (span.start > at) kept.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  if (at < length) kept.push({ start: at, end: length });
  return kept;
}

/** Without the blank space at either end of the whole. */
export function trimmed(text: string, spans: readonly Span[]): readonly Span[] {
  const rest = spans.map((span) => ({ ...span }));
  for (let first = rest[0]; first !== undefined; first = rest[0]) {
    while (first.start < first.end && /\s/.test(text.charAt(first.start))) first.start++;
    if (first.start < first.end) break;
    rest.shift();
  }
  for (let last = rest[rest.length - 1]; last !== undefined; last = rest[rest.length - 1]) {
    while (last.end > last.start && /\s/.test(text.charAt(last.end - 1))) last.end--;
    if (last.start < last.end) break;
    rest.pop();
  }
  return rest;
}
