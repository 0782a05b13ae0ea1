/** What a line says about the text below it. `exact`: a quote for certain. `likely`: only when `>` lines follow. */
export type QuoteHeader = 'exact' | 'likely' | undefined;

/** A header line is short; longer lines are prose, and are not searched. */
const longestHeader = 300;

const address = /[\w.+'-]+@[\w-]+(\.[\w-]+)+/;
const timeOfDay = /\b\d{1,2}[:.h]\d{2}\b/;

/** "wrote" in the languages mail programs are seen in here. `\b` knows no accents, hence the look-arounds. */
const wrote = String.raw`(?<!\p{L})(?:wrote|writes|escribi[óo]|va escriure|schrieb|a [ée]crit|escreveu|ha scritto)(?!\p{L})`;
const dateFirst = new RegExp(String.raw`^(?:on|el|am|le|em|il)\s.*${wrote}.*:$`, 'iu');
const nameFirst = new RegExp(String.raw`^\S.{0,120}${wrote}.{0,120}:$`, 'iu');
/** A writer telling what somebody wrote: "me escribió", "you wrote", "she wrote". */
const retold =
  /(?<!\p{L})(?:(?:me|nos|te|os|le|les|lo) escribi[óo]|(?:you|he|she|they|we|i) wrote|wrote (?:to )?(?:me|us))(?!\p{L})/iu;
/** Older Gmail: "2026-11-03 10:12 GMT+01:00 Sergio <sergio@example.com>:". */
const bareDate = /^\d{4}-\d{2}-\d{2}\s+\d{1,2}:\d{2}.*<[^<>\s]+@[^<>\s]+>\s*:$/;

const dividers = [
  'original message|forwarded message|forwarded by .{1,80}',
  'mensaje original|correo original|mensaje reenviado|reenviado por .{1,80}',
  'missatge original|missatge reenviat|mensagem original|mensagem (?:encaminhada|reencaminhada)',
  "urspr[üu]ngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transf[ée]r[ée]",
  'messaggio originale|messaggio inoltrato',
].join('|');
const divider = new RegExp(String.raw`^[-_=*]{2,}\s*(?:${dividers})\s*[-_=*]{2,}$`, 'iu');

const appleForwards = [
  'begin forwarded message',
  'inicio del mensaje reenviado',
  'anfang der weitergeleiteten nachricht',
  'début du message (?:réexpédié|transféré)',
  'início da mensagem (?:encaminhada|reencaminhada)',
].join('|');
const forwarded = new RegExp(String.raw`^(?:${appleForwards})\s*:$`, 'iu');

/**
 * Tells whether a line (or a few wrapped ones, joined) announces a quoted message. What a writer retells ("El lunes Marta me
 * escribió:") has neither an address nor a moment to the minute: at most `likely`.
 */
export function quoteHeader(line: string): QuoteHeader {
  if (line.length > longestHeader) return undefined;
  const text = line.trim().replace(/\uFF1A/g, ':');
  if (divider.test(text)) return 'exact';
  const plain = text.replace(/^[*_]+|[*_]+$/g, '').replace(/\s+:$/, ':');
  if (forwarded.test(plain) || bareDate.test(plain)) return 'exact';
  const opened = dateFirst.test(plain);
  if (!opened && !nameFirst.test(plain)) return undefined;
  if (retold.test(plain)) return 'likely';
  return address.test(plain) || (opened && hasMoment(plain)) ? 'exact' : 'likely';
}

/** Whether a line could be the first of a header that was wrapped. */
export function opensHeader(line: string): boolean {
  return line.length <= longestHeader && /^[*_]*(?:on|el|am|le|em|il)\s/iu.test(line) && /\d/.test(line);
}

/** A date and a time to the minute. */
function hasMoment(text: string): boolean {
  return timeOfDay.test(text) && /\d/.test(text.replace(timeOfDay, ''));
}
