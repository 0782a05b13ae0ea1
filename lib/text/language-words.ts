/** Languages that are told apart; de, it and the others only so that they don't pass for one of the first four. */
export type HeardLanguage = 'es' | 'en' | 'pt' | 'fr' | 'de' | 'it' | 'other';

/**
 * Frequent words by language, accents folded (ñ stays): function words, words of business mail, and the words people shout.
 * A word in several lists counts for each of them, less.
 */
const words: Readonly<Record<HeardLanguage, string>> = {
  es: `el la los las un una unos unas y o pero porque que de del al a en con sin por para como cuando donde quien cual si no ya muy mas menos
    me te se le lo nos os les mi tu su mis tus sus yo usted ustedes vos vosotros ella ellos nosotros esto eso este esta ese esa estos esos
    es son era fue ser soy eres sos sois estoy esta estas estan estamos estais hay he has ha hemos han habia hace hacer hago hacen voy vas va vamos van ir
    tengo tiene tienes tienen puede puedo puedes pueden quiero quiere quieres quieren sabe sabes dice digo dicho hecho
    gracias hola buenos buenas dias tardes saludo saludos atentamente estimado estimada señor señora adjunto adjunta factura pedido entrega pago correo
    mañana hoy ayer lunes martes miercoles jueves viernes sabado domingo semana mes año vez veces siempre nunca jamas nada nadie todo todos tambien
    aqui ahi alli ahora luego despues antes mejor peor otra otro cada culpa verguenza inutil idiota imbecil mierda joder ladron ladrones estafa vete mande pague
    envio enviar te lo he ni sino hasta desde sobre entre mucho mucha favor dinero trabajo cliente bien claro basta contesta devuelvame callate sigues eso
    cuanto cuanta cuantos cuantas cuales algun alguno alguna algunos algunas ningun ninguna ninguno mismo misma mismos mismas tras segun mientras aunque pues entonces
    mio mia mios suya suyo suyos nuestro nuestra nuestros nuestras vuestro vuestra tuyo tuya aquel aquella ello
    somos fueron fueras seria seran sera estaba estaban estuvo haya hayan hubiera habra habian tenemos tenia tuve tuvo tuvimos tendra podemos podria podrian podemos debe deben debo deberia
    dijo dijeron dime digame hizo hicieron hice hicimos hago llega llego llegaron llegar lleva llevo llevamos vino vienen viene venga queda quedo quedamos pasa paso falta faltan sale salio
    necesito necesita necesitamos necesitan espero esperamos esperando recibi recibido recibimos confirmo confirmamos confirmar envie enviado enviamos adjuntamos adjunte comentame avisame aviseme
    mandamos mando manda pagar pague pagado cobro cobrar cobrado devolver devuelva hablar llamar llame llamo llamada abonado reunion presupuesto plazo fecha importe transferencia piezas
    bueno buena nuevo nueva gran primera primero segundo tercera ultima ultimo noche noches semanas meses años dias hora horas manera quiza quizas ojala abrazo disculpe disculpa perdon
    ningunas acuerdo mensaje tema asi solo cosa cosas caso pena culpable usted estaria listo lista tienda cierre cambio cuenta direccion calle conmigo contigo consigo
    dos tres cuatro cinco seis siete ocho nueve diez doce quince cien poder podia queremos queria dar ver vi saber tarde caro cara sr sra nota entregas mandar anexo
    obra casa contrato segunda toda todas apenas mal responder durante gente lamento reembolso juro pronto vais venir grande uno che di alla ti ay dan anda ve final
    resto atender lejos pido don dona doña sigue dejo entiendo alguien puerta precio nombre firma verdad agradezco tan gusto fuera telefono sea equipo madre padre
    persona tiempo sola buen costo caja respuesta escribo siento hijo encima baja servicio cambios datos dije clase pendiente veo vaya todavia cita perro cuento leer
    razon punto vieja viejo habeis muchas tener pase puesto dio quede casi archivo cocina lic ing euros mail logo cordial cordiales atte bonito cuotas quedan cuesta
    enhorabuena siguiente quinta cuarta dudas duda manana anos reciba ajena ajeno`,
  en: `the a an and or but because that of to in on at by for with without from as when where who what which if not no yes is are was were be been being am
    i you he she it we they me him her us them my your his its our their this these those there here
    have has had do does did done don't doesn't didn't won't can't isn't aren't wasn't i'm you're it's that's i've i'll you've we're we've they're
    will would can could should shall may might must get got go going come want need know think say said tell told make made
    thanks thank please hello hi dear regards sincerely best cheers morning invoice order delivery payment email attached send sent
    tomorrow today yesterday monday tuesday wednesday thursday friday saturday sunday week month year time times always never nothing nobody everything all
    again still just only very so too also then now after before out up about over more less other another any some how why
    useless idiot liar thief stupid hell fuck shit damn wrong answer money refund pay stop enough listen call
    would've wouldn't couldn't shouldn't hasn't haven't i'd you'd we'll they've that'll what's there's let's into than which while until since because though if yet both each every own
    let me let's see look know back here happy glad sorry appreciate confirm confirmed quote price cost team office number phone kind work job done ready last next first second
    van sale logo dont sa met mail message client clients piece pieces car grand per im two three four five ten one like off mr mrs ms day days down good new came
    take people put left right under asked through says same old read paid half fee hours ask kindly yours name went keep hope open nine bill night well letter way
    little account full fine thing find even sir hour years signed till twice within house form leave bit whole sure somebody someone contract tonight list weeks ever
    already third fix hear gone room give bring side found lost sign he's took changed deposit return front text moved set coming something small asking line else
    better goes hey evening love shop called received man start card bank missed missing water kitchen bad saw move rather cut run hold really waiting great mother
    expect person wife truck write thought copy feel company doing used comes anyone faithfully respectfully manager co ltd mbe retd banner st`,
  pt: `o a os as um uma uns umas e ou mas porque que de do da dos das ao aos em no na nos nas num numa com sem por pelo pela pelos pelas para pra pro pros pras como quando onde quem qual quais quanto quanta quantas quantos
    se nao sim ja muito muita muitos muitas mais menos me te lhe lhes eu tu voce voces vc vcs ce ele ela eles elas nos isso isto aquilo este esta esse essa esses essas aquele aquela neste nesta nesse nessa deste desta desse dessa
    disso disto dele dela deles delas meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas vosso vossa vosso mim comigo contigo conosco connosco consigo
    foi era eram foram ser sou sao somos seja sejam sera serao seria esta estao estou estamos estava estavam estive esteve tem tenho temos tinha tinham teve tive tiver tivesse ter haver ha houve havia
    fazer faz fazem fez fiz fizeram feito faco faca façam vai vou vamos vao ir indo pode posso podem podemos poder podia poderia quero quer querem queremos queria dizer disse disseram diz digo da dar deu dei dao
    ver vi viu vem vim veio vinha vir ficar fica ficou fico ficamos sei sabe sabem saber precisa preciso precisamos precisam precisar consegue consigo conseguimos conseguir deve devem deveria dever gostaria gostei
    obrigado obrigada ola oi bom boa bons boas dia dias tarde noite abraco abracos beijo beijos atenciosamente atentamente cumprimentos prezado prezada prezados caro cara caros senhor senhora sr sra dona doutor exmo exma
    fatura faturas boleto nota pedido encomenda entrega entregas pagamento pagamentos pagar pague paguei prazo envio enviar enviei enviou enviamos mandar mandei mandou mando segue anexo anexa conta valor orcamento reuniao proposta
    dinheiro trabalho servico servicos cliente loja obra peca pecas chave porta casa loja email ligar ligo liga ligou telefone mensagem contrato assinar assinatura assinado duvida duvidas questao
    amanha hoje ontem manha segunda terca quarta quinta sexta feira sabado domingo semana semanas mes meses ano anos hora horas vez vezes sempre nunca nada ninguem tudo todo todos toda todas outro outra outros outras cada mesmo mesma
    tambem aqui ali la agora depois antes ainda ate entao so apenas bem melhor pior mal favor aguardo aguardamos retorno resposta responder respondeu assim ja logo cedo entre sobre desde durante enquanto
    ta ne cade ai tchau gente coisa coisas jeito pessoal nem tao quase alguem algum alguma nenhum nenhuma desculpe desculpa desculpem lamento culpa vergonha lixo merda porra caralho ladrao ladroes mentiroso idiota burro
    cobrar cobranca cobrou devolver devolva devolucao estorno reembolso chegou chegar chega chegaram recebi recebeu receber recebemos vossas vossos juro pronto pronta combinado combinamos fechado falta faltam faltou
    estimado estimada pago claro basta tras espero esperando confirmo confirmar mande manda cobro cobrado queda segundo ultima ultimo caso pena lista dois duas tres
    quatro nove dez mail volta volte som anda ve final lei grande livre peco novo nova saiu agradeco errado errada mae fim voltou relatorio sai qualquer tenha fora
    meio nome pediu tempo preco caixa devia quiser caiu erro custo passo fala filho filha troca maio versao cozinha fiquei certo certa decisao inteiro respeito pessoa
    processo cor desconto passar bolo falar cabeca deixa arquivo ficheiro leva pouco entendo acha portao rua mao projeto parabens gosto levo quarto casamento pai
    prova prefiro falha aberto graca tava trabalhar parou setembro livro diferenca festa trocar primeira primeiro doutora mudou pede palavra esteja ponto taxa daqui
    fechar linha agradecemos indiquem explica bora uai beleza valeu q tbm pq hj eh dai telemovel autocarro fixe malta miudo`,
  fr: `le la les un une des et ou mais parce que qui quoi dont de du au aux en avec sans par pour comme comment quand pourquoi combien si ne ni ne pas non oui tres plus moins trop peu
    me te se je tu il elle nous vous ils elles on lui leur leurs moi toi eux y mon ton son ma ta sa mes tes ses notre votre nos vos ce cet cette ces cela ca ceci celui celle ceux mien mienne votre
    est sont etait etaient etre suis sommes etes es sera serait seront soit soyez fut ai as a avons avez ont avait avaient avais aura aurait aurez aurais eu fait faites faire fais font faut faudra faudrait
    vais va vas allez allons vont aller peut peux pouvez pouvons peuvent pourrait pourriez pouvais voulez veux veut voudrais voudrait vouloir dois doit devez doivent devais devait devrait devriez sait sais savez savoir
    dit dites dire disait mis mettre met prend prends prenez pris prendre vient viens venir venez venu vu voir vois voyez reste restent attend attends attendons attendre trouve passe passer passez
    c'est j'ai n'est qu'il d'un d'une l'on aujourd'hui presqu'ile
    merci bonjour bonsoir salut coucou cordialement madame monsieur messieurs bien cher chere amicalement salutations distinguees bonne bonnes bon journee soiree bientot
    facture factures commande commandes livraison livre livres paiement payer paye payez payee devis courriel mail mails message dossier envoi envoyer envoie envoyez envoye envoyee recu recue recevoir rendez chantier travail travaux
    rappel rappeler rappelez repondre reponse reponds repondez demande demander demandez client clients prix euros compte virement acompte remboursement rembourser rembourse signe signer contrat joint jointe piece pieces
    demain hier matin soir midi lundi mardi mercredi jeudi vendredi samedi dimanche semaine semaines mois jour jours an ans annee heure heures fois
    toujours jamais rien personne tout tous toute toutes aussi ici maintenant apres avant encore deja bien mieux mal dans sur sous chez vers depuis pendant entre contre sauf meme memes autre autres chaque chose choses quelque quelques aucun aucune
    donc alors ainsi enfin sinon puis voila voici desole desolee excusez excuses pardon faute honte honteux voleur voleurs menteur nul nulle connard merde putain con conne idiot imbecile incapable incapables bande
    premier premiere deuxieme dernier derniere nouveau nouvelle tard tot vite svp stp car afin lors ete petit petite grand grande besoin plaisir merci d'accord probleme souci jours deux trois quatre cinq
    n'a retard pis qu'on porte manque quelqu'un ecrit avoir monde frais juste devant s'est temps m'a solde mars d'ici t'es erreur nuit dix garde delai vraiment quelle
    vingt ligne marche jusqu'a malgre c'etait suite laisse souhaite dis rapport t'as mme dessus maison mot nom pose paie ferme garantie coupe juin salle perdu surtout
    panne regle prevu prochaine passage avis compris tete remise remercie quel retour raison mise huit annule troisieme lieu vs chien comprends ben donne fille tant
    parle mort cote bureau seul gens maitre beau cles rendu doute enfants lire parler beaucoup fini prie tenir refaire visite faux mauvaise regarde fichier fichiers
    transmis complet reprise choix boite mets fils cours permis verifier signee reviennent magasin hello week sent stop money gars oufti boulot moche magasins lien
    comptez mettez regardez`,
  de: `der die das den dem des ein eine einen einem einer und oder aber weil dass von zu im in mit ohne durch fur wie wenn wo wer was nicht kein keine ja nein sehr mehr
    ich du er sie es wir ihr mich dich uns euch mein dein sein unser euer diese dieser dieses ist sind war waren bin habe haben hat hatte wird werden kann konnen muss mussen
    danke hallo guten tag gruße grußen sehr geehrte rechnung bestellung lieferung zahlung morgen heute gestern montag dienstag mittwoch donnerstag freitag woche monat jahr mal
    immer nie nichts niemand alles auch hier jetzt dann nach vor noch schon gut bitte warum passiert gesagt vielen herr frau ihnen ihre bei auf aus um schicke`,
  it: `il lo la i gli le un uno una e o ma perche che di del della dei delle al alla in nel nella con senza per come quando dove chi se non gia molto piu meno
    mi ti si ci vi io tu lui lei noi voi loro mio tuo suo questo questa quello quella sono sei e siamo siete era essere ho hai ha abbiamo avete hanno fatto fare vado va puo
    grazie ciao buongiorno cordiali saluti gentile fattura ordine consegna pagamento domani oggi ieri lunedi martedi venerdi settimana mese anno volta volte sempre mai niente nessuno tutto anche qui ora dopo prima ancora sul dal`,
  other: `och att det som inte jag har med van het een niet dat ik je we zijn voor maar nie jest sie ang mga ng sa po ay hindi yung lang ko mo ba
    khong toi ban cam on gui ngay cho cua duoc nhe anh chi xin chao yang dan tidak saya anda untuk dengan bir ve bu icin degil`,
};

/** Which languages a folded word speaks for. */
export const languagesByWord: ReadonlyMap<string, readonly HeardLanguage[]> = tabulate();

function tabulate(): Map<string, HeardLanguage[]> {
  const table = new Map<string, HeardLanguage[]>();
  for (const language of Object.keys(words) as HeardLanguage[]) {
    for (const word of new Set(words[language].split(/\s+/))) {
      table.set(word, [...(table.get(word) ?? []), language]);
    }
  }
  return table;
}
