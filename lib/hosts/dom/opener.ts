/** The document of the window that opened this one, where it may be looked at: the same origin. */
export function openerDocument(window: Window): Document | undefined {
  try {
    const opener = window.opener as Window | null;
    return opener !== null && opener !== window ? opener.document : undefined;
  } catch {
    return undefined;
  }
}
