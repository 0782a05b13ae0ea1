/** What a line at the end of a mail looks like. `prose`: somebody's words, never taken out. */
export type EndLine = 'empty' | 'closing' | 'contact' | 'name' | 'prose';

const closing = new RegExp(
  String.raw`^(?:${[
    '(?:un|reciba un|recibe un|recibid un)?\\s*(?:muy )?(?:cordial |afectuoso |fuerte |gran )?(?:saludo|abrazo)(?: cordial| a todos| a todas)?',
    '(?:muchos |con )?(?:mis )?(?:mejores |cordiales )?saludos(?: cordiales| a todos| a todas| y gracias)?',
    'atentamente|muy atentamente|atte|cordialmente|afectuosamente|(?:muchas )?gracias(?: y (?:un )?saludos?)?',
    'quedo a (?:la espera|su disposición|tu disposición)(?: de sus noticias| de tus noticias)?',
    '(?:with )?(?:my )?(?:kind|kindest|best|warm|warmest)?\\s*(?:regards|wishes)|best|all the best|cheers|thanks|many thanks|thank you|thx',
    '(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|respectfully',
    'mit freundlichen gr[üu](?:ß|ss)en|viele gr[üu](?:ß|ss)e|cordialement|bien à vous|atenciosamente|abra[çc]os?',
  ].join('|')})\s*[,.;!]?$`,
  'iu',
);

const contact =
  /[\w.+-]+@[\w-]+\.\w|(?:https?:\/\/|www\.)\S|^\S+\.(?:com|es|net|org|mx|ar|co|cl|pe|cat|eu|io|uk|de|fr|pt)(?:\/\S*)?$|^(?:tel|tlf|tfno|telf|tel[ée]fono|m[óo]vil|mov|cel|celular|phone|mobile|fax|whatsapp|ext|[tmfpwe])\s*[.:)]+\s*\S|^(?:\+|\(|00)?\d[\d\s()./+-]{6,}$/iu;
const street =
  /^(?:c\/|calle|avda?\.?|avenida|plaza|pza\.?|paseo|p[ºo]\.? de|pol[íi]gono|pol\. ind|carrer|rambla|camino|carretera|ctra\.?)\s+\S.{2,70}\d|^\d+\s+(?:\p{Lu}\p{L}+\s){1,4}(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|drive|square|blvd\.?)\b|^\d{5}\s+\p{Lu}\p{L}+/iu;

const job =
  /^(?:director|directora|gerente|responsable|jef[ea]|departamento|dpto|depto|dept|administraci[óo]n|administrativ[oa]|comercial|atenci[óo]n al cliente|coordinador|coordinadora|t[ée]cnic[oa]|soci[oa]|abogad[oa]|arquitect[oa]|ingenier[oa]|asistente|asesor|asesora|equipo|manager|head|chief|ceo|cto|cfo|coo|founder|co-founder|owner|sales|support|customer|account|team|senior|junior|project|product|marketing|office)(?![\p{L}])/iu;
const smallWord = /^(?:de|del|la|las|los|y|e|i|of|and|the|for|von|van|da|do|dos|s\.?l\.?u?\.?|s\.?a\.?|&|\||-|–|—|·|\/)$/iu;

/** Sorts one line of the end of a mail. Anything that could be a sentence is `prose`. */
export function endLine(raw: string): EndLine {
  const line = raw.trim().replace(/^[*_]+|[*_]+$/g, '');
  if (line === '') return 'empty';
  if (line.length > 120) return 'prose';
  if (closing.test(line)) return 'closing';
  if (/[!?¡¿…]/.test(line)) return 'prose';
  if (isContact(line)) return 'contact';
  return isName(line) || isJob(line) ? 'name' : 'prose';
}

/** A contact line holds the address or number and hardly a word besides: "llámame al 600 123 456" is prose. */
function isContact(line: string): boolean {
  if (!contact.test(line) && !street.test(line)) return false;
  const words = line.replace(/\S*[@/\d]\S*/g, ' ').match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu) ?? [];
  return street.test(line) ? words.length <= 5 : words.length <= 2;
}

/** "Sergio Pérez", "Logística Norte S.L.": every word capital, small words aside, no full stop of a sentence. */
function isName(line: string): boolean {
  const words = line
    .replace(/[,|()]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  if (words.length > 7) return false;
  return (
    words.every((word) => smallWord.test(word) || /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word)) && words.some((w) => /^\p{Lu}/u.test(w))
  );
}

function isJob(line: string): boolean {
  return job.test(line) && line.split(/\s+/).length <= 8 && !/[.:;]$/.test(line);
}
