import { defineRule, type Rule, raw } from '@/lib/tone/rule';
import { unlessGlad } from '@/lib/tone/rules/es/lexicon';

/** Curses that say nothing: what is left without them is a sentence. */
export const profanityFillerRules: readonly Rule[] = [
  defineRule({
    id: 'es/profanity/interjection',
    weight: 0.3,
    pattern: raw(
      `(?<=^|[.;:!?] )¡?(?:joder|coño|hostias?|carajo|mierda|puta madre|la puta madre|me cago en la (?:leche|puta|mar)|la concha de la lora|por la (?:chucha|cresta)|chingada madre|no mames|no jodas?|cojones)(?: ya)?[,!](?! me he )(?! se me )(?! que (?:nos|ha arrancado))${unlessGlad} (?=[a-zñ¿])`,
      '(?=,? (?:jod|co[ñj]|car|hos|por la ch|por la cr|la con|la pu|la gr|chi|no jo|no ma))(?<=[a-zñ0-9])(?<!(?:que buen[oa]s?|que vaina mas buena|lo (?:lindo|bonito|bien) que)(?: [a-zñ]{1,9}){1,5}),? (?:joder|coño|carajo|hostias?|cojones|por la (?:chucha|cresta)(?: madre)?|la (?:concha de la lora|puta madre|gran puta)|chingada madre|no jodas?|no mames)(?= ?[.!?]|$)',
    ),
    suggestion: [
      [/^[ ,]/u, ''],
      [/./u, 'por favor, '],
    ],
    calmer: [
      'Por favor, contesta al correo.',
      'Contéstame el teléfono.',
      'Por favor, otra vez sin luz.',
      'Llevo tres horas aquí.',
      'Por favor, mande el plano.',
    ],
    flags: [
      'Joder, contesta al correo.',
      'Contéstame el teléfono por la chucha.',
      'Coño, otra vez sin luz.',
      'Llevo tres horas aquí, carajo.',
      'La puta madre, mande el plano.',
    ],
    quiet: [
      'La madre de Ana recoge el pedido.',
      'Por la cuesta no sube el camión.',
      'Leche, pan y huevos para el lunes.',
      'El mar, por favor, en azul oscuro.',
      'La hostia se reparte al final de la misa.',
    ],
  }),
  defineRule({
    id: 'es/profanity/damnedNoun',
    weight: 0.35,
    pattern: raw(
      '(?<=(?<![a-zñ])(?:el|la|los|las|mi|mis|tu|tus|su|sus|un|una|este|esta|estos|estas|ese|esa|esos|esas|vuestr[oa]s?|cada|ni un|otr[oa]|de|con) )(?:put[oa]s?|puñeter[oa]s?|jodid[oa]s?|pinches?|maldit[oa]s?|chingad[oa]s?|dichos[oa]s? de|fucking) (?!(?:que|madre|de|y|ama|amo|vez|con) )(?=[a-zñ]{3})',
    ),
    suggestion: '',
    calmer: ['El contrato no llega.', 'Arregle su web.', 'No encuentro la factura.', 'Devolveme la llave.', 'Mandad los planos.'],
    flags: [
      'El puto contrato no llega.',
      'Arregle su pinche web.',
      'No encuentro la maldita factura.',
      'Devolveme la puta llave.',
      'Mandad los jodidos planos.',
    ],
    quiet: [
      'El pinche de cocina empieza el lunes.',
      'La casa maldita es una obra de teatro.',
      'El dichoso tornillo apareció debajo del sofá.',
      'La computadora disputó el puesto.',
      'Cuidado con el pincho de la reja.',
    ],
  }),
  defineRule({
    id: 'es/profanity/whatTheHell',
    weight: 0.4,
    pattern: raw(
      '(?<=(?<![a-zñ])(?:que|donde|cuando|como|quien|cual|cuanto) )(?:cojones|coño|carajos?|demonios|diablos|mierdas?|chingad[oa]s|chuchas?|cresta|narices|puñetas|vergas?|putas|hostias|pedo|miercoles) (?!(?:de|con|que|es)(?![a-zñ]))(?=[a-zñ])',
    ),
    suggestion: '',
    calmer: [
      '¿Qué hicieron con la pared?',
      '¿Dónde está mi pedido?',
      '¿Cuándo pensáis venir?',
      'No sé qué quiere usted.',
      '¿Quién cambió la clave?',
    ],
    flags: [
      '¿Qué carajo hicieron con la pared?',
      '¿Dónde coño está mi pedido?',
      '¿Cuándo cojones pensáis venir?',
      'No sé qué demonios quiere usted.',
      '¿Quién chingados cambió la clave?',
    ],
    quiet: [
      '¿Qué hicieron con la pared?',
      '¿Cuándo llega el pedido?',
      'Los demonios del cuadro están restaurados.',
      '¿Qué narices de payaso tienen en catálogo?',
      '¿Cómo está la cresta del gallo de la veleta?',
    ],
  }),
  defineRule({
    id: 'es/profanity/ofShit',
    weight: 0.4,
    pattern: raw(
      '(?<=[a-zñ]{3})(?<!(?:salga|salgan|sale|quedo|clase|huele|olor|cara)) de (?:mierda|los (?:cojones|huevos)|la (?:chingada|verga|gran puta)|puta (?:mierda|pena)|porqueria)(?![a-zñ0-9])(?! que)',
    ),
    suggestion: '',
    calmer: [
      'Es otro presupuesto.',
      'Vuestra web no carga.',
      'No vuelvo a su local.',
      'Ya vi tu diseño.',
      'El servicio no llegó.',
    ],
    flags: [
      'Es otro presupuesto de mierda.',
      'Vuestra web de los cojones no carga.',
      'No vuelvo a su local de mierda.',
      'Ya vi tu diseño de porquería.',
      'El servicio de la chingada no llegó.',
    ],
    quiet: [
      'La tortilla con huevos camperos está rica.',
      'El libro habla de la mierdecilla del campo.',
      'La bolsa de basura va al contenedor gris.',
      'El saco de abono pesa diez kilos.',
      'La puerta de la entrada es de pino.',
    ],
  }),
];
