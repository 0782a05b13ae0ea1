/** Languages that are told apart; all but es and en only so that they don't pass for one of the two. */
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
    envio enviar te lo he ni sino hasta desde sobre entre mucho mucha favor dinero trabajo cliente bien claro basta contesta devuelvame callate sigues eso`,
  en: `the a an and or but because that of to in on at by for with without from as when where who what which if not no yes is are was were be been being am
    i you he she it we they me him her us them my your his its our their this these those there here
    have has had do does did done don't doesn't didn't won't can't isn't aren't wasn't i'm you're it's that's i've i'll you've we're we've they're
    will would can could should shall may might must get got go going come want need know think say said tell told make made
    thanks thank please hello hi dear regards sincerely best cheers morning invoice order delivery payment email attached send sent
    tomorrow today yesterday monday tuesday wednesday thursday friday saturday sunday week month year time times always never nothing nobody everything all
    again still just only very so too also then now after before out up about over more less other another any some how why
    useless idiot liar thief stupid hell fuck shit damn wrong answer money refund pay stop enough listen call`,
  pt: `o a os as um uma uns umas e ou mas porque que de do da dos das ao em no na nos nas com sem por pelo pela para como quando onde quem se nao ja muito mais menos
    me te lhe eu voce voces ele ela nos isso este esta esse essa isto meu minha seu sua nosso nossa foi ser sou sao esta estou tem tenho temos fazer faz vai vou
    obrigado obrigada ola bom boa dia tarde atenciosamente prezado fatura pedido entrega pagamento amanha hoje ontem segunda sexta semana mes ano vez sempre nunca nada
    ninguem tudo tambem aqui agora depois ainda ate entao so bem favor dinheiro trabalho cliente sera pode estao`,
  fr: `le la les un une des et ou mais parce que qui de du au aux en avec sans par pour comme quand ou si ne pas non oui tres plus moins
    me te se je tu il elle nous vous ils elles on mon ton son ma ta sa mes tes ses notre votre nos vos ce cet cette ces cela ca est sont etait etre suis sommes etes
    ai as a avons avez ont fait faire vais va allez peut peux pouvez veux voulez c'est j'ai n'est qu'il d'un d'une l'on
    merci bonjour bonsoir cordialement madame monsieur facture commande livraison paiement demain aujourd'hui hier lundi mardi mercredi jeudi vendredi semaine mois fois
    toujours jamais rien personne tout tous aussi ici maintenant apres avant encore bien dans sur chez`,
  de: `der die das den dem des ein eine einen einem einer und oder aber weil dass von zu im in mit ohne durch fur wie wenn wo wer was nicht kein keine ja nein sehr mehr
    ich du er sie es wir ihr mich dich uns euch mein dein sein unser euer diese dieser dieses ist sind war waren bin habe haben hat hatte wird werden kann konnen muss mussen
    danke hallo guten tag gruße grußen sehr geehrte rechnung bestellung lieferung zahlung morgen heute gestern montag dienstag mittwoch donnerstag freitag woche monat jahr mal
    immer nie nichts niemand alles auch hier jetzt dann nach vor noch schon gut bitte warum passiert gesagt vielen herr frau ihnen ihre bei auf aus um schicke`,
  it: `il lo la i gli le un uno una e o ma perche che di del della dei delle al alla in nel nella con senza per come quando dove chi se non gia molto piu meno
    mi ti si ci vi io tu lui lei noi voi loro mio tuo suo questo questa quello quella sono sei e siamo siete era essere ho hai ha abbiamo avete hanno fatto fare vado va puo
    grazie ciao buongiorno cordiali saluti gentile fattura ordine consegna pagamento domani oggi ieri lunedi martedi venerdi settimana mese anno volta volte sempre mai niente nessuno tutto anche qui ora dopo prima ancora`,
  other: `och att det som inte jag har med van het een niet dat ik je we zijn voor maar nie jest na do sie ang mga ng sa po ay hindi yung lang ko mo ba
    khong toi ban cam on gui ngay cho cua la va duoc nhe anh chi em xin chao yang dan tidak saya anda untuk dengan bir ve bu icin degil`,
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
