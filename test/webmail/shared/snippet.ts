/** The beginning of a message as one line, for lists. */
export function snippetOf(html: string): string {
  const text = html.replace(/<br>|<\/(p|div|h1|h2|td|li)>/g, ' ').replace(/<[^>]+>/g, '');
  return text
    .replace(/&nbsp;|\s+/g, ' ')
    .trim()
    .slice(0, 140);
}
