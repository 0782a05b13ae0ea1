import { type EndLine, endLine } from '@/lib/thread/contact-lines';

/** A signature is short; a separator with more than this below it separates something else. */
const mostLines = 20;
const mostBlockLines = 12;

const devices =
  'iphone|ipad|ipod|mac|android|samsung|galaxy|huawei|xiaomi|redmi|motorola|nokia|pixel|oneplus|blackberry|m[óo]vil|celular|tel[ée]fono|smartphone|mobile|phone|handy|outlook|yahoo|gmail|mail|correo|proton(?:mail)?|hotmail|windows|bluemail|spark';
const sentFrom = new RegExp(
  String.raw`^(?:enviado (?:desde|con|do)|enviat des de|obtener|obtén|sent (?:from|with|via)|get|von|gesendet (?:von|mit)|envoyé (?:de|depuis)|télécharger)\s(?:\S+\s){0,5}(?:${devices})(?!\p{L})(?:\s?\S+){0,5}$`,
  'iu',
);

/**
 * Takes the signature off the end of a text: what follows "-- ", the line a phone adds, and a closing with name and contact
 * lines. Conservative: a part that could hold a sentence stays whole.
 */
export function withoutSignature(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const bare = withoutDeviceLine(withoutDashed(withoutDeviceLine(lines)));
  return trimmed(withoutBlock(bare)).join('\n');
}

/** Where the signature of a text begins; its end where it has none. Lines end with `\n`. */
export function signatureStart(text: string): number {
  return withoutSignature(text).length;
}

/** Whether a line is the one that a phone or mail program adds ("Enviado desde mi iPhone"). */
export function isDeviceLine(line: string): boolean {
  const text = line
    .trim()
    .replace(/[.<>*_]+$/g, '')
    .replace(/\s*<https?:\S*$/i, '');
  return text.length <= 100 && !/[,;!?]/.test(text) && sentFrom.test(text);
}

function withoutDeviceLine(lines: readonly string[]): readonly string[] {
  const kept = trimmed(lines);
  return isDeviceLine(kept.at(-1) ?? '') ? withoutDeviceLine(kept.slice(0, -1)) : kept;
}

function withoutDashed(lines: readonly string[]): readonly string[] {
  const at = lines.findLastIndex((line) => /^(?:--|—|__)\s*$/.test(line.trim()));
  if (at < 0 || lines.length - at > mostLines) return lines;
  return lines.slice(at + 1).some(isSentence) ? lines : lines.slice(0, at);
}

function isSentence(line: string): boolean {
  const words = line.trim().split(/\s+/).length;
  return /[!?¡¿]/.test(line) || (words >= 5 && /[.…:]$/.test(line.trim())) || words >= 14;
}

/** Closing, name, contact lines, from the end up; or name and contact lines after a blank line. */
function withoutBlock(lines: readonly string[]): readonly string[] {
  const start = blockStart(lines);
  const kinds = lines.slice(start).map(endLine);
  const closingAt = kinds.lastIndexOf('closing');
  if (closingAt >= 0 && kinds.slice(closingAt + 1).some(isSigned)) return lines.slice(0, start + closingAt);
  return isCard(kinds) && standsApart(lines, start) ? lines.slice(0, start) : lines;
}

function blockStart(lines: readonly string[]): number {
  let start = lines.length;
  while (start > 0 && lines.length - start < mostBlockLines && endLine(lines[start - 1] ?? '') !== 'prose') start -= 1;
  while (start < lines.length && endLine(lines[start] ?? '') === 'empty') start += 1;
  return start;
}

function isSigned(kind: EndLine): boolean {
  return kind === 'name' || kind === 'contact';
}

/** A visiting card: a name and then a way to reach it. */
function isCard(kinds: readonly EndLine[]): boolean {
  return kinds[0] === 'name' && kinds.includes('contact');
}

/** After a blank line that doesn't belong to an announcement ("Mis datos:"). */
function standsApart(lines: readonly string[], start: number): boolean {
  if (start === 0 || endLine(lines[start - 1] ?? '') !== 'empty') return false;
  const before = lines.slice(0, start).findLast((line) => line.trim() !== '') ?? '';
  return !/[:,]$/.test(before.trim());
}

function trimmed(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, last + 1);
}
