import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const blameShiftRules: readonly Rule[] = [
  defineRule({
    id: 'pt/blame_shift/notMe',
    weight: 0.4,
    pattern: say(
      '(?:isso|isto|ai|aquilo)(?: ja| ai| la)? nao (?:e|era) (?:comigo|conosco|connosco|(?:problema|culpa|assunto|responsabilidade) (?:meu|minha|nosso|nossa)|(?:meu|nosso) problema|da minha conta)',
      '(?:o problema|a culpa) (?:e|foi) (?:d[oae]s? |vosso|seu|teu|do seu |da sua )(?:contabilista|correio|correios|estagiari[oa]|transportadora|fornecedor|sistema|banco|grafica|prefeitura|camara|vosso lado|seu celular|seu lado|motoboy|pedreiro)',
      '(?:reclam[ae]|queix[ae]-se|fal[ae]|pergunt[ae]|cobr[ae]|va reclamar|vai reclamar)m? (?:la )?(?:com o|com a|com|pro|pra|ao|a|no|para o|do|de) (?:banco|correio|correios|edp|motoboy|fornecedor|prefeitura|camara|seguradora|transportadora|fabricante|teu marceneiro|seu marido|sua mulher)',
      '(?:foi|e) (?:a|o) (?:estagiari[oa]|colega|menina|rapaz|sistema|fornecedor|secretaria|pedreiro anterior) (?:que|quem)(?! (?:atende|assina|leva|vai))',
      'isso e (?:la )?(?:coisa da|com a|com o) (?:grafica|seguradora|fornecedor|transportadora|contabilista|prefeitura|camara)',
      String.raw`nao (?:me|nos) (?:culpem?|atire[m]? as culpas|ponham? as culpas|joguem? a culpa)|nao fui eu(?:,| que|\.|!| ?$)`,
    ),
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
