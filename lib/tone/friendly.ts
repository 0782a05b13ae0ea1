/** Signs of good cheer, by kind: laughing, fondness, praise and good news, debts of friendship. Folded text. */
const signs: readonly RegExp[] = [
  /(?:ja){2,}|(?:ha){2,}|\blol\b|k{4}|\brsrs|\b(?:mdr|ptdr)\b|[😂🤣🎉🥳🍻🥂😭🍔❤💪🙌😍🦷]|!{2}/u,
  /te quiero|un abrazo|beijao|te (?:amo|adoro)|\bbisous\b|t'(?:aime|adore)|mon pote|\bpoto\b|ma belle|querid[oa]|compadre|parcero|herman[oa]\b|\bx+$|love you|big love|beautiful|gorgeous|mad bastard|crazy bastard|filthy animal|hubby|mae\b|bo,|magnificent|buddy|\bdude\b|\bmate\b|\bbru\b/u,
  /orgullos|orgulho|lindo demais|ficou (?:lind|otim|show|incrivel|maravilh)|mandou bem|arrasou|trop (?:beau|belle|bien|fort)|trop bon|fier de toi|fiere de toi|precios[oa]|qued[oa] (?:arrech|divin|lind|brutal)|que (?:bueno|emocion|rico|rica|lindo)|\brica\b|aprob|la rompi|te sacaste|nos han dado|chulet|vaina (?:mas )?buena|lechona|legend|renewed|passed|best |landed|proud|unreal|celebr|promoted|signed the|so well|deserve a|best|grand|genius 😂/u,
  /te debo|te devo uma|cerveja|breja|churrasco|je te dois|l'apero|une biere|je t'invite|ma tournee|le quedo debiendo|invito yo|brind|birras|cerve|asado|chivitos|i owe you|drinks on|a pint|buying you|could kiss you|steak|send the same|a tenner|cargan|te yapeo|chelas|birra|escoja el bar|felicidades|invito/u,
];

/** Two kinds of cheer make a friend's mail, where a curse is no attack. A mail that says "hate" in any other way is still found. */
export function isFriendly(foldedText: string): boolean {
  return signs.filter((sign) => sign.test(foldedText)).length >= 2;
}
