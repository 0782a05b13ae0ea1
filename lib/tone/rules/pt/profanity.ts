import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const profanityRules: readonly Rule[] = [
  defineRule({
    id: 'pt/profanity/shit',
    weight: 0.35,
    pattern: say(
      '(?:de |da |pra )?(?:merda|merdas|bosta|bostas)',
      '(?:de )?(?:cagada|cagadas|cagou|cagaram|cagar|borrada)',
      'que (?:porcaria|droga|raio|raios|diabos?)(?= (?:de|e essa|e isto|voces?|e que))',
    ),
    flags: [
      'Que merda de atendimento.',
      'Esse site é uma bosta.',
      'Fizeram uma cagada no telhado.',
      'Que raio de serviço é esse?',
      'O orçamento está uma merda.',
    ],
    quiet: [
      'A merenda é servida às dez.',
      'O Emerson leva as chaves.',
      'O raio do círculo é de dois metros.',
      'A borda da mesa veio lascada.',
      'A droga está aprovada pela Anvisa.',
    ],
  }),
  defineRule({
    id: 'pt/profanity/fuck',
    weight: 0.35,
    pattern: say(
      'porra|caralho|cacete|caralhada|foda-se|fodasse|foda|fodid[oa]s?|foder|fode|fodeu|fodendo|fuder|fudid[oa]s?|puta(?: que pariu| merda)?(?! de madre)|putaria|putos|cu de judas|pqp|vsf|vtnc|tnc|krl|crl',
      '(?:do|pra|no|o|teu|seu) (?:cu|caralho|cacete|rabo)(?= ?[.!,?]| ?$)',
      '(?:encher|enche|encheu|enchendo) o saco|saco cheio|de saco cheio|tomar no',
      '(?:to|estou|estao|tao) (?:me|se) (?:fodendo|cagando|lixando)|me (?:lixo|lixando)',
    ),
    flags: [
      'Porra, responde de uma vez.',
      'Estou de saco cheio das suas mudanças.',
      'Foda-se, outra vez atrasado.',
      'A caldeira do caralho parou de novo.',
      'Puta merda, que demora.',
    ],
    quiet: [
      'O saco de cimento pesa 25 kg.',
      'O porta-malas está cheio.',
      'A foca do logotipo ficou ótima.',
      'Encha o formulário e envie.',
      'O caraoke é às oito.',
    ],
  }),
  defineRule({
    id: 'pt/profanity/sendOff',
    weight: 0.8,
    pattern: say(
      '(?:vai|va|vao|vaiam|vas|ide|vam) (?:la |ja |todos? |voces? |tu )?(?:a|pra|para a|a p|pro|para o|ao|no|tomar no|te|se|tu te) ?(?:merda|puta|caralho|inferno|diabo|raio que o parta|cu|foder|fuder|ferrar|catar|lixar|danar|quinto dos infernos|quintos dos infernos|pqp)',
      '(?:vai|va|vao) (?:tomar no|apanhar no|levar no) (?:cu|olho do cu|meio do)',
      '(?:vai|va|vao)(?:-te|-se|-vos| te| se| tu)? (?:foder|fuder|ferrar|lixar|catar coquinho|pastar|bugiar|dar banho ao cao|encher o saco de outro|ver se estou la fora)',
      '(?:enfi[ae]m?|mete|meta|metam)[^.!?]{0,40}? (?:no|pelo) (?:cu|rabo|olho do cu|onde)',
      '(?:mete|meta|metam|enfi[ae]m?)[^.!?]{0,40}? onde (?:lhe|lhes|te|o sol|couber|quiser|bem entender)',
      'que se (?:foda|fodam|lixe|lixem|dane|danem)',
      '(?:desaparec[ae]m?|some|suma|sumam)(?: daqui| da minha (?:frente|vida)| de vez)(?= ?[.!,]| ?$)',
    ),
    flags: [
      'Vai à merda.',
      'Vai tomar no cu.',
      'Vá para o inferno com a sua fatura.',
      'Vai-te foder.',
      'Enfia o orçamento no cu.',
      'Vai se ferrar.',
    ],
    quiet: [
      'Vai à loja e pega as chaves.',
      'Vai ao banco amanhã cedo.',
      'Vá à página dois do contrato.',
      'Meta o código onde diz cupom.',
      'Mete a peça no saco azul.',
    ],
  }),
];
