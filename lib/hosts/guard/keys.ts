/** Enter of either keyboard half. */
export function isEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' || event.code === 'Enter' || event.code === 'NumpadEnter';
}

export function isSpace(event: KeyboardEvent): boolean {
  return event.key === ' ' || event.code === 'Space';
}

/** Ctrl+Enter or ⌘+Enter, with whatever else is held; not while an input method is composing a word. */
export function isSendShortcut(event: KeyboardEvent): boolean {
  return isEnter(event) && (event.ctrlKey || event.metaKey) && !isComposing(event);
}

/** 229 is what browsers give for a key that an input method swallows. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
