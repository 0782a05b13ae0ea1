import { defineRule, type Rule, raw } from '@/lib/tone/rule';

/** Thanks and joy carry as many marks as they like. */
const glad =
  '(?<!(?:graci|thank|thx|feliz|felici|enhorabuena|genial|great|congrat|happy|love|lovely|encanta|merci|danke|obrigad|perfect|amazing|awesome|fantast|hurra|bienvenid|welcome|super|joyeu|ador|parab|otim|yay|hola|hello|hi ).{0,80})';

export const punctuationRules: readonly Rule[] = [
  defineRule({
    id: 'any/punctuation/exclamation',
    weight: 0.3,
    pattern: raw(`(?=!!!)${glad}!{3,40}`),
    suggestion: '.',
    flags: [
      '¡¡¡Que no es ese archivo!!!',
      'No puede ser!!!!',
      'Where is my rider!!!',
      'It is wrong again!!!',
      'Das geht nicht!!!',
    ],
    quiet: ['¡Muchísimas gracias!!!', 'Thank you so much!!!', 'Feliz Navidad!!!', 'It works!', 'Happy birthday Ana!!!'],
  }),
  defineRule({
    id: 'any/punctuation/question',
    weight: 0.35,
    pattern: raw('\\?{3,40}', '\\?!{1,20}\\?*|!\\?{1,20}!*'),
    suggestion: '?',
    flags: ['¿Dónde está mi pedido???', '¿Y esto qué es?!', 'Hello???', 'Are you serious?!', 'Warum???'],
    quiet: ['¿Dónde está mi pedido?', 'Could you check it?', 'Ok??', '¡Qué bien!', 'Wann kommt die Ware?'],
  }),
];
