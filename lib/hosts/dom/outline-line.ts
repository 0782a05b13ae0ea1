import type { Censor } from '@/lib/hosts/dom/censor';
import { commonWords, isStructural, shownAttributes } from '@/lib/hosts/dom/structure';

const mostClasses = 6;
const mostData = 6;
const tags: ReadonlySet<string> = new Set(commonWords);
/** Class names that a style compiler makes by the dozen; they say nothing. */
const atomic = /^(?:f[0-9a-z]{6,7}|r[0-9a-z]{6,7}|_{2,3}[0-9a-z_]+)$/;

/** One element as a selector would name it: `div#:9.aoO[role=button][jslog=32601]`. Names and shapes, no content. */
export function describeElement(element: Element, censor: Censor): string {
  return [tagOf(element), idOf(element, censor), classesOf(element, censor), ...attributesOf(element, censor)].join('');
}

/** A tag is whatever was written in the markup: an address in angle brackets makes one. */
function tagOf({ localName }: Element): string {
  if (tags.has(localName)) return localName;
  return localName.includes('-') ? 'custom-element' : 'unknown';
}

function idOf({ id }: Element, censor: Censor): string {
  return id === '' ? '' : `#${censor.name(id)}`;
}

function classesOf(element: Element, censor: Censor): string {
  const names = [...element.classList].filter((name) => !atomic.test(name)).map((name) => censor.className(name));
  return [...new Set(names)]
    .slice(0, mostClasses)
    .map((name) => `.${name}`)
    .join('');
}

function attributesOf(element: Element, censor: Censor): readonly string[] {
  const shown = shownAttributes.flatMap((name) => {
    const value = element.getAttribute(name);
    if (value === null || !(isStructural(element, name) || censor.isKnown(value))) return [];
    return value === '' ? `[${name}]` : `[${name}=${censor.name(value)}]`;
  });
  return [...shown, ...jslogOf(element, censor), ...dataOf(element, censor)];
}

/** Gmail's own number for a control, the same in every language. */
function jslogOf(element: Element, censor: Censor): readonly string[] {
  const head = /^\d{1,8}(?=;|$)/.exec(element.getAttribute('jslog') ?? '')?.[0];
  if (head === undefined) return [];
  return [censor.mayTell(head) ? `[jslog=${head}]` : '[jslog]'];
}

/** Of other `data-` attributes the name alone. */
function dataOf(element: Element, censor: Censor): readonly string[] {
  const names = [...element.attributes].map(({ name }) => name);
  const others = names.filter((name) => name.startsWith('data-') && !(shownAttributes as readonly string[]).includes(name));
  return others.slice(0, mostData).map((name) => `[${censor.name(name)}]`);
}
