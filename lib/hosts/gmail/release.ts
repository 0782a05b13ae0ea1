import type { Release } from '@/lib/hosts/compose/host-dom';
import { hostWords, type Sight, watchRelease } from '@/lib/hosts/compose/release-watch';
import { closest, findEvery, is } from '@/lib/hosts/dom/anchors';
import { openerDocument } from '@/lib/hosts/dom/opener';
import { isShown } from '@/lib/hosts/dom/shown';
import { gmail } from '@/lib/hosts/gmail/selectors';
import type { SendOutcome } from '@/lib/hosts/types';

/**
 * Presses Send and waits for Gmail's own word: its message with "undo" or "view" proves the sending, its alert dialog is a
 * question or a refusal. A message that stood there before proves nothing.
 */
export function releaseInGmail(window: Window & typeof globalThis, release: Release): Promise<SendOutcome> {
  const opener = openerDocument(window);
  const documents = opener === undefined ? [window.document] : [window.document, opener];
  const before = new Set(documents.flatMap((document) => [...said(document), ...questions(document)]));
  const redrawn = new Set<Element>();
  let proof: Sight['proof'] = 'none';
  const see = (records: readonly MutationRecord[]): Sight => {
    for (const record of records) for (const snackbar of snackbarsAround(record)) redrawn.add(snackbar);
    const fresh = documents.flatMap(said).filter((link) => !before.has(link) || [...redrawn].some((one) => one.contains(link)));
    if (fresh.some((link) => is(link, gmail.snackbarView))) proof = 'full';
    else if (fresh.length > 0 && proof === 'none') proof = 'weak';
    const question = questions(window.document).find((element) => !before.has(element));
    return { gone: !isShown(release.parts.editor), proof, question: question && hostWords(question) };
  };
  const { deadlineMs, questionMs, press } = release;
  return watchRelease({ window, documents, deadlineMs, questionMs, closingMeansSent: false, see, press });
}

function said(document: Document): readonly Element[] {
  return [...findEvery(document, gmail.snackbarView), ...findEvery(document, gmail.snackbarUndo)].filter(isShown);
}

function questions(document: Document): readonly Element[] {
  return findEvery(document, gmail.question).filter(isShown);
}

/** The same message may be shown again with other words. */
function snackbarsAround(record: MutationRecord): readonly Element[] {
  if (record.type === 'attributes') return [];
  const at = record.target.nodeType === 1 ? (record.target as Element) : record.target.parentElement;
  const snackbar = at === null ? undefined : closest(at, gmail.snackbar);
  return snackbar === undefined ? [] : [snackbar];
}
