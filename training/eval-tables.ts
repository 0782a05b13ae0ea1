import { levelOf } from '@/lib/tone/heat';
import { toneLevels } from '@/lib/tone/types';
import { type Judged, measuresOf } from './eval-measures';

/** What one system said of a language's mails, or why it said nothing. */
export interface Outcome {
  readonly name: string;
  readonly judged: readonly Judged[] | string;
}

/** One row a system, in Markdown: as it is printed it goes into docs/tone.md. */
export function comparison(title: string, outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, judged }) => ({ name, cells: typeof judged === 'string' ? judged : measuresOf(judged) }));
  const columns = Object.keys(rows.map(({ cells }) => cells).find((cells) => typeof cells !== 'string') ?? {});
  const lines = rows.map(({ name, cells }) => [
    name,
    ...columns.map((column) => (typeof cells === 'string' ? cells : (cells[column] ?? ''))),
  ]);
  return markdown([title, ...columns], lines);
}

/** How many mails of each kind were put at each level by what ships, by how heated they are. */
export function levelsByKind(title: string, judged: readonly Judged[]): string {
  const kinds = Map.groupBy(
    judged.flatMap((one) =>
      one.mail.tags.map((tag) => ({ one, group: `${toneLevels[one.mail.heat]} · ${tag}`, order: one.mail.heat })),
    ),
    ({ group }) => group,
  );
  const rows = [...kinds].sort(([a, [x]], [b, [y]]) => (x?.order ?? 0) - (y?.order ?? 0) || a.localeCompare(b));
  const lines = rows.map(([group, members]) => {
    const levels = members.map(({ one }) => levelOf(one.verdict.heat));
    return [
      group,
      String(members.length),
      ...toneLevels.map((level) => String(levels.filter((other) => other === level).length || '·')),
    ];
  });
  return markdown([title, 'mails', ...toneLevels.map((level) => `called ${level}`)], lines);
}

/** How many short texts are called heated, of those that are and of those that aren't, one row a system. */
export function shortTexts(title: string, outcomes: readonly Outcome[]): string {
  const count = (judged: readonly Judged[], isHot: boolean): string => {
    const some = judged.filter(({ mail }) => mail.heat >= 2 === isHot);
    return `${some.filter(({ verdict }) => verdict.heated).length} of ${some.length}`;
  };
  const lines = outcomes.map(({ name, judged }) =>
    typeof judged === 'string' ? [name, judged, judged] : [name, count(judged, true), count(judged, false)],
  );
  return markdown([title, 'heated ones found', 'others called heated'], lines);
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
