import { defineRule, raw } from '@/lib/tone/rule';

/** Found by `findShouting`, which sees the capitals; folded text has none, so these patterns match nothing. */
const byCapitals = raw('(?!)');

const quiet = [
  'El PDF con el IVA y el IRPF va adjunto.',
  'IBAN ES91 2100 0418 4502 0005 1332.',
  'The HP LASERJET PRO is in stock.',
  'CONDICIONES DE PAGO',
  'El pedido REF-2024/AB llegó por DHL.',
  'Please see the NDA and the SOW.',
  'ANA GARCÍA LÓPEZ',
  'Der Vertrag mit der SAP AG liegt bei.',
] as const;

export const shouting = {
  sentence: defineRule({
    id: 'any/shouting/sentence',
    weight: 0.52,
    pattern: byCapitals,
    countsQuoted: false,
    flags: [
      'QUIERO MI DINERO YA!',
      'NO VUELVA A LLAMARME NUNCA MÁS.',
      'READ THE CONTRACT BEFORE YOU WRITE.',
      'I TOLD YOU OAK NOT PINE.',
      'WIR HABEN DAS SCHON DREIMAL GESAGT!!!',
    ],
    quiet,
  }),
  phrase: defineRule({
    id: 'any/shouting/phrase',
    weight: 0.35,
    pattern: byCapitals,
    flags: [
      'Se lo he pedido TRES VECES este mes.',
      'Que ya está, YA ESTÁ, hombre.',
      'I have told you THREE TIMES already.',
      'You NEVER ANSWER my mails.',
      'Je l’ai dit TROIS FOIS!',
    ],
    quiet,
  }),
  word: defineRule({
    id: 'any/shouting/word',
    weight: 0.25,
    pattern: byCapitals,
    flags: [
      'Usted NUNCA contesta.',
      'Lo quiero HOY en mi mesa.',
      'You NEVER answer the phone.',
      'We need it NOW please.',
      'Es ist NIE jemand da.',
    ],
    quiet: [...quiet, 'Precio TOTAL con IVA: 40 €.', 'Please mark the box URGENT on the form.'],
  }),
} as const;
