/** What is counted in a message body to tell a letter from a page. Lengths in characters. */
export interface BodyStats {
  readonly textLength: number;
  /** Of it, inside links. */
  readonly linkTextLength: number;
  /** Of it, inside layout tables: a letter's own words stand outside of them. */
  readonly tableTextLength: number;
  readonly links: number;
  readonly images: number;
  readonly headings: number;
  /** Tables that lay out: all but those with header cells. */
  readonly layoutTables: number;
  /** The deepest nesting of tables; 0 without any. */
  readonly tableDepth: number;
  readonly buttons: number;
}

/** Below this a body is a note, whatever hangs on it (a signature with logo, links and a table). */
const shortestPage = 300;
const enough = 4;

/**
 * Whether a message body is a page (newsletter, ticket system, form) rather than a letter, so that its article has to be
 * looked for. A letter with a designed signature stays a letter: it has one table, not a nest of them.
 */
export function looksLikeAPage(stats: BodyStats): boolean {
  if (stats.textLength < shortestPage) return false;
  return points(stats) >= enough;
}

function points(stats: BodyStats): number {
  const linkShare = stats.linkTextLength / Math.max(1, stats.textLength);
  return (
    (stats.tableDepth >= 3 ? 2 : stats.tableDepth === 2 ? 1 : 0) +
    (stats.layoutTables >= 6 ? 2 : stats.layoutTables >= 3 ? 1 : 0) +
    (stats.links >= 12 ? 2 : stats.links >= 6 ? 1 : 0) +
    (stats.tableTextLength > 0.85 * stats.textLength ? 2 : 0) +
    (linkShare > 0.35 ? 2 : linkShare > 0.18 ? 1 : 0) +
    (stats.headings >= 3 ? 2 : stats.headings >= 1 ? 1 : 0) +
    (stats.images >= 4 ? 1 : 0) +
    (stats.buttons >= 1 ? 1 : 0)
  );
}
