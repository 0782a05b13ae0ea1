import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const blameShiftRules: readonly Rule[] = [
  defineRule({
    id: 'pt/blame_shift/notMe',
    weight: 0.4,
    pattern: say(
      '(?:isso|isto|ai|aquilo)(?: ja| ai| la)? nao (?:e|era) (?:comigo|conosco|connosco|(?:problema|culpa|assunto|responsabilidade) (?:meu|minha|nosso|nossa)|(?:meu|nosso) problema|da minha conta)',
      'reclam[ae]m? (?:com|para) ([oa] (?:banco|correio|motoboy|fornecedor|prefeitura|camara|seguradora|transportadora|fabricante))',
      '(?:o problema|a culpa) (?:e|foi) d([oae]s? (?:contabilista|correio|correios|estagiari[oa]|transportadora|fornecedor|sistema|banco|grafica|prefeitura|camara))',
      '(?:o problema|a culpa) (?:e|foi) (?:d[oae]s? |vosso|seu|teu|do seu |da sua )(?:contabilista|correio|correios|estagiari[oa]|transportadora|fornecedor|sistema|banco|grafica|prefeitura|camara|vosso lado|seu celular|seu lado|motoboy|pedreiro)',
      '(?:reclam[ae]|queix[ae]-se|fal[ae]|pergunt[ae]|cobr[ae]|va reclamar|vai reclamar)m? (?:la )?(?:com o|com a|com|pro|pra|ao|a|no|para o|do|de) (?:banco|correio|correios|edp|motoboy|fornecedor|prefeitura|camara|seguradora|transportadora|fabricante|teu marceneiro|seu marido|sua mulher)',
      '(?:foi|e) (?:a|o) (?:estagiari[oa]|colega|menina|rapaz|sistema|fornecedor|secretaria|pedreiro anterior) (?:que|quem)(?! (?:atende|assina|leva|vai))',
      'isso e (?:la )?(?:coisa da|com a|com o) (?:grafica|seguradora|fornecedor|transportadora|contabilista|prefeitura|camara)',
      String.raw`nao (?:me|nos) (?:culpem?|atire[m]? as culpas|ponham? as culpas|joguem? a culpa)|nao fui eu(?:,| que|\.|!| ?$)`,
    ),
    suggestion: [
      [/ nao (?:e|era) .*(?:meu|minha|comigo)/u, 'isso não depende de mim'],
      [/ nao (?:e|era) .*(?:nosso|nossa|con?nosco)/u, 'isso não depende de nós'],
      [/^reclam[ae]m? (?:com|para) [oa] /u, 'quem pode tratar disso é $1'],
      [/^(?:foi|e) [oa] (?:estagiari[oa]|colega|menina|rapaz|secretaria) /u, 'alguém da nossa parte'],
      [/^(?:foi|e) o fornecedor /u, 'o nosso fornecedor'],
      [/^(?:foi|e) o sistema /u, 'o nosso sistema'],
      [/^(?:o problema|a culpa) (?:e|foi) d[oae]s? (?!seu|sua)/u, 'isso dependia d$2'],
      [/^nao fui eu que$/u, 'do meu lado não'],
    ],
    calmer: [
      'Isso não depende de mim.',
      'Quem pode tratar disso é o banco.',
      'Alguém da nossa parte mandou errado.',
      'Isso dependia do contabilista.',
      'Do meu lado não assinei isso.',
    ],
    flags: [
      'Isso não é problema meu.',
      'Reclama com o banco.',
      'Foi a estagiária que mandou errado.',
      'A culpa é do contabilista.',
      'Não fui eu que assinei isso.',
    ],
    quiet: [
      'Qual é o problema com a bomba?',
      'Fale com a Ana na recepção.',
      'A transportadora atrasou e já cobramos uma data.',
      'Pergunte se tiver dúvidas.',
      'A estagiária atende de manhã.',
    ],
  }),
];
