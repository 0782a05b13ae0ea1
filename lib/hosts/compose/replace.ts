import type { InsertResult } from '@/lib/hosts/types';
import type { Span } from '@/lib/text/types';

/**
 * Puts text in the place of a range through the editor's own undo: the only way that Gmail's and Outlook's editors keep
 * their model in step. `reads` must tell the editor's own words after the change; it decides whether it worked.
 */
export function replaceRange(options: {
  readonly editor: HTMLElement;
  readonly range: Range;
  readonly text: string;
  readonly isReplaced: () => boolean;
}): InsertResult {
  const { editor, range, text, isReplaced } = options;
  const document = editor.ownerDocument;
  const selection = document.getSelection();
  if (editor.getAttribute('contenteditable') !== 'true' || selection === null) return { ok: false, reason: 'readOnly' };
  editor.focus();
  selection.removeAllRanges();
  selection.addRange(range);
  insert(document, text);
  return isReplaced() ? { ok: true } : { ok: false, reason: 'notInserted' };
}

/** The same in a plain text area. */
export function replaceText(options: {
  readonly editor: HTMLTextAreaElement;
  readonly place: Span;
  readonly text: string;
  readonly isReplaced: () => boolean;
}): InsertResult {
  const { editor, place, text, isReplaced } = options;
  if (editor.readOnly || editor.disabled) return { ok: false, reason: 'readOnly' };
  editor.focus();
  editor.setSelectionRange(place.start, place.end);
  insert(editor.ownerDocument, text);
  return isReplaced() ? { ok: true } : { ok: false, reason: 'notInserted' };
}

/** Deprecated, and still the one call that editors, `input` events and undo all follow. */
function insert(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}
