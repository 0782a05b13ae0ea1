import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const ultimatumRules: readonly Rule[] = [
  defineRule({
    id: 'pt/ultimatum/orElse',
    weight: 0.5,
    pattern: say(
      'ou (?:voces? (?:me )?(?:pag|devolv|resolv|decid|muda|par|baix|traz|entreg|respeit)[a-z]*|tu|isso|isto|baixa|paga|resolve|entrega|devolve|muda|sim|e do)[^.!?]{0,45},? ou (?:eu|nunca|nao|acabou|cancelo|largo|vou|acaba|procuro|esquec|muda|escusa|nada|sopas|desisto|rasgo|arranje|e processo|a gente)[a-z]*',
      '(?:e )?pegar ou largar|a porta e ali|ultima (?:chance|oportunidade|hipotese)(?! para (?:inscr|compr|aprov|garant|reserv))',
      '(?:voces?|o senhor|a senhora|tu|vcs?)? ?(?:tem|tens) (?:ate (?:amanha|hoje|sexta|segunda|as [a-z0-9]+)|(?:uma|duas|[0-9]+|vinte e quatro) horas?|um dia)(?:[^.!?]{0,12} (?:nem mais|senao|caso contrario|ou)| ?[.!] ?$| para (?:resolver|pagar|devolver|sumir|sair))',
      'nao (?:me faca[ms]?|vou|volto a) (?:pedir|avisar|repetir|dizer)(?: (?:outra|mais uma|de novo|mais))?(?: vez)?(?= ?[.!,]| ?$| duas)',
      '(?:minha|nossa) paciencia (?:acabou|esgotou|tem limites?|esta no fim)|(?:acabou|esgotou|acabou-se|esgotou-se) a (?:minha )?paciencia|pens[ae]m? bem (?:no que|antes de)',
      '(?:se nao|senao)[^.!?]{0,40},? (?:esquec[ae]m?|nunca mais|acabou|acabo|podem? esquecer|nao contem? mais|vou ai|a coisa muda|pode procurar outro|procure outro)',
    ),
    flags: [
      'Ou baixa para 300 ou nunca mais piso aí.',
      'É pegar ou largar.',
      'A minha paciência acabou.',
      'Não volto a avisar.',
      'Têm até amanhã e nem mais um minuto.',
    ],
    quiet: [
      'Ou levo eu ou manda pelo correio, como preferir.',
      'Tem até sexta para escolher a cor, sem pressa.',
      'Última oportunidade para inscrição na oficina.',
      'Se não chegar hoje, avise-me.',
      'A porta é de correr.',
    ],
  }),
  defineRule({
    id: 'pt/ultimatum/lastTime',
    weight: 0.4,
    pattern: say(
      '(?:e|foi|essa e|esta e|sera) a ultima vez que (?:eu )?(?:peco|aviso|falo|escrevo|respondo|compro|contrato|digo|ligo|repito|trabalho)',
      'nunca mais (?:compro|volto|piso|contrato|trabalho|indico|recomendo|ponho os pes|me apanham?|me veem?|contem? comigo)',
      '(?:esquece[m]?|esquec[ae]m?) que eu existo|(?:acabou|esta tudo acabado)(?: tudo)? entre (?:nos|a gente)|nao me (?:procure[ms]?|escreva[ms]?|liguem?|ligues|contacte[ms]?) (?:nunca )?mais',
      '(?:considere[m]?|deem?|da) (?:este|o|isto) (?:contrato|assunto|trabalho)? ?(?:por )?(?:terminado|rescindido|encerrado)(?= ?[.!]| ?$)|escusam?s? de (?:me )?(?:aparecer|ligar|responder|voltar)',
      'ou (?:sim ou sopas|vai ou racha)|(?:ou e|e) do meu jeito',
    ),
    flags: [
      'É a última vez que peço.',
      'Nunca mais compro nesta loja.',
      'Esquece que eu existo.',
      'Não me procure mais.',
      'Ou é do meu jeito ou nada feito.',
    ],
    quiet: [
      'É a última vez que a loja abre este mês.',
      'Nunca mais tivemos problemas, obrigado.',
      'Não me ligue antes das nove, por favor.',
      'O contrato foi rescindido em maio, por acordo.',
      'Escusa de trazer a chave.',
    ],
  }),
];
