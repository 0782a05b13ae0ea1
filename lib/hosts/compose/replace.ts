import type { InsertResult } from '@/lib/hosts/types';

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
  // Deprecated, and still the one call that editors, `input` events and undo all follow.
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
  return isReplaced() ? { ok: true } : { ok: false, reason: 'notInserted' };
}
