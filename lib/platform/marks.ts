/** Names of the custom highlights; `public/marks.css` styles them. */
const names = { heated: 'templanza-heated', abusive: 'templanza-abusive' } as const;
type Kind = keyof typeof names;

/**
 * Marks on words by the CSS Custom Highlight API: no node is added to the page (a mark must never reach a recipient).
 * Where the API is missing nothing is marked; the findings panel says the same.
 */
export function createMarks(): {
  set(owner: string, ranges: Readonly<Record<Kind, readonly Range[]>>): void;
  clear(owner: string): void;
} {
  const owners = new Map<string, Readonly<Record<Kind, readonly Range[]>>>();
  const show = () => {
    if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return;
    for (const kind of Object.keys(names) as Kind[]) {
      const ranges = [...owners.values()].flatMap((owned) => owned[kind]);
      if (ranges.length === 0) CSS.highlights.delete(names[kind]);
      else CSS.highlights.set(names[kind], new Highlight(...ranges));
    }
  };
  return {
    set(owner, ranges) {
      owners.set(owner, ranges);
      show();
    },
    clear(owner) {
      if (owners.delete(owner)) show();
    },
  };
}
