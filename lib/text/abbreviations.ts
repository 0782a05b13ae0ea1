/** Abbreviations whose point never ends a sentence: a name or a number follows. Without points, lower case. */
const beforeName =
  /(?:^|[\s(])(?:sr|sra|srta|sres|dr|dra|d|dña|prof|ing|lic|arq|ud|uds|vd|vds|mr|mrs|ms|messrs|st|tfno|avda|approx|aprox|p\. ?ej|e\.g|i\.e|vs|cf)\.$/i;
/** Words of their own, too: only a number after them tells. */
const beforeNumber = /(?:^|[\s(])(?:no|nos|núm|nº|pág|págs|p|pp|art|tel|ref|fig|av)\.$/i;
/** Abbreviations that may end one: the next letter decides. */
const maybeLast = /(?:^|[\s(])(?:etc|s\.l|s\.a|s\.l\.u|ltd|inc|co|jr|a\.m|p\.m|ee\.uu)\.$/i;
const listMarker = /^\s*(?:\d{1,2}[.)]|[a-z][.)]|[-*•·–])\s*$/i;

/** Whether a boundary after `piece` was put there by a point that ends no sentence. */
export function runsOn(piece: string, next: string): boolean {
  const said = piece.trimEnd();
  if (listMarker.test(said)) return true;
  const tail = said.slice(-12);
  if (beforeName.test(tail)) return true;
  if (beforeNumber.test(tail)) return /^\s*\d/.test(next);
  return maybeLast.test(tail) && /^\s*[\p{Ll}\p{N}(,;]/u.test(next);
}
