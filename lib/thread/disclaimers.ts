import type { Span } from '@/lib/text/types';

/** What a legal footer speaks of. One alone may be somebody's own words; two together in one paragraph are a footer. */
const cues: readonly RegExp[] = [
  /\b(?:este|el presente|esta) (?:mensaje|correo|e-?mail|comunicaci[óo]n)\b.{0,80}\b(?:adjunt|anex|ficher|archiv|documento)/iu,
  /\b(?:este|el presente|esta) (?:mensaje|correo|e-?mail|comunicaci[óo]n)\b.{0,120}\bconfidencial/iu,
  /\b(?:dirigid[oa]|destinad[oa])s? (?:de forma |de manera )?(?:exclusiva|[úu]nica|exclusivamente|[úu]nicamente|solo|s[óo]lo).{0,60}\b(?:destinatari|persona|uso)/iu,
  /\b(?:si (?:usted )?no es (?:usted )?(?:el|la|su) (?:destinatari|persona)|si (?:usted )?(?:ha recibido|recibe) (?:este|el presente|esta).{0,60}por error|recibid[oa] por error)/iu,
  /\b(?:queda|est[áa]) (?:estrictamente |expresamente |totalmente )?(?:prohibid|notificad).{0,120}\b(?:utilizaci|divulgaci|copia|reproducci|difusi|distribuci)/iu,
  /\b(?:le|les) (?:informamos|comunicamos) (?:de )?que (?:sus|los) datos (?:personales )?.{0,120}\b(?:tratad|incorporad|ficher|responsab)/iu,
  /\b(?:puede|podr[áa]) (?:usted )?(?:ejercer|ejercitar).{0,60}\bderechos? (?:de|reconocidos)/iu,
  /\b(?:en cumplimiento|de conformidad|de acuerdo|conforme) (?:de|del|con|a) .{0,60}(?:reglamento|ley org[áa]nica|rgpd|lopd|lssi|normativa|protecci[óo]n de datos)/iu,
  /\bresponsable del tratamiento\b.{0,200}\b(?:finalidad|legitimaci[óo]n|derechos)/iu,
  /\b(?:esta|a presente|este) (?:mensagem|comunica[çc][ãa]o|e-?mail)(?!\p{L}).{0,120}(?<!\p{L})(?:anex|confidencia)/iu,
  /\b(?:destina(?:m|-se|m-se)?|dirig(?:e|em|ida)-?(?:se)?) (?:se )?(?:exclusiva|[úu]nica|unicamente|exclusivamente).{0,60}\b(?:destinat[áa]ri|pessoa|uso)/iu,
  /\b(?:caso|se) (?:voc[êe] |o senhor )?(?:n[ãa]o (?:seja|[ée]|for) o destinat[áa]rio|(?:tenha|tiver) recebido|recebeu (?:esta|este))/iu,
  /(?<!\p{L})(?:proibid[oa]|proibido o|vedad[oa])(?!\p{L}).{0,120}\b(?:uso|utiliza|divulga|c[óo]pia|reprodu|distribui)|\b(?:uso|utiliza|divulga|c[óo]pia|reprodu|distribui)\p{L}*.{0,120}\b(?:proibid|vedad)[oa]/iu,
  /(?<!\p{L})(?:ce|le pr[ée]sent) (?:message|courriel|e-?mail|m[ée]l)(?!\p{L}).{0,120}(?<!\p{L})(?:pi[èe]ces? jointes?|confidentiel|fichiers? joint|r[ée]serv[ée])/iu,
  /(?<!\p{L})(?:[àa] l['’](?:intention|attention|usage) exclusi|exclusivement (?:[àa]|destin)|strictement r[ée]serv[ée]|uniquement (?:[àa]|destin)).{0,60}\b(?:destinataire|personne)/iu,
  /(?<!\p{L})si vous (?:n['’][êe]tes pas (?:le|la|un) (?:destinataire|personne)|avez re[çc]u (?:ce|le pr[ée]sent).{0,40}(?:par )?erreur)/iu,
  /(?<!\p{L})(?:utilisation|copie|divulgation|diffusion|reproduction)(?!\p{L}).{0,120}(?<!\p{L})interdite?s?(?!\p{L})/iu,
  /\b(?:utilizaci|divulgaci|copia|reproducci|difusi|distribuci)\p{L}*.{0,120}\bprohibid[oa]/iu,
  /\bthis (?:e-?mail|message|communication)\b.{0,80}\b(?:attach|files?|transmitted)/iu,
  /\bthis (?:e-?mail|message|communication)\b.{0,60}\bintended (?:only|solely|exclusively)/iu,
  /\b(?:is|are|may be|contains?|contain)\b.{0,60}\b(?:confidential|privileged)\b/iu,
  /\b(?:intended|solely|exclusively|only) (?:solely |only |exclusively )?for the (?:(?:sole |exclusive )?use of the |person|individual|addressee|intended|named|recipient)/iu,
  /\b(?:if you (?:are not the (?:intended |named )?(?:recipient|addressee)|have received this .{0,40}in error)|received this .{0,40}by mistake)/iu,
  /\b(?:any|unauthori[sz]ed) .{0,80}\b(?:disclos|copying|dissemination|distribution|use).{0,80}\b(?:prohibited|unlawful|forbidden)/iu,
  /\bno (?:liability|responsibility)\b.{0,120}\b(?:virus|damage|e-?mail|transmission)/iu,
  /\bviews (?:or opinions )?(?:expressed|presented).{0,80}\b(?:author|sender|those of)/iu,
];

/** One of these alone makes the line a footer. */
const footers: readonly RegExp[] = [
  /^\W*(?:antes de imprimir|piense antes de imprimir|no imprima|evite imprimir|por favor,? no imprima).{0,160}\b(?:mensaje|correo|e-?mail|necesario|medio ?ambiente|documento)/iu,
  /^\W*(?:(?:please )?(?:consider|think (?:of|about)) (?:the environment|before printing)|before printing (?:this|think)|think before (?:you )?print|please don['’]t print)/iu,
  /^\W*abans d['’]imprimir/iu,
  /^\W*(?:(?:pense (?:bem )?)?antes de imprimir|avant d['’]imprimer|pensez (?:[àa] l['’]environnement|avant d['’]imprimer)|n['’]imprimez).{0,160}(?:mensagem|e-?mail|courriel|message|ambiente|environnement|n[ée]cess)/iu,
];

const heading =
  /^\W*(?:aviso legal|aviso de confidencialidad|nota de confidencialidad|cl[áa]usula (?:de confidencialidad|informativa)|confidencialidad|protecci[óo]n de datos|avis de confidentialit[ée]|avis l[ée]gal|mentions? l[ée]gales?|clause de confidentialit[ée]|aviso de confidencialidade|nota de confidencialidade|legal notice|confidentiality(?: notice| note)?|disclaimer|privacy notice)\W*$/iu;

/** Footers run long, and no longer: more than this in one paragraph is not searched. */
const longest = 6000;
const mostWrapped = 60;

/**
 * Takes confidentiality notices, data protection notices and "think before you print" out of a text, paragraph by paragraph.
 * A client who writes about confidentiality or the RGPD in the first person stays.
 */
export function withoutDisclaimers(text: string): string {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/);
  const kept = blocks.map(withoutFooterLines);
  return kept
    .filter((block, at) => block.trim() !== '' && !(heading.test(block) && kept[at + 1]?.trim() === '' && blocks[at + 1]?.trim()))
    .join('\n\n')
    .trim();
}

/**
 * Where such footers stand, for a text that must keep its places: whole lines, in order, line ends `\n`. Only lines that are one by themselves: in a
 * draft nobody must get past the guard by what stands above their words.
 */
export function disclaimerSpans(text: string): readonly Span[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return mayBeFooter.test(line) && isFooter(line) ? [span] : [];
  });
}

/** Every footer has one of these; a draft is looked through at each keystroke. */
const mayBeFooter =
  /confiden|destin|recipient|addressee|person|pessoa|prohib|proib|vedad|interdit|imprim|print|liabil|responsab|responsib|datos|dados|disclos|privileg|views|error|erro|derechos|tratam/i;

/** A paragraph without its footer: lines that are one by themselves, then the hard-wrapped tail that is one together. */
function withoutFooterLines(block: string): string {
  const lines = block.split('\n').filter((line) => !isFooter(line));
  const at = lines.findIndex(
    (line, index) => index >= lines.length - mostWrapped && opens(line) && isFooter(lines.slice(index).join(' ')),
  );
  const kept = at < 0 ? lines : lines.slice(0, at);
  const headed = kept.length < block.split('\n').length && heading.test(kept.at(-1) ?? '');
  return (headed ? kept.slice(0, -1) : kept).join('\n');
}

function isFooter(line: string): boolean {
  if (line.length > longest) return false;
  if (footers.some((footer) => footer.test(line))) return true;
  if (line.split(/\s+/, 13).length < 13) return false;
  return cues.filter((cue) => cue.test(line)).length >= 2;
}

/** How the first line of a hard-wrapped footer begins. */
function opens(line: string): boolean {
  return /^\W*(?:aviso|nota|cl[áa]usula|confidencial|este (?:mensaje|correo|e-?mail)|el presente|esta comunicaci|la informaci[óo]n|el contenido|de (?:conformidad|acuerdo)|en cumplimiento|conforme|le informamos|les informamos|responsable|antes de|esta mensagem|a presente|avis|mentions?|ce (?:message|courriel|e-?mail|m[ée]l)|le pr[ée]sent|avant d|pensez|this (?:e-?mail|message|communication)|the (?:information|contents?)|confidential|disclaimer|notice|if you|please consider|before printing|any views)/iu.test(
    line,
  );
}
