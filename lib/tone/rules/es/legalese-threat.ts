import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const legaleseThreatRules: readonly Rule[] = [
  defineRule({
    id: 'es/legalese_threat/courtTaunt',
    weight: 0.55,
    pattern: say(
      'nos (?:vemos|veremos) en (?:los tribunales|el juzgado|la corte)',
      String.raw`${anyOf(
        'noticias de|hable con|habla con|entiendase con|vaya buscando|busque(?:se)?|buscate',
      )} (?:un |una |mi |mis |nuestro )?(?:buen )?(?:abogad[oa]s?|letrad[oa])`,
      '(?:todo el|con el) peso de la ley',
      String.raw`(?:te|le|os|les) (?:va a|voy a) (?:caer|meter|clavar|poner|mandar) (?:una |un )?(?:\p{L}+ )?(?:demanda|querella|denuncia|inspeccion|embargo)`,
      String.raw`(?:te|le|os|les) (?:cae|meto|clavo|planto|embargo) (?:una|un|la|hasta) \p{L}+`,
      '(?:te|le|os|les) (?:pienso|voy a) (?:denunciar|demandar|embargar)',
      '(?:burofax|juzgado) al canto|(?:esto )?(?:tiene|es para ir a la) carcel|(?:es|son) (?:un )?delito y lo sabes?',
      'te denuncio|le denuncio|os denuncio|lo denuncio|los denuncio|la denuncio|lo demando|la demando|los demando|te demando',
      '(?:esto )?es (?:una )?(?:estafa|robo)(?= y | en toda| ?[.!,]| ?$)',
      String.raw`(?:prepar|vay)\p{L}{1,8} (?:para|buscando) (?:la |el |un |una )?(?:demanda|juicio|querella|carta documento|abogad[oa])`,
    ),
    flags: [
      'Nos vemos en los tribunales.',
      'Le voy a demandar por daños.',
      'Vaya buscando abogado.',
      'Caerá todo el peso de la ley.',
      'Te voy a meter una querella.',
    ],
    quiet: [
      'Nuestro abogado revisará el contrato.',
      'El plazo para presentar la demanda es de un mes.',
      'Reclamaremos el importe por la vía prevista en el contrato.',
      'La denuncia del robo está adjunta para el seguro.',
      'El juzgado nos citó el día cinco.',
    ],
  }),
  defineRule({
    id: 'es/legalese_threat/warned',
    weight: 0.35,
    pattern: say(
      'queda(?:n)? (?:usted(?:es)? )?(?:apercibid|advertid|avisad|notificad)[oa]s?',
      '(?:le|te|les|os) advierto (?:que|de que)|(?:le|te|les|os) aviso por ultima',
      '(?:me reservo|nos reservamos) (?:cuantas|todas las) acciones',
      '(?:acciones legales|via judicial|medidas legales) (?:sin mas|inmediatas|de inmediato|contra usted|en su contra)',
      '(?:no me (?:obligue|obligues) a) (?:acudir|llamar|denunciar|tomar)',
      '(?:incurre|incurrido) usted en|usado en su contra',
      'consumidor(?:es)? (?:y|,) (?:a )?(?:la prensa|redes)|hoja de reclamaciones y',
    ),
    flags: [
      'Queda usted apercibido.',
      'Le advierto que esto no quedará así.',
      'Te aviso por última vez.',
      'Iniciaremos acciones legales inmediatas.',
      'No me obligue a llamar a la inspección.',
    ],
    quiet: [
      'Le avisamos cuando llegue el pedido.',
      'Quedo avisado, gracias.',
      'El departamento legal revisa el texto.',
      'Adjunto el aviso de corte de agua.',
      'Le advertimos en marzo del cambio de tarifa.',
    ],
  }),
];
