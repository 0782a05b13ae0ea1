/** Business mail in Portuguese, from Brazil and Portugal, with and without accents. One sentence a line. */
export const portuguese = `
Bom dia, Rogério, tudo bem?
Segue em anexo o contrato assinado.
A fatura de agosto ainda não foi paga.
Podemos marcar a reunião para quarta-feira às 10h?
O técnico passa aí amanhã de manhã.
Agradeço desde já a sua atenção.
Fico a aguardar a vossa resposta.
Não recebi o comprovante da transferência.
A peça veio com defeito e preciso trocar.
Vocês entregam no sábado?
Quanto custa o frete para Curitiba?
Desculpe a demora em responder.
O prazo combinado era dia 15.
Lamentamos o sucedido e vamos corrigir o valor.
Gostaria de cancelar a assinatura.
Já fiz o pagamento por MB Way.
O portão continua a fazer barulho.
A cliente pediu três cópias a cores.
Preciso de uma resposta até sexta.
Nunca mais compro nesta loja.
Você é um incompetente.
Cadê o meu dinheiro?
Isso não foi o que combinamos.
Com os melhores cumprimentos,
Atenciosamente, Marina Tavares
Tu não lês os emails que te mando?
A obra atrasou por causa da chuva.
O orçamento inclui mão de obra e material.
Estou à espera desde as nove.
Obrigada pela paciência!
Nao recebi a nota fiscal ate agora.
Voces vao mandar alguem hoje?
Ja liguei tres vezes e ninguem atende.
A entrega ficou para amanha de manha.
Por favor me avisa quando chegar.
Voce pode confirmar o endereco?
O boleto venceu ontem e nao consegui pagar.
Estou muito satisfeita com o servico de voces.
Isto nao pode continuar assim.
Fechado, mando as fotos mais tarde.
Qual o valor da segunda parcela?
Amanhã não posso, tenho consulta.
Consegue reenviar o ficheiro em PDF?
Recebi o orçamento e achei caro.
Vou falar com o meu sócio e digo alguma coisa.
O cheiro da tinta incomoda os vizinhos.
Ninguém me avisou da mudança.
Me manda o endereço por favor
A senhora prefere azul ou verde?
Os azulejos chegam na próxima semana.
Tenho dúvidas sobre a cláusula quinta.
Não há problema, fica para depois.
A chave está com o porteiro.
Quero o estorno ainda hoje.
Vai pro inferno.
Foi um prazer trabalhar convosco.
Sem o sinal não podemos começar.
O seguro não cobre vidros partidos.
Que vergonha de serviço.
Assino o termo e devolvo na segunda.
O site está fora do ar desde ontem.
Lembro que o prazo termina no fim do mês.
`;
