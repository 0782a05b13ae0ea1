import type { HostDom } from '@/lib/hosts/compose/host-dom';
import { type OwnWords, OwnWordsReader, spansInReading } from '@/lib/hosts/compose/own-words';
import { PlainWordsReader } from '@/lib/hosts/compose/plain-words';
import { replaceRange, replaceText } from '@/lib/hosts/compose/replace';
import { rangeOf } from '@/lib/hosts/dom/ranges';
import type { InsertResult } from '@/lib/hosts/types';
import type { Span } from '@/lib/text/types';

/** The writer's own words in whatever the editor of a compose is now: an element, a frame, a plain text area. */
export class EditorWords {
  private readonly rich = new OwnWordsReader();
  private readonly plain = new PlainWordsReader();

  constructor(private readonly dom: HostDom) {}

  /** The writer did something; `pasted`: so that what turns up in a quote is theirs. */
  noteWriting(pasted: boolean): void {
    this.plain.noteWriting();
    if (pasted) this.rich.notePaste();
  }

  read(editor: HTMLElement): OwnWords {
    const words = this.elementOf(editor);
    if (!isPlain(words)) return this.rich.read(words, this.dom.foreign(editor));
    const plain = this.plain.read(words.value, this.rich.last());
    if (this.plain.isWritten()) this.rich.noteOwn(plain.body);
    return plain;
  }

  /** [] also in a plain text area, where nothing can be marked. */
  rangesOf(editor: HTMLElement, span: Span): readonly Range[] {
    const words = this.read(editor);
    if (span.start < 0 || span.end > words.body.length) return [];
    return spansInReading(words, span).flatMap((part) => rangeOf(words.reading, part) ?? []);
  }

  replace(editor: HTMLElement, span: Span, text: string): InsertResult {
    const element = this.elementOf(editor);
    const { body } = this.read(editor);
    const wanted = squeezed(body.slice(0, span.start) + text + body.slice(span.end));
    const isReplaced = (): boolean => squeezed(this.read(editor).body) === wanted;
    if (isPlain(element)) {
      const [place, ...more] = spansInReading(this.read(editor), span);
      if (place === undefined || more.length > 0) return { ok: false, reason: 'notInserted' };
      return replaceText({ editor: element, place, text, isReplaced });
    }
    const [range, ...more] = this.rangesOf(editor, span);
    if (range === undefined || more.length > 0) return { ok: false, reason: 'notInserted' };
    return replaceRange({ editor: element, range, text, isReplaced });
  }

  focus(editor: HTMLElement): void {
    this.elementOf(editor).focus();
  }

  private elementOf(editor: HTMLElement): HTMLElement {
    return this.dom.words?.(editor) ?? editor;
  }
}

function isPlain(element: HTMLElement): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
