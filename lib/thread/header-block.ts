type Label = 'from' | 'sent' | 'to' | 'copy' | 'subject';

/** Labels of the block that Outlook and Apple Mail put over a quoted message. */
const labels: readonly (readonly [Label, RegExp])[] = [
  ['from', /^(?:from|de|von|da|expediteur|expéditeur)\s?[::]/iu],
  ['sent', /^(?:sent|date|enviado(?: el)?|enviat|fecha|data|gesendet|datum|envoyé|inviato)\s?[::]/iu],
  ['to', /^(?:to|para|per a|an|à|a|destinataire)\s?[::]/iu],
  ['copy', /^(?:cc|bcc|cco|cci|copia|kopie|reply-to|responder a)\s?[::]/iu],
  ['subject', /^(?:subject|asunto|assumpte|betreff|objet|assunto|oggetto)\s?[::]/iu],
];

/** The recipients of a long list wrap; more than this between two labels is no header. */
const mostLines = 12;

/**
 * Whether a header block ("De: / Enviado: / Para: / Asunto:") begins at `lines[at]`. It opens with From, has a Subject and at
 * least three labels: a delivery note with "De:", "Para:" and "Fecha:" is the writer's own.
 */
export function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (labelOf(lines[at]) !== 'from') return false;
  const seen = new Set<Label>(['from']);
  for (const line of lines.slice(at + 1, at + mostLines)) {
    const label = labelOf(line);
    if (label === 'from') return false;
    if (label) seen.add(label);
    else if (line.trim() === '' && seen.size > 1) break;
  }
  return seen.has('subject') && seen.size >= 3;
}

function labelOf(line: string | undefined): Label | undefined {
  const text = (line ?? '').slice(0, 80).replace(/[*_]+/g, '').trim();
  return labels.find(([, pattern]) => pattern.test(text))?.[0];
}
