import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const contemptRules: readonly Rule[] = [
  defineRule({
    id: 'es/contempt/childsPlay',
    weight: 0.5,
    pattern: say(
      String.raw`(?:hasta )?${anyOf(
        String.raw`un niñ[oa]|una niña|mi hij[oa](?: de \p{L}+ años)?|mi abuela|mi perro|mi gato|un mono|un crio|un ciego`,
        'cualquiera con dos dedos|mi sobrin[oa]',
      )}[^.!?]{0,25} (?:lo |la |le )?${anyOf(
        'entiende|entenderia|hace|haria|sabe|sabria|mejor que|escribe mejor|pinta mejor|pone|pondria|ve|veria',
        'habria|hubiera|de frente',
      )}`,
      '(?:esto|eso|lo) (?:lo )?(?:hace|haria|entiende|sabe) (?:hasta )?(?:un niño|cualquiera|un mono|mi hij[oa]|un crio)',
      'no (?:espero|esperaba) que (?:lo |usted |tu |ustedes )*(?:entiendas?|entienda|comprendas?|entendierais|entendieran|entiendan|comprenda)',
      'que (?:sabras?|sabra usted|va a saber|vas a saber|se puede esperar|puede uno esperar|esperar de)',
      String.raw`(?:te|se|os|les) (?:lo )?(?:explico|dibujo|hago|mando|reenvio|pongo)[^.!?]{0,25}${anyOf(
        'con (?:dibujos|dibujitos|manzanas|peras)|otra vez a ver si|despacio|despacito|para que lo entienda',
        'en cristiano|con plastilina',
      )}`,
      'dos dedos de frente|en letra grande|palabras sencillas|letra por letra',
      'de (?:aficionados?|principiantes?|parvulario|pena|chiste|circo|traca|juzgado de guardia)(?= ?[.!,]| ?$)|es para llorar',
      'presupuesto de risa|para reir(?:se)? o llorar|da risa|de (?:autentica |verdadera )?verguenza|de verguenza ajena',
      String.raw`(?:tu|su|vuestr[oa]) (?:supuest[oa]|presunt[oa]|mal llamad[oa]) \p{L}+|esto que (?:usted|tu|vosotros) llamas?`,
      'a (?:tu|su) nivel|hay niveles|no (?:te|le|os) da (?:la cabeza|para mas|el cerebro)',
      'hay (?:gente|quien|quienes|clientes|personas) que (?:no|ni|se|colecciona|pide|cree|lee|nunca|necesita)',
      'algunos (?:si|no) (?:sabemos|respetamos|trabajamos|tenemos)',
      '(?:no )?(?:pienso|voy a|me voy a) (?:rebajarme|bajarme|perder el tiempo)|ni me molesto|paso de (?:discutir|ti|explicar)',
    ),
    flags: [
      'Esto lo hace hasta un niño.',
      'No espero que lo entiendas.',
      '¿Qué sabrás tú de vinos?',
      'Se lo explico con dibujos.',
      'Hay gente que no sabe leer un contrato.',
    ],
    quiet: [
      'Mi hijo entra al colegio a las nueve.',
      'Le explico con detalle los pasos.',
      'Espero que lo entienda y le pido disculpas.',
      'Un curso para principiantes empieza el lunes.',
      'El niño de la foto es mi sobrino.',
    ],
  }),
  defineRule({
    id: 'es/contempt/scareQuotes',
    weight: 0.4,
    pattern: say(
      '(?:tu|su|vuestr[oa]|tus|sus|estimad[oa]|un|una) "[a-zñ]{4,16}(?: [a-zñ]{2,14})?"(?= ?[.,;:!?]| (?:de|que|es|y|no|me|se|lo|en|por) )',
    ),
    countsQuoted: true,
    flags: [
      'Su "experto" no supo abrir la puerta.',
      'Estimado "profesional": van tres citas perdidas.',
      'Vuestro "servicio urgente" es un mes de espera.',
      'Ya vi su "arreglo" de la puerta.',
      'Me llegó tu "explicación" de ayer.',
    ],
    quiet: [
      'Pulse en «Guardar» y luego cierre.',
      'El modelo "XR-20" está agotado.',
      'Busque la carpeta "2024".',
      'La canción se llama "Volver" y dura tres minutos.',
      'Escribe "sí" para confirmar.',
    ],
  }),
  defineRule({
    id: 'es/contempt/notWorthy',
    weight: 0.5,
    pattern: say(
      'insulto a (?:la|mi|nuestra|cualquier) inteligencia|no merece(?:s|n)? (?:ni )?(?:una )?respuesta|pocas ganas de trabajar',
      'para alguien (?:sin|que no (?:sabe|tiene|ha))|(?:pongase|ponte|dediquese|dedicate) a (?:vender|otra cosa|barrer|pasear)',
      String.raw`se nota que (?:de|en) \p{L}+ no (?:sabes?|tienes?|entiendes?)`,
      'esperaba (?:algo )?mas de (?:un|una|alguien|usted|ti|vosotros|ustedes)',
      '(?:mi sobrin[oa]|un becario|un estudiante)[^.!?]{0,35} (?:mejor|por la mitad|gratis|cobra con)',
      '(?:ese|este|vaya) (?:dibujito|trabajito|cursito|negocito)',
      'se las da de|no (?:le|te) llega (?:ni )?para|ni (?:leer|sumar|escribir) (?:lo que se escribe|sabe[ns]?)',
    ),
    flags: [
      'Su correo es un insulto a mi inteligencia.',
      'Esto no merece ni respuesta.',
      'Esperaba algo más de un profesional.',
      'Dedíquese a otra cosa.',
      'Mi sobrino lo hace mejor y gratis.',
    ],
    quiet: [
      'Espero su respuesta mañana.',
      'Esperaba más gente en la feria.',
      'Mi sobrino recogerá el paquete.',
      'Necesitamos más personal para trabajar el sábado.',
      'El curso es para alguien que empieza.',
    ],
  }),
];
