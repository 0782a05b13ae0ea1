import { oneOf } from '@/lib/tone/rule';

/** "You are" in every person and form of address, Brazil and Portugal. */
export const youAre = String.raw`(?:(?:voces?|vcs?|ce|tu|vos|(?:o|a)s? senhora?(?:es|s)?|v\. ?exa?|(?:o|a) (?:sr|sra|dona))\.? (?:e|sao|es|sois|ta sendo|foi|foram|nao passam?(?:s)? de)(?: mesmo)?|(?:es|sois)(?= (?:um|uma|uns|umas|tao|muito|mesmo|burr|est?upid))|nao passam? de)`;

/** Insults for a person, either gender; some are harmless words elsewhere, so they need "you are" or a comma. */
export const insultWords = oneOf(`
  idiotas? imbecil imbecis estupid[oa]s? burr[oa]s? jumentos? antas? asnos? bestas? cretin[oa]s? incompetentes? inuteis inutil inept[oa]s? incapaz incapazes ignorantes? analfabet[oa]s?
  ladra ladrao ladroes gatun[oa]s? caloteir[oa]s? pilantras? picaretas? trapaceir[oa]s? vigaristas? aldrabao aldrabona aldraboes trafulhas? burlao burloes burlona golpistas? estelionatari[oa]s? charlatao charlataes mentiros[oa]s? mentiroses
  palhac[oa]s? vagabund[oa]s? canalhas? safad[oa]s? cafajestes? patife patifes crapulas? escroques? escrot[oa]s? babacas? otari[oa]s? trouxas? panacas? bobalhao boboca tapad[oa]s? lerd[oa]s? nabos? parv[oa]s? parvalhao parvalhona anormal anormais
  retardad[oa]s? debil debeis lixo escoria verme vermes ratos? porc[oa]s? parasitas? sanguessugas? abutre abutres covardes? cobardes? mesquinh[oa]s? mao-de-vaca sovina unha-de-fome preguicos[oa]s? molengas? energumen[oa]s? bandid[oa]s? marginais marginal
  amador amadores trambiqueir[oa]s? nojent[oa]s? fdp cabrao cabroes corno cornos arrombad[oa]s? desgracad[oa]s? miseravel miseraveis merdas? bosta cuzao cuzoes mane zero mala sem-vergonhas? caras?-de-pau jeg[ue]+ trapalhao trapalhona desonest[oa]s? hipocritas? vendid[oa]s? aproveitador[ea]?s? doid[oa]s? malandr[oa]s?
  acougueir[oa]s? mesquinh[oa]s? sovinas? mau-carater imprestave(?:l|is) falhad[oa]s? nulidade cobardolas chul[oa]s? fuinha vibora animal animais jegue muquirana vacilao vacilona golpista analfabet[oa]s? esterco psicopatas? asquerosa? asqueros[oa]s? pao-dur[oa]s? fracassad[oa]s? invejos[oa]s? moleques? parasitas? calaceir[oa]s? saloi[oa]s? limitad[oa] tacanh[oa]s? lesad[oa]s? sonsa? sons[oa]s? cafona metid[oa]s? toupeira saf[ao]d[ao]s? zero-a-esquerda coitad[oa]s? pobre-diabo bocal bronc[oa]s? trapalhoes aselhas? aselha parolos? nojo
`);

/** Insults that are insults wherever they stand. */
export const openInsults = oneOf(`
  imbecil imbecis cretin[oa]s? babacas? otari[oa]s? pilantras? caloteir[oa]s? vigaristas? aldrabao aldrabona aldraboes trafulhas? canalhas? cafajestes? crapulas? energumen[oa]s? parvalhao parvalhona trambiqueir[oa]s? fdp cuzao cuzoes arrombad[oa]s? escrot[oa]s? gatun[oa]s? charlatao charlataes sem-vergonhas? jumentos? bandalhos? cabroes filh[oa]s?-da-puta picaretas? ladraozinho ladraozec[oa]s? cobardolas imprestave(?:l|is) golpistas? trambique bandidao mau-carater pao-duro chulos? calaceir[oa]s? vacilao matumbo aselhas? incompetentezinh[oa] burralhao corn[oa]s? desgracad[oa]s?
`);
