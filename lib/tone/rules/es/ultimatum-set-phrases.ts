import { defineRule, type Rule, raw, say } from '@/lib/tone/rule';
import { askedAgain } from '@/lib/tone/rules/es/impatience-repeated';

/** The last word, in set phrases. */
export const ultimatumSetPhraseRules: readonly Rule[] = [
  defineRule({
    id: 'es/ultimatum/lastTime',
    weight: 0.5,
    pattern: say(
      '(?:esta )?(?:es|sera) la ultima vez que ((?:te|le|les|os|se) l[oa]s?|te|le|les|os) (?:pido|digo|aviso|escribo|explico|recuerdo|repito|mando|envio|reclamo|pregunto|ruego)',
    ),
    suggestion: askedAgain('$1'),
    calmer: [
      'Se lo vuelvo a pedir.',
      'Te lo vuelvo a explicar.',
      'Les vuelvo a avisar del pago.',
      'Os lo vuelvo a decir.',
      'Le vuelvo a escribir por la llave.',
    ],
    flags: [
      'Es la última vez que se lo pido.',
      'Esta es la última vez que te lo explico.',
      'Será la última vez que les aviso del pago.',
      'Es la última vez que os lo digo.',
      'Es la última vez que le escribo por la llave.',
    ],
    quiet: [
      'La última vez que vino trajo dos cajas.',
      'Es la última semana que abrimos.',
      'La última vez que le escribí fue en mayo.',
      'Es la última talla que queda.',
      'No será la última vez que vengamos, qué rico.',
    ],
  }),
  defineRule({
    id: 'es/ultimatum/forTheLastTime',
    weight: 0.35,
    pattern: say(
      '(?<=(?:pido|pedimos|digo|repito|aviso|explico|recuerdo|ruego|reclamo)(?: [a-zñ]{1,12}){0,2} )por ultima vez|(?<=^|[.;:] )por ultima vez(?= ?[,:])',
      '(?:no|ya no) (?:te|se|os) lo (?:voy|vuelvo|pienso) a? ?(?:repetir|decir|pedir)(?: (?:mas|otra vez|dos veces))?(?= ?[,.:;!]| ?$)',
    ),
    suggestion: [
      [/^por/u, 'una vez más'],
      [/te /u, 'te lo pido una vez más'],
      [/se /u, 'se lo pido una vez más'],
      [/os /u, 'os lo pido una vez más'],
    ],
    calmer: [
      'Se lo pido una vez más.',
      'Una vez más: el logo va en azul.',
      'Te lo pido una vez más.',
      'Baje la música, se lo pido una vez más.',
      'Os lo pido una vez más.',
    ],
    flags: [
      'Se lo pido por última vez.',
      'Por última vez: el logo va en azul.',
      'No te lo voy a repetir.',
      'Baje la música, no se lo vuelvo a decir.',
      'No os lo pienso repetir más.',
    ],
    quiet: [
      'Por última vez en esta sala tocan los lunes.',
      'No se lo voy a cobrar.',
      'Nos vimos por última vez en marzo.',
      'Se lo pido una vez más por escrito.',
      'No te lo voy a poder enviar hoy.',
    ],
  }),
  defineRule({
    id: 'es/ultimatum/thisIsOver',
    weight: 0.45,
    pattern: say(
      'hasta (?:aqui|aca) (?:hemos llegado|he llegado|llegamos|llegue|llego mi paciencia)(?= ?[.,;:!]| ?$| con )|(?<=^|[;:.] |(?<!ya esta), |¡)(?:esto )?se (?:acabo|termino)(?: (?:la (?:tonteria|broma|fiesta)|el cuento))?(?= ?[.,;:!]| ?$)',
    ),
    suggestion: 'prefiero dejarlo aquí',
    calmer: [
      'Prefiero dejarlo aquí.',
      'Señores, prefiero dejarlo aquí.',
      'Prefiero dejarlo aquí, buscaré otro taller.',
      'Prefiero dejarlo aquí con ustedes.',
      'Van tres cambios, prefiero dejarlo aquí.',
    ],
    flags: [
      'Hasta aquí hemos llegado.',
      'Señores, se acabó.',
      'Se terminó, buscaré otro taller.',
      'Hasta acá llegué con ustedes.',
      'Van tres cambios, se acabó la broma.',
    ],
    quiet: [
      'Se acabó el papel de la impresora.',
      'La obra se acabó ayer.',
      'Hasta aquí el resumen del mes.',
      'El plazo se acabó el lunes.',
      'Hasta aquí llega el autobús.',
    ],
  }),
  defineRule({
    id: 'es/ultimatum/andThatsIt',
    weight: 0.35,
    pattern: raw(
      ',? y (?:punto(?: (?:final|pelota))?|se acabo(?: la (?:discusion|historia))?|sanseacabo|no hay mas que hablar|no se hable mas|fin de la (?:historia|discusion)|ya esta dicho)(?= ?[.!]|$)',
    ),
    suggestion: '',
    calmer: ['La pieza no entra en garantía.', 'Se paga el lunes.', 'El precio es ese.', 'Van en azul.', 'No hay devolución.'],
    flags: [
      'La pieza no entra en garantía y punto.',
      'Se paga el lunes, y no hay más que hablar.',
      'El precio es ese y sanseacabó.',
      'Van en azul y se acabó.',
      'No hay devolución, y punto pelota.',
    ],
    quiet: [
      'Ponga coma y punto y aparte.',
      'La hora y punto de encuentro van en el correo.',
      'Pintamos y se acabó el bote.',
      'El curso y fin de fiesta son el sábado.',
      'Está dicho en el contrato.',
    ],
  }),
  defineRule({
    id: 'es/ultimatum/notOneMore',
    weight: 0.4,
    pattern: raw(
      ',? y? ?ni (?:un (?:dia|minuto|segundo|euro|peso|centimo|mes|sol|duro)|una (?:hora|semana|excusa|prorroga)) mas(?= ?[.,;!]|$)',
    ),
    suggestion: [[/^[ ,]/u, '']],
    calmer: ['Tiene hasta el viernes.', 'Pago 300.', 'Os doy una semana.', 'Espero hasta las seis.', 'Te espero el lunes.'],
    flags: [
      'Tiene hasta el viernes, ni un día más.',
      'Pago 300 y ni un euro más.',
      'Os doy una semana, ni una hora más.',
      'Espero hasta las seis, ni un minuto más.',
      'Te espero el lunes y ni un día más.',
    ],
    quiet: [
      'No necesito ni un día entero.',
      'Ni un euro de comisión cobramos.',
      'No cabe ni una silla más en la sala.',
      'Un día más y está seco.',
      'Ni más ni menos que lo acordado.',
    ],
  }),
  defineRule({
    id: 'es/ultimatum/byThenOr',
    weight: 0.5,
    pattern: say(
      String.raw`((?:hoy|mañana|esta (?:tarde|semana|noche)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|a las [a-zñ0-9]{1,7}|antes de(?:l| las)? [a-zñ0-9]{1,10}|al mediodia|a primera hora|en (?:una hora|dos dias|24 horas|48 horas))),? o ((?:llamo|busco|contrato|cancelo|lo cancelo|la cancelo|me voy|acudo|presento|reclamo|pongo una (?:reclamacion|queja)|doy esto|cambio de) ?)(?![^.!?]{0,120}\?)`,
      String.raw`(?:hoy|mañana|ya|ahora mismo|esta (?:tarde|semana|noche)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|a las [a-zñ0-9]{1,7}|antes de(?:l| las)? [a-zñ0-9]{1,10}),? o (?:publico|te (?:saco|corto|bajo|dejo|denuncio|quito)|le (?:saco|corto|bajo|denuncio|quito|cuento)|lo (?:publico|denuncio|subo|quito)|os (?:denuncio|corto|quito)|desmonto|rompo|saco|se busca[n]?|buscate|busque(?:se)?|no (?:vuelvas?|respondo)|olvid\p{L}+|voy (?:por|a por|yo)|me (?:planto|llevo))`,
    ),
    suggestion: [
      [
        / o (?:llamo|busco|contrato|cancelo|l[oa] cancelo|me voy|acudo|presento|reclamo|pongo una|doy esto|cambio de)/u,
        '$1; de lo contrario, $2',
      ],
    ],
    calmer: [
      'Mañana a las 9; de lo contrario, llamo a otro.',
      'Lo quiero hoy; de lo contrario, cancelo el pedido.',
      'Me contestáis antes del lunes; de lo contrario, busco otro local.',
      'El camión llega esta tarde; de lo contrario, contrato otro.',
      'Me lo confirma el viernes; de lo contrario, presento la queja.',
    ],
    flags: [
      'Mañana a las 9 o llamo a otro.',
      'Lo quiero hoy o cancelo el pedido.',
      'Me contestáis antes del lunes o busco otro local.',
      'El camión llega esta tarde o contrato otro.',
      'Me lo confirma el viernes, o presento la queja.',
    ],
    quiet: [
      'Puede venir hoy o mañana.',
      '¿Le va bien el lunes o el martes?',
      'Paso esta tarde o te llamo.',
      'El viernes o el sábado busco las llaves.',
      'Si no llega hoy, cancelo el pedido.',
    ],
  }),
  defineRule({
    id: 'es/ultimatum/forgetIt',
    weight: 0.5,
    pattern: say(
      '(?:ya )?(?:puedes? |pueden |podeis )?(?:olvidate|olvidese|olvidense|olvidaos|olvidarte|olvidarse|olvidaros|despidete|despidase|despidanse|despedios) (?:ya )?de (?:cobrar|mi|nosotr[oa]s)(?= ?[.,;:!]| ?$| (?:la|el|esa|esta|un|ni|para|como) )',
    ),
    suggestion: [
      [/cobrar$/u, 'no voy a pagar'],
      [/(?:olvidate|olvidarte|despidete) .*mi$/u, 'no cuentes conmigo'],
      [/(?:olvidate|olvidarte|despidete)/u, 'no cuentes con nosotros'],
      [/(?:olvidaos|olvidaros|despedios) .*mi$/u, 'no contéis conmigo'],
      [/(?:olvidaos|olvidaros|despedios)/u, 'no contéis con nosotros'],
      [/(?:nse|ueden .*) .*mi$/u, 'no cuenten conmigo'],
      [/(?:nse|ueden .*)/u, 'no cuenten con nosotros'],
      [/mi$/u, 'no cuente conmigo'],
      [/./u, 'no cuente con nosotros'],
    ],
    calmer: [
      'No voy a pagar la segunda visita.',
      'Si no vienes, no cuentes conmigo.',
      'No cuente con nosotros para la feria.',
      'No contéis conmigo.',
      'No cuenten conmigo.',
    ],
    flags: [
      'Olvídese de cobrar la segunda visita.',
      'Si no vienes, olvídate de mí.',
      'Despídase de nosotros para la feria.',
      'Podéis olvidaros de mí.',
      'Olvídense ya de mí.',
    ],
    quiet: [
      'No se olvide de cobrar la señal.',
      'Olvídese de las preocupaciones, nosotros montamos todo.',
      'Despídete de Marta de mi parte.',
      'No te olvides de mí para la próxima.',
      'Se olvidaron de cobrar el pan.',
    ],
  }),
];
