import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const impatienceSetPhraseRules: readonly Rule[] = [
  defineRule({
    id: 'es/impatience/onTopOfIt',
    weight: 0.45,
    pattern: say(
      'y (?:mas |aun )?encima(?= (?:me|nos|os|se|le|te|con (?:exig|prisa|ret|reca)[a-z]*|de mal|quier|pid|exig|cobr|preten|vien|hay que|ten|no (?:cont|resp|viene|lleg|av)|tarde|regat|prisas)[a-z]*)|y para colmo|y de yapa|para colmo(?= (?:me|nos|se|el|la|no|hoy|ahora))',
    ),
    suggestion: 'y además',
    flags: [
      'La mesa coja y encima me cobran el pan.',
      'Llega tarde y encima exige.',
      'Sin luz, y para colmo sin teléfono.',
      'Más de un mes y más encima se ríen.',
      'Pagué dos veces y de yapa sin factura.',
    ],
    quiet: [
      'Deje la caja y encima la nota.',
      'Está encima de la mesa.',
      'Vive arriba, y encima hay una terraza.',
      'Por encima de los cuatro grados se estropea.',
      'Quedó bonito y además barato.',
    ],
    calmer: [
      'La mesa coja y además me cobran el pan.',
      'Llega tarde y además exige.',
      'Sin luz, y además sin teléfono.',
      'Más de un mes y además se ríen.',
      'Pagué dos veces y además sin factura.',
    ],
  }),
  defineRule({
    id: 'es/impatience/youHaveMeSoSick',
    weight: 0.5,
    pattern: say(
      'me (?:tienes|teneis|tienen|tenes) (?:muy |ya |bien |tan |mas que )?(?:podrid[oa]|chat[oa]|obstinad[oa]|frit[oa]|content[oa](?= ?[.,!]| ?$)|cansad[oa]|aburrid[oa]|ladillad[oa]|mamad[oa]|verde|sec[oa]|hasta la (?:coronilla|madre|tusa))(?! la paciencia)',
    ),
    flags: [
      'Me tienen podrido con el «venite mañana».',
      'Me tenéis contenta.',
      'Me tienen chata con ese mensaje.',
      'Chamo, me tienen obstinado con ese punto.',
      'Me tienes frito con las facturas.',
    ],
    quiet: [
      'Aquí me tienen contento de ayudarles.',
      'Me tienes que mandar la copia.',
      'Estoy cansado del viaje, mañana llamo.',
      'La camisa verde me gusta más.',
      'Gracias por la paciencia que me tienen.',
    ],
  }),
  defineRule({
    id: 'es/impatience/takenForAFool',
    weight: 0.5,
    pattern: say(
      '(?:me|nos) (?:quieren?|quieres|queres|estan?|estas|esta) (?:ver|viendo) (?:la )?cara(?: de [a-z]+)?|(?:me|nos) (?:ven|vieron|vio|viste) (?:la )?cara de (?:tont|bob|idiot|pendej|gil|huevon|bolud)[a-z]*|(?:quieren?|quieres|queres) ver(?:me|nos) la cara(?: de [a-z]+)?|no me chupo el dedo|(?:menudo|vaya|puro) cuento chino',
    ),
    suggestion: [
      [/^nos|vernos/u, 'no nos convence'],
      [/./u, 'no me convence'],
    ],
    flags: [
      'Me quieren ver la cara con ese mantenimiento.',
      'Me está viendo cara de boba.',
      'Que no me chupo el dedo.',
      'Menudo cuento chino lo de la aduana.',
      'Nos vieron la cara de tontos.',
    ],
    quiet: [
      'Le vi la cara de alegría.',
      'Quieren verme la semana que viene.',
      'El niño se chupa el dedo.',
      'El cuento chino ilustrado llega en abril.',
      'Nos vieron en la feria.',
    ],
    calmer: [
      'No me convence con ese mantenimiento.',
      'No me convence.',
      'Que no me convence.',
      'No me convence lo de la aduana.',
      'No nos convence.',
    ],
  }),
  defineRule({
    id: 'es/impatience/allTalk',
    weight: 0.5,
    pattern: say(
      'pur[oa]s? (?:cuentos?|floro|chamullo|blabla|verso|humo|paja|excusas?|palabreria|postureo|grupo|tate quieto)(?= ?[.,!]| ?$| (?:lo|el|la) (?:suy|tuy|vuestr|de)[a-z]*)|prometen y prometen|(?:siempre|todo el tiempo|cada vez|toda la vida) (?:la misma (?:excusa|historia|cancion)|el mismo (?:cuento|rollo|verso|chiste)|hay un cuento)',
    ),
    suggestion: 'no me convence',
    flags: [
      'Puro floro.',
      'Puro chamullo lo suyo, dos meses igual.',
      'Puras excusas, como ayer.',
      'Dos meses y siempre la misma excusa.',
      'Prometen y prometen y nada.',
    ],
    quiet: [
      'Es pura lana, lávelo en frío.',
      'Puro verso libre, muy bonito el poema.',
      'Siempre la misma hora, a las diez.',
      'Los cuentos para niños llegan el lunes.',
      'Prometen lluvia para mañana.',
    ],
    calmer: [
      'No me convence.',
      'No me convence lo suyo, dos meses igual.',
      'No me convence, como ayer.',
      'Dos meses y no me convence.',
      'No me convence y nada.',
    ],
  }),
  defineRule({
    id: 'es/impatience/shameOnYou',
    weight: 0.5,
    pattern: say(
      'ya (?:os|te|le|les) vale(?= ?[.,!]| ?$)',
      '(?<!que )(?:esto |eso |lo suyo |lo vuestro |lo tuyo )?tiene (?:delito|narices|bemoles|cojones)(?= ?[.,!]| ?$)',
    ),
    suggestion: 'no me parece bien',
    flags: [
      'Ya os vale.',
      'Ya le vale, señor Ramos.',
      'Esto tiene delito.',
      'Lo vuestro tiene narices, la verdad.',
      'Ya te vale, tres días sin contestar.',
    ],
    quiet: [
      '¿Ya le vale el cupón del martes?',
      'Tiene narices de payaso en la caja.',
      'Con cuatro líneas les vale.',
      'Ya os vale la llave vieja.',
      'El delito fue denunciado.',
    ],
    calmer: [
      'No me parece bien.',
      'No me parece bien, señor Ramos.',
      'No me parece bien.',
      'No me parece bien, la verdad.',
      'No me parece bien, tres días sin contestar.',
    ],
  }),
  defineRule({
    id: 'es/guilt_trip/notEvenAThankYou',
    weight: 0.5,
    pattern: say(
      '(?:y )?ni (un|una|media) (?:triste |sol[oa] |mal[oa] |simple |misero |misera )?(perdon|gracias|llamada|mensaje|disculpa|verguenza|explicacion|palabra|hola|aviso)(?= ?[.,!]| ?$)',
    ),
    flags: [
      'Me dejé la espalda ahí abajo y ni un gracias.',
      'Ni un perdón, ni un café.',
      'Toda la tarde esperando, ni un triste mensaje.',
      'Ni una llamada, nada.',
      'Cancelaron la boda y ni una disculpa.',
    ],
    quiet: [
      'No hubo ni un problema.',
      'Ni un retraso en tres años, gracias.',
      'Ni una gota de agua desde el arreglo.',
      'Mándame un mensaje.',
      'No tengo ni una queja.',
    ],
  }),
];
