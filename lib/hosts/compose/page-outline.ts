import type { HostDom } from '@/lib/hosts/compose/host-dom';
import type { Anchor } from '@/lib/hosts/dom/anchors';
import { createCensor, knownWords } from '@/lib/hosts/dom/censor';
import { outlineOf } from '@/lib/hosts/dom/outline';
import { describeElement } from '@/lib/hosts/dom/outline-line';
import { contentOf } from '@/lib/hosts/dom/page-content';
import { isShown } from '@/lib/hosts/dom/shown';
import { writingPlace } from '@/lib/hosts/dom/writing-place';
import type { HostHealth } from '@/lib/hosts/types';

/** A bug report's worth, in characters. */
export const longestOutline = 8_000;
const control = 'button, [role="button"], input[type="submit"], input[type="button"], a.button';
const mostControls = 60;
/** Fewer around an editor are those of a toolbar's corner; Send is further out. */
const enoughControls = 3;
const editable = '[contenteditable="true"], textarea, [role="textbox"]';

/**
 * What one may paste into a bug report about a page: how many elements each selector finds, and the structure around what is
 * written in. No text, no address, no subject: see censor.ts. At most `longestOutline` characters.
 */
export function outlineOfPage(document: Document, dom: HostDom, health: HostHealth): string {
  const frames = (dom.frames?.() ?? []).flatMap((frame) => frame.contentDocument ?? []);
  const documents = [document, ...frames];
  const selectors = dom.anchors.flatMap(({ layers }) => layers.map(({ select }) => select));
  const censor = createCensor(contentOf(documents), knownWords(selectors));
  const mail = dom.anchors.filter(({ name }) => /body$/i.test(name));
  const isMail = (element: Element): boolean =>
    element.matches('[contenteditable="true"], textarea') ||
    mail.some(({ layers }) => layers.some((one) => element.matches(one.select)));
  const head = `${headOf(dom.id, health)}\n${dom.anchors.map((anchor) => countOf(documents, anchor)).join(' ')}`;
  const tree = outlineOf({
    around: placesIn(document, dom),
    isClosed: isMail,
    describe: (element) => describeElement(element, censor),
    longest: longestOutline - head.length - 2,
  });
  return `${head}\n\n${tree}`;
}

function headOf(host: HostDom['id'], health: HostHealth): string {
  return 'missing' in health ? `${host} ${health.state}: ${health.missing.join(', ')}` : `${host} ${health.state}`;
}

/** `send=0,1/1`: matches of each layer, newest first, and how many there are to be in one compose. */
function countOf(documents: readonly Document[], { name, layers, expected }: Anchor): string {
  const count = (select: string): number =>
    documents.reduce((sum, document) => sum + document.querySelectorAll(select).length, 0);
  const found = layers.map(({ select }) => count(select)).join(',');
  return `${name}=${found}${expected === undefined ? '' : `/${expected}`}`;
}

/** Where a mail is or may be written; on a page without such a place, all of it. */
function placesIn(document: Document, dom: HostDom): readonly Element[] {
  const known: readonly HTMLElement[] = [...dom.editors(), ...(dom.frames?.() ?? [])].filter(
    (element) => element.ownerDocument === document,
  );
  const writing = writingPlace(document);
  const places = writing === undefined ? known : [...known, writing];
  const all = places.length > 0 ? places : [...document.querySelectorAll<HTMLElement>(editable)].filter(isShown);
  if (all.length === 0) return [document.body];
  return [...all, ...dom.sends(), ...all.flatMap(controlsAround)];
}

/** What can be pressed near a place to write in: Send is among it, whatever it looks like now. */
function controlsAround(place: HTMLElement): readonly Element[] {
  for (let at = place.parentElement; at !== null; at = at.parentElement) {
    const controls = at.querySelectorAll(control);
    if (controls.length >= enoughControls) return [...controls].slice(0, mostControls);
  }
  return [];
}
