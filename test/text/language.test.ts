import { describe, expect, test } from 'vitest';
import { detectLanguage } from '@/lib/text/language';
import { splitSentences } from '@/lib/text/sentences';
import { english } from './sentences/en';
import { spanish } from './sentences/es';
import { french } from './sentences/fr';
import { portuguese } from './sentences/pt';

const linesOf = (list: string) => list.trim().split('\n');
const mails = [
  ['es', linesOf(spanish)],
  ['en', linesOf(english)],
  ['pt', linesOf(portuguese)],
  ['fr', linesOf(french)],
] as const;

describe.each(mails)('business mail in %s', (language, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(detectLanguage(sentence)).toBe(language);
  });
});

test.each(mails)('no sentence of a mail in %s is taken for another language', (language, sentences) => {
  const read = splitSentences(sentences.join('\n\n')).map((sentence) => sentence.language);
  expect([...new Set(read)]).toEqual([language]);
});

test.each([
  ['es', 'Le envío la factura corregida el jueves.'],
  ['es', 'le mando mañana el presupuesto'],
  ['es', '¿Cuándo llega?'],
  ['es', 'Eres un inútil.'],
  ['es', 'Vete a la mierda.'],
  ['es', 'Podés venir el jueves a la tarde'],
  ['en', "I'll send the corrected invoice on Thursday."],
  ['en', 'You never listen'],
  ['en', 'Kindly do the needful and send the invoice'],
  ['en', 'Where is my order?'],
  ['en', 'Go to hell.'],
  ['pt', 'Obrigado pelo aviso, envio a fatura corrigida na quinta-feira.'],
  ['pt', 'Você não respondeu ao meu e-mail de ontem.'],
  ['pt', 'Vai à merda.'],
  ['fr', 'Merci de votre message, je vous envoie la facture jeudi.'],
  ['fr', "C'est la troisième fois que je vous le demande."],
  ['fr', 'T’es qu’un voleur.'],
] as const)('%s: %s', (language, sentence) => {
  expect(detectLanguage(sentence)).toBe(language);
});

test.each([
  'Vielen Dank für Ihre Nachricht, ich schicke die Rechnung am Donnerstag.',
  'WIR HABEN DAS SCHON DREIMAL GESAGT!!!',
  'Cảm ơn bạn đã báo, tôi sẽ gửi hóa đơn vào thứ Năm.',
  'Non ho ancora ricevuto la risposta della vostra azienda, che vergogna.',
  "L'ordine è arrivato ieri con un pezzo rotto.",
  'Ich warte seit drei Wochen auf eine Antwort von Ihnen.',
  'Grazie per il messaggio, le mando la fattura giovedì.',
  'Спасибо, счёт отправлю в четверг.',
])('none of the languages judged, whatever the neighbour: %s', (sentence) => {
  expect(detectLanguage(sentence, 'es')).toBe('unknown');
});

test('a sentence that tells nothing takes the hint, and is unknown without one', () => {
  expect(detectLanguage('Ok, 14:30', 'es')).toBe('es');
  expect(detectLanguage('Ok, 14:30')).toBe('unknown');
});

test.each([
  ['en', 'Really?'],
  ['en', 'Thanks!'],
  ['en', 'Pathetic.'],
  ['en', 'Seriously?'],
  ['en', 'Shut up'],
  ['es', '¿En serio?'],
  ['es', 'Patético.'],
  ['es', 'Sinvergüenzas'],
  ['es', 'Perfecto'],
  ['pt', 'Cala a boca'],
  ['pt', 'Ladrão!'],
  ['fr', 'Ta gueule'],
  ['fr', 'Parfait'],
  ['fr', 'Menteur.'],
] as const)('a mail of a word or two in %s: %s', (language, text) => {
  expect(splitSentences(text).map((sentence) => sentence.language)).toEqual([language]);
});

test('a word of several languages is in the one assumed, where that is one of them', () => {
  const languageOf = (text: string, hint?: 'es' | 'en' | 'pt' | 'fr') => splitSentences(text, hint)[0]?.language;
  expect([languageOf('Idiota', 'pt'), languageOf('Idiota', 'es'), languageOf('Idiot', 'fr')]).toEqual(['pt', 'es', 'fr']);
  expect(['es', 'pt']).toContain(languageOf('Idiota', 'en'));
  expect([languageOf('Hmm', 'fr'), languageOf('Hmm')]).toEqual(['fr', 'unknown']);
});

test('two languages in one breath are in one of them', () => {
  const [sentence] = splitSentences('Sorry bro, pero eres un inútil y un mentiroso, the whole team knows it.');
  expect(['es', 'en']).toContain(sentence?.language);
});

test.each(['Köszönöm szépen, holnap küldöm el önnek', 'Danke!', 'Kiitos paljon viestistä, palaan asiaan huomenna'])(
  'none of the languages judged, with nothing assumed: %s',
  (text) => {
    expect(splitSentences(text)[0]?.language).toBe('unknown');
  },
);
