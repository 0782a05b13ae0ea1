import { anyOf, oneOf } from '@/lib/tone/rule';

/** "You are" in every treatment: tú, usted, vos, vosotros, ustedes. */
export const youAre =
  '(?:eres|sos|sois|seras|es (?:usted|ud)|(?:usted|ud)(?: lo que es)? es|lo que eres es|ustedes son|uds son|son ustedes|son un[ao]s|son una|(?:usted|tu|vos) siempre tan|pareces|parece usted|hay que ser|hace falta ser|has salido|esta usted hech[oa]|estas hech[oa])';

/** Nouns and adjectives that insult whoever they are said to. Harmless alone ("es inútil insistir"), hence the contexts in the rules. */
export const insultWords = oneOf(`
  inutil inutiles idiotas? imbecil imbeciles estupid[oa]s? tont[oa]s? tontaina burr[oa]s? bestia bestias payas[oa]s? ladron ladrona ladrones rater[oa]s? chorizos? chorr[oa]s?
  estafador estafadora estafadores timador timadores mangantes? sinverguenzas? caradura caraduras careduras? mentiros[oa]s? embuster[oa]s? embaucador farsantes? charlatan charlatanes
  incompetentes? inept[oa]s? chapuzas chapucer[oa]s? ignorantes? analfabet[oa]s? cretin[oa]s? miserables? canallas? basura escoria ratas? cerd[oa]s? guarr[oa]s? asqueros[oa]s?
  impresentables? malcriad[oa]s? maleducad[oa]s? cobardes? parasitos? delincuentes? vag[oa]s? tacañ[oa]s? egoistas? mamarrach[oa]s? pelotud[oa]s? forr[oa]s? chantas? garcas? cagador
  pendej[oa]s? cabron cabrona cabrones culer[oa]s? huevon huevones weon weones conchud[oa]s? transas? mediocres? fracasad[oa]s? amargad[oa]s? histeric[oa]s? bob[oa]s? mens[oa]s? brut[oa]s?
  torpes? zoquetes? merluz[oa]s? alcornoque cenutrio tarugo patan patanes vendehumos? cantamañanas aprovechad[oa]s? vividor bandid[oa]s? piratas? carnicer[oa] irresponsables? desgraciad[oa]s?
  cerote lambon lambona petard[oa]s? creid[oa]s? huev[oa]n infeliz moroso merd[oa]s? mierda mierdas desastre picapleitos borrach[oa]s? descarad[oa]s? abusiv[oa]s? flojos? conflictiv[oa] insoportables? cansin[oa]s? pesad[oa]s?
  rid[ií]cul[oa]s? vulgar lamentables? patetic[oa]s? desquiciad[oa] descerebrad[oa]s? malparid[oa]s? gilipollas poca
  zangan[oa]s? zopenc[oa]s? ceporr[oa]s? pasmarote tontolaba papanatas sorete salame gil lel[oa] palet[oa]s? cochin[oa]s? marran[oa]s? puerc[oa]s? maleantes? memo mema inservibles? gorron gorrona
  matasanos sacacuartos babos[oa]s? mugros[oa]s? mugrient[oa]s? arrastrad[oa]s? carroñer[oa]s? carroña buitres? tarad[oa]s? gentuza rompepelotas aweonao pajaron jetas atontad[oa]s? gandul gandula
  transas? tranza metiche neci[oa]s? insufrible pij[oa]s? piruja cuatrero asesin[oa]s? monstruo animales resentid[oa] envidios[oa] avaro malagradecid[oa] desagradecid[oa] bruj[oa] pelma cutre comemierda azaroso
  negad[oa] lerd[oa]s? tramposos? tramposa mindundi chusma lacra engreid[oa] desagradable parasita
`);

/** Insults that are insults wherever they stand. */
export const openInsults = oneOf(`
  gilipollas hijueputas? hdp malparid[oa]s? mamabicho mama[gh]uevos? pelotud[oa]s? conchud[oa]s? culiad?os? culead?os? imbecil imbeciles cretin[oa]s? pendej[oa]s? carechimba
  gonorrea sinverguenzas? caraduras? mangantes? inept[oa]s? zoquetes? cantamañanas mamarrach[oa]s? soplapollas capull[oa]s? subnormal subnormales anormales lameculos rastrer[oa]s? malnacid[oa]s? tontolaba zopenc[oa]s? ceporr[oa]s? soretes? gentuza comemierdas? rompepelotas aweonaos?
`);

/** Said of anybody, present or not, they are meant as an insult. */
export const strongInsults = oneOf(`
  basura ratas? escoria impresentables? sinverguenzas? miserables? ladron ladrona ladrones rater[oa]s? estafador estafadora estafadores mentiros[oa]s? embuster[oa]s? inutil inutiles idiotas? imbecil
  imbeciles estupid[oa]s? incompetentes? inept[oa]s? payas[oa]s? cobardes? cerd[oa]s? asqueros[oa]s? canallas? caraduras? caradura mamarrach[oa] parasitos? delincuente porqueria lambon lambona brut[oa] torpe mens[oa] tarad[oa] ruin chapucer[oa]s? chapuzas animal
`);

/**
 * No joy in the rest of the sentence: "joder, qué maravilla de tarta" means it. Takes no room, and looks ahead no further than a line or two.
 */
export const unlessGlad = String.raw`(?![^?]{0,120}${anyOf(
  String.raw`(?<![a-zñ])${anyOf(
    String.raw`jaja\p{L}*|que (?:maravilla|rapidez|belleza|emocion|lindo|bonito|ric[oa])|lo mas (?:bonito|lindo)|preciosa?|encanto|bonitas?`,
    'porfa|de rico|de lindo|nos han dado|a la primera',
  )}(?![a-zñ])`,
  String.raw`[\u{1F600}-\u{1F60D}\u{1F923}\u{1F929}\u{2764}]`,
)})`;
