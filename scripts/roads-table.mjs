const columns = ['gmail|heated', 'gmail|calm', 'outlook|heated', 'outlook|calm'];

/** @typedef {{ road: string, host: string, mail: string, ok: boolean, outcome?: string }} Cell One road, taken with one kind of mail. */

/** Prints what became of the mail on each road, and returns how many cells aren't as promised. @param {Cell[]} cells */
export function printTable(cells) {
  const roads = [...new Set(cells.map(({ road }) => road))];
  const head = ['road', ...columns.map((column) => column.replace('|', ', '))];
  const rows = [
    head,
    head.map(() => '---'),
    ...roads.map((road) => [road, ...columns.map((column) => textOf(cells, road, column))]),
  ];
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  console.log(`\n${rows.map((row) => `| ${row.map((text, at) => text.padEnd(widths[at])).join(' | ')} |`).join('\n')}`);
  const broken = cells.filter(({ ok }) => !ok).length;
  console.log(`\n${cells.length - broken} of ${cells.length} as promised`);
  return broken;
}

function textOf(cells, road, column) {
  const cell = cells.find((one) => one.road === road && `${one.host}|${one.mail}` === column);
  if (cell === undefined) return '–';
  return cell.ok ? cell.outcome : `NOT AS PROMISED: ${cell.outcome ?? 'not tried to its end'}`;
}
