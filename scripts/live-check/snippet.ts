import type { Anchor } from '../../lib/hosts/dom/anchors.ts';
import { anchorsOf } from '../../lib/hosts/dom/anchors.ts';
import { gmail } from '../../lib/hosts/gmail/selectors.ts';
import { threadAnchors as gmailThread } from '../../lib/hosts/gmail/thread-selectors.ts';
import { outlook } from '../../lib/hosts/outlook/selectors.ts';
import { threadAnchors as outlookThread } from '../../lib/hosts/outlook/thread-selectors.ts';
import { roundcube, threadAnchors as roundcubeThread } from '../../lib/hosts/roundcube/selectors.ts';

const tables = {
  gmail: anchorsOf(gmail, gmailThread),
  outlook: anchorsOf(outlook, outlookThread),
  roundcube: anchorsOf(roundcube, roundcubeThread),
} as const;
export type CheckedHost = keyof typeof tables;
export const checkedHosts = Object.keys(tables) as readonly CheckedHost[];

/** What one pastes into the console of a live mailbox: it counts what each selector finds, and prints nothing but counts. */
export function snippetOf(host: CheckedHost): string {
  return `// Templanza's selectors for ${host}: counts only. Reads no text, changes nothing, sends nothing.
(() => {
  const anchors = [
${tables[host].map(line).join('\n')}
  ];
  const framed = [...document.querySelectorAll('iframe')].flatMap((frame) => {
    try { return frame.contentDocument ?? []; } catch { return []; }
  });
  const count = (select) => [document, ...framed].reduce((sum, one) => sum + one.querySelectorAll(select).length, 0);
  console.table(anchors.map(([name, expected, ...selects]) => {
    const found = selects.map(count);
    return { name, expected: expected ?? '', found: found.join(' '), fits: expected === null ? '' : found[0] === expected };
  }));
})();`;
}

function line({ name, expected, layers }: Anchor): string {
  return `    ${JSON.stringify([name, expected ?? null, ...layers.map(({ select }) => select)])},`;
}

/** The document with each host's snippet as its selectors are now; a block is found by the comment before it. */
export function withSnippets(document: string): string {
  return checkedHosts.reduce(
    (text, host) => text.replace(blockOf(host), () => `<!-- ${host} -->\n\`\`\`js\n${snippetOf(host)}\n\`\`\``),
    document,
  );
}

/** The snippet that stands in the document for a host. */
export function snippetIn(document: string, host: CheckedHost): string {
  const found = blockOf(host).exec(document)?.[1];
  if (found === undefined) throw new Error(`No snippet for ${host}.`);
  return found;
}

function blockOf(host: CheckedHost): RegExp {
  return new RegExp(`<!-- ${host} -->\\n\`\`\`js\\n([\\s\\S]*?)\\n?\`\`\``);
}
