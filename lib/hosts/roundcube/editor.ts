import { find, findAll, findEvery } from '@/lib/hosts/dom/anchors';
import { readingOf } from '@/lib/hosts/dom/reading';
import { roundcube } from '@/lib/hosts/roundcube/selectors';

/**
 * Every editor that is in use: the HTML editor's frame once it can be typed in, else the plain text area. Only one of the
 * two counts, also while the other is still being put up or taken away.
 */
export function roundcubeEditors(document: Document): readonly HTMLElement[] {
  return findAll(document, roundcube.textarea).map((textarea) => readyFrameOf(textarea) ?? textarea);
}

/** Where the words of an editor stand. */
export function wordsOf(editor: HTMLElement): HTMLElement | undefined {
  return editor.localName === 'iframe' ? bodyIn(editor as HTMLIFrameElement) : editor;
}

const filled = new WeakSet<Element>();

/**
 * False while the HTML editor is being put up: what stands in the text area is its source, and its frame is there before it
 * has its text. Taken for the writer's words, either would be another mail than the one that was saved.
 */
export function isFilled(editor: HTMLElement): boolean {
  const form = (editor as HTMLTextAreaElement).form ?? editor.closest('form');
  const textarea = editor.localName === 'iframe' ? textareaOf(editor) : undefined;
  if (textarea === undefined) return !isHtml(form);
  const hasText = wordsOf(editor)?.textContent?.trim() !== '';
  if (hasText || textOf(textarea.value) === '') filled.add(editor);
  return filled.has(editor);
}

function isHtml(form: ParentNode | null): boolean {
  return form !== null && (find(form, roundcube.isHtml) as HTMLInputElement | undefined)?.value === '1';
}

function textOf(html: string): string {
  return html.replace(/<[^>]*>|&nbsp;/g, '').trim();
}

function textareaOf(frame: HTMLElement): HTMLTextAreaElement | undefined {
  return (frame.ownerDocument.getElementById(frame.id.replace(/_ifr$/, '')) as HTMLTextAreaElement | null) ?? undefined;
}

function readyFrameOf(textarea: HTMLElement): HTMLElement | undefined {
  const frame = textarea.parentElement && find(textarea.parentElement, roundcube.frame);
  return frame && bodyIn(frame as HTMLIFrameElement) ? frame : undefined;
}

function bodyIn(frame: HTMLIFrameElement): HTMLElement | undefined {
  const document = frame.contentDocument;
  return document === null ? undefined : find(document, roundcube.frameBody);
}

const known = new WeakMap<Element, string>();

/**
 * What Roundcube itself put into an HTML mail: it made the page with that in the text area, and what is quoted may be taken
 * apart by answers since. A quote that the writer made isn't in it.
 */
export function originalOf(frame: HTMLElement): string {
  const textarea = textareaOf(frame);
  if (textarea === undefined) return '';
  const text = known.get(textarea) ?? hostWords(textarea.defaultValue, frame.ownerDocument);
  known.set(textarea, text);
  return text;
}

function hostWords(made: string, { defaultView }: Document): string {
  if (defaultView === null) return '';
  if (!made.trimStart().startsWith('<')) return made.replace(/^[^>].*$/gm, '').replace(/^[> ]+/gm, '');
  // A document of its own: nothing is loaded, nothing runs.
  const { body } = new defaultView.DOMParser().parseFromString(made, 'text/html');
  return outermost(findEvery(body, roundcube.ownQuote))
    .map((element) => readingOf(element).text)
    .join('\n');
}

/** Those that stand in none of the others. */
export function outermost(all: readonly HTMLElement[]): readonly HTMLElement[] {
  return all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
}
