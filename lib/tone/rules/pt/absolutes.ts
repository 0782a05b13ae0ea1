import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const absolutesRules: readonly Rule[] = [
  defineRule({
    id: 'pt/absolutes/alwaysNever',
    weight: 0.35,
    pattern: say(
      'nem (?:uma unica|uma so|por uma) vez ((?:me |nos )?(?:avis|respond|lig|pag)[a-z]+)',
      '(?:voces?|tu|vcs?|o senhor|a senhora|os senhores) (?:nunca|jamais|sempre) (?!(?:foi|foram|me trat|nos trat|tratou|trataram|fomos|quis|pode contar|podem contar|sera|serao|tera|terao|bem-vind|teve|tiveram|deixa|estao? (?:por|disp|pront)|me (?:falh|explic|atend|receb|trat|ajud)|nos (?:falh|explic|atend|receb|trat)|me ajud|nos ajud|disponive|atencios|gentil|gentis|cumpriu))[a-z]+',
      '(?:nunca|jamais) (?:respondem?|atendem?|cumprem?|avisam?|leem?|escutam?|ouvem?|entregam?|acertam?|chegam? a horas|respondes|atendes|cumpres|ouves|avisas)',
      '(?:e )?sempre a mesma (?:coisa|historia|desculpa|ladainha|conversa|cantiga|porcaria)|(?:todo|toda) santo? (?:dia|vez|mes|semana)|toda santa vez',
      '(?:nao (?:faz|fazem|fazes)|nunca (?:faz|fazem|fazes)) nada (?:direito|certo|bem|como deve ser)|nao acertam? uma|(?:vive|vivem|passam a vida|passa a vida) (?:atras|reclam|a reclam|a inventar|pedindo|se queix|a queixar|dando|mud)[a-z-]*',
      '(?:nem|em nenhum) (?:uma unica|uma so|um unico|uma|momento) (?:vez|resposta|palavra|pedido de desculpas?|telefonema)(?= ?[.!,]| ?$| me| nos| voces?| (?:avis|respond|lig|pag)[a-z]+)|nem por uma vez',
      '(?:tudo|nada) (?:o )?que (?:voces?|o senhor|a senhora|tu) (?:faz|fazem|fazes|toca|tocam|promet|diz|dizem)[a-z]*',
    ),
    suggestion: [
      [/^nem .* vez [a-z]/u, 'não $1'],
      [/(?:nunca|jamais) respond[a-z]+$/u, 'não tive resposta'],
      [/(?:nunca|jamais) entreg[a-z]+$/u, 'a entrega não chegou'],
      [/sempre a mesma (?:desculpa|conversa|cantiga|ladainha)$/u, 'já ouvi esta explicação'],
      [/sempre a mesma/u, 'isto já aconteceu outras vezes'],
      [/^nao faz nada /u, 'não fez isto como combinado'],
      [/^nao fazem nada /u, 'não fizeram isto como combinado'],
      [/^nao fazes nada /u, 'não fizeste isto como combinado'],
      [/^tod[ao] sant[ao] vez$/u, 'mais uma vez'],
    ],
    calmer: [
      'Não tive resposta.',
      'Já ouvi esta explicação.',
      'Vocês não fizeram isto como combinado.',
      'Não avisaram.',
      'Mais uma vez chega errado.',
    ],
    flags: [
      'Você nunca responde.',
      'É sempre a mesma desculpa.',
      'Vocês não fazem nada direito.',
      'Nem uma única vez avisaram.',
      'Toda santa vez chega errado.',
    ],
    quiet: [
      'Vocês sempre foram atenciosos.',
      'Nunca tinha visto um acabamento tão bonito.',
      'É sempre um prazer.',
      'Nada a acrescentar ao contrato.',
      'O alarme nunca dispara de noite.',
    ],
  }),
  defineRule({
    id: 'pt/absolutes/nobody',
    weight: 0.35,
    pattern: say(
      'ninguem (?:ai |nessa empresa |dessa empresa |da (?:vossa|sua) equipe?a? |nesse escritorio |me |nos |daqui |desse lado )+(?:atende|responde|sabe|resolve|le|trabalha|(?<!me |nos )avis[ao]u?|diz|disse|explic[ao]u?|faz|se importa)(?! (?:disso|isto|isso))',
      '(?:todo mundo|toda a gente) (?:sabe|reclama|se queixa|diz|ja percebeu|anda a dizer)(?= (?:que|de|do|da|disso|disto|voces?)| ?[.!,])',
      'so (?:sabe[ms]?|fazem?|sabes) (?:e )?(?:cobrar|reclamar|mentir|prometer|pedir|dar desculpas?|inventar|receber|enrolar|queixar-se)',
      '(?:so|tudo) (?:mentiras?|desculpas?|enrolacao|promessas|atrasos?|problemas?)(?= ?[.!,]| ?$| e )(?<!com desculpas?)',
      'desde o (?:primeiro dia|inicio) (?:e )?(?:so|tudo)',
    ),
    flags: [
      'Ninguém aí atende o telefone.',
      'Todo mundo sabe que vocês atrasam.',
      'Vocês só sabem cobrar.',
      'Desde o primeiro dia é só problema.',
      'São só desculpas.',
    ],
    quiet: [
      'Ninguém se machucou na queda.',
      'Toda a gente gostou do bolo.',
      'Só sei que a entrega é na terça.',
      'Desde o primeiro dia fomos bem tratados.',
      'Ninguém ficou sem almoço.',
    ],
  }),
];
