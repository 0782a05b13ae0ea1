import type { BodyStats } from '@/lib/thread/page-likeness';

/** More tables than this are not looked at one by one: it is a page anyway. */
const mostTables = 200;

/** Counts what tells a letter from a page in a message body. */
export function bodyStats(body: Element): BodyStats {
  const links = [...body.querySelectorAll('a[href]')];
  const tables = [...body.querySelectorAll('table')].slice(0, mostTables);
  const layout = tables.filter((table) => !table.querySelector('th'));
  const outermost = layout.filter((table) => !layout.some((other) => other !== table && other.contains(table)));
  return {
    textLength: lengthOf(body),
    linkTextLength: links.reduce((sum, link) => sum + lengthOf(link), 0),
    tableTextLength: outermost.reduce((sum, table) => sum + lengthOf(table), 0),
    links: links.length,
    images: body.querySelectorAll('img').length,
    headings: body.querySelectorAll('h1, h2, h3, [role="heading"]').length,
    layoutTables: layout.length,
    tableDepth: Math.max(0, ...tables.map((table) => depthIn(body, table))),
    buttons: body.querySelectorAll('button, input, select, textarea, form').length,
  };
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}

function depthIn(body: Element, table: Element): number {
  let depth = 0;
  for (let at: Element | null = table; at && at !== body; at = at.parentElement) if (at.tagName === 'TABLE') depth += 1;
  return depth;
}
