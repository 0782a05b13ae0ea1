import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const blameRules: readonly Rule[] = [
  defineRule({
    id: 'es/blame/yourFault',
    weight: 0.5,
    pattern: say(
      '(?:por|es|toda|fue|solo|unicamente) (?:tu|su|vuestra|culpa tuya|culpa suya) (?:culpa|responsabilidad)(?! civil)',
      String.raw`(?:la )?culpa (?:es|la tiene|la tienes|fue|la teneis|la tienen) (?:\p{L}+ )?(?:tuya|suya|vuestra|tuyo|tu|usted(?:es)?|vosotros|de usted(?:es)?|vos)`,
      'culpa (?:tuya|suya|vuestra|de ustedes)',
      '(?:tiene usted|tienes|usted tiene) la culpa',
      '(?:responsabilidad|cosa) (?:es )?(?:exclusivamente |unicamente |unica y exclusivamente )?(?:tuya|suya) y (?:de nadie|solo)',
      '(?:has sido|fuiste|fue|fuisteis|habeis sido) (?:tu|usted|vos|vosotros|ustedes) (?:quien|el que|la que|los que)(?! (?:me|nos) (?:recomend|ayud|aconsej|avis))',
    ),
    negatable: true,
    flags: [
      'Por tu culpa hemos perdido el avión.',
      'La culpa es suya.',
      'Todo es culpa vuestra.',
      'Has sido tú quien ha metido la pata.',
      'Usted tiene la culpa del retraso.',
    ],
    quiet: [
      'La culpa es mía, lo corrijo hoy.',
      'No es culpa suya, fue la mensajería.',
      'Bajo su responsabilidad queda la llave.',
      'No buscamos culpables, sino una solución.',
      'Fue usted quien nos recomendó, gracias.',
    ],
  }),
  defineRule({
    id: 'es/blame/youMadeMe',
    weight: 0.5,
    pattern: say(
      String.raw`(?:me|nos) (?:has|ha|habeis|han) ${anyOf(
        String.raw`hecho (?:perder|quedar)|dejad[oa] (?:tirad|plantad|colgad|botad|sin)\p{L}*|arruinad[oa]|jodid[oa]`,
        'fastidiad[oa]|estropead[oa]|destrozad[oa]|tomado el pelo|engañad[oa]|mentido|robado|estafado|timado',
      )}`,
      String.raw`(?:me|nos) (?:dejaste|dejaron|dejasteis) (?:tirad|plantad|colgad|botad|sin|como|mal|vestid)\p{L}*`,
      '(?:me|nos) (?:hiciste|hizo|hicieron|hicisteis) (?:perder|quedar)',
      'me (?:arruinaste|arruino usted|arruinaron|quemaste|metiste|mentiste|engañaste|estafaste|estafaron|robaste|robaron|vieron la cara|tomas por)',
      '(?:te|os|se) (?:has|habeis|ha|lo has) (?:cargado|los habeis cargado)',
      '(?:la )?(?:embarro|regaste|embarraste|cagaste|pifiaste|liaste)|has metido la pata|metio la pata usted',
      '(?:gracias a (?:ti|usted|vosotros|ustedes|vos)),? (?:he|hemos|perdi|perdimos|ahora|me|nos|no|la|el|estoy|estamos|otro)',
      String.raw`si (?:hubieras?|hubiera usted|hubierais|hubieran|me hubieras?) ${anyOf(
        'hecho|contestado|leido|escuchado|avisado|mirado|cumplido|prestado|venido|trabajado',
      )}`,
      String.raw`por (?:no|andar|tu|su|vuestra|vuestro) ${anyOf(
        'haberte|molestarte|hacerme caso|hacer caso|andar|dejadez|descuido|incompetencia|irresponsabilidad',
        'negligencia|desidia|despiste|tardanza|desorden|vagancia|pereza|torpeza|inutilidad',
      )}`,
      String.raw`(?:tu|su|vuestra|vuestro) ${anyOf(
        'dejadez|desidia|incompetencia|desinteres|vagancia|torpeza|inutilidad|despiste|tardanza|desorden|caos',
        'informalidad|ineptitud',
        'falta de (?:seriedad|profesionalidad|interes|respeto|palabra|compromiso|educacion|vergüenza|verguenza)',
      )}`,
    ),
    flags: [
      'Nos habéis dejado tirados.',
      'Me has hecho perder el tren.',
      'Si hubieras leído el correo, no pasaría.',
      'Otra entrega perdida por su dejadez.',
      'Gracias a ti, ahora no tenemos local.',
    ],
    quiet: [
      'Gracias a ti por avisar.',
      'Nos ha costado encontrar la pieza, pero ya está.',
      'Si hubiera algún cambio, le aviso.',
      'Me dejaron las llaves en portería.',
      'Por no disponer de stock, enviaremos otro color.',
    ],
  }),
  defineRule({
    id: 'es/blame/youRuined',
    weight: 0.5,
    pattern: say(
      '(?:has|habeis) (?:arruinado|destrozado|estropeado|fastidiado|jodido|amargado) (?:el|la|los|las|mi|mis|nuestr[oa]s?)',
      '(?:ha|han) (?:arruinado|destrozado|fastidiado|amargado) (?:mi|mis|nuestr[oa]s?)',
      '(?:arruinaste|arruinasteis|arruinaron|destrozaste|destrozaron|estropeaste|amargaste|fastidiaste) (?:el|la|los|las|mi|mis|nuestr[oa]s?)',
      '(?:si )?(?:usted|tu|vos) (?:midio|mediste|calculaste|calculo|hiciste|eligio|elegiste|firmaste|leyo|leiste) mal',
      String.raw`porque (?:usted|tu|vos|ustedes) (?:no|nunca|jamas) ${anyOf(
        'quisiste|quiso|supo|supiste|hiciste|hizo|miraste|miro|avisaste|avisaron|le dio|leyo|leiste|pudo',
      )}`,
      'quien (?:se equivoco|la lio|metio la pata|fallo) (?:fue|es|fuiste|eres) (?:usted|tu|ustedes|vos)',
    ),
    flags: [
      'Habéis arruinado la boda.',
      'Destrozaste mi jardín.',
      'Si usted midió mal, pague usted.',
      'Se rompió porque tú no quisiste escuchar.',
      'Quien se equivocó fue usted.',
    ],
    quiet: [
      'El granizo ha estropeado la cubierta.',
      'La tormenta arruinó la cosecha.',
      'No se pudo entregar porque usted no estaba en casa.',
      'Ha cargado la furgoneta él solo.',
      'El técnico midió mal y lo corregimos gratis.',
    ],
  }),
];
