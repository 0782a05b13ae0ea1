/** Keys in the page's localStorage. Imported by the pages and by the tests: nothing that needs a page here. */
export const keys = {
  flags: 'demo.flags',
  drafts: 'demo.drafts',
  outbox: 'demo.outbox',
  queue: 'demo.queue',
  scheduled: 'demo.scheduled',
  undone: 'demo.undone',
  arrivals: 'demo.arrivals',
} as const;

/** The key of an account's own list: the second account of the same browser, at `/u/1/`, has a mailbox of its own. */
export function keyAt(key: string, pathname: string): string {
  return isSecond(pathname) ? `${key}.1` : key;
}

/** Whose mailbox the page shows. */
export const account = accountAt(globalThis.location?.pathname ?? '');

function accountAt(pathname: string): { readonly name: string; readonly email: string } {
  return { name: 'Ana Lucero', email: isSecond(pathname) ? 'ana@casalucero.example' : 'ana@tallerlucero.example' };
}

function isSecond(pathname: string): boolean {
  return pathname.includes('/u/1/');
}
