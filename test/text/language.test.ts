import { expect, test } from 'vitest';
import { detectLanguage } from '@/lib/text/language';

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
] as const)('%s: %s', (language, sentence) => {
  expect(detectLanguage(sentence)).toBe(language);
});

test.each([
  'Obrigado pelo aviso, envio a fatura corrigida na quinta-feira.',
  'Você não respondeu ao meu e-mail de ontem.',
  'Merci de votre message, je vous envoie la facture jeudi.',
  "C'est la troisième fois que je vous le demande.",
  'Vielen Dank für Ihre Nachricht, ich schicke die Rechnung am Donnerstag.',
  'WIR HABEN DAS SCHON DREIMAL GESAGT!!!',
  'Cảm ơn bạn đã báo, tôi sẽ gửi hóa đơn vào thứ Năm.',
  'Grazie per il messaggio, le mando la fattura giovedì.',
  'Спасибо, счёт отправлю в четверг.',
])('neither Spanish nor English, whatever the neighbour: %s', (sentence) => {
  expect(detectLanguage(sentence, 'es')).toBe('unknown');
});

test('a sentence that tells nothing takes the hint, and is unknown without one', () => {
  expect(detectLanguage('Ok, 14:30', 'es')).toBe('es');
  expect(detectLanguage('Ok, 14:30')).toBe('unknown');
});
