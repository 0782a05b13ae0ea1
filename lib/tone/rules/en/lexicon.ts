import { anyOf, oneOf } from '@/lib/tone/rule';

/** "You are", contracted or not, and what else puts a word on a person. */
export const youAre =
  "(?:you(?:'re|re| are| were| must be| really are| have to be)|ur|you lot are|you people are|you guys are|your (?:boss|partner|team|staff|driver|engineer|mechanic|manager|people|crew|accountant|assistant) (?:is|are))";

/** Nouns and adjectives that insult whoever they are said to. Harmless alone ("a joke", "slow"), hence the contexts in the rules. */
export const insultWords = oneOf(`
  idiots? idiotic stupid dumb dumbest moron morons moronic imbeciles? fools? foolish clowns? jokers? liars? lying thief thieves thieving crooks? crooked cheats? fraud frauds fraudster scammers? scum
  con-artist conning useless pathetic worthless incompetent amateurs? halfwit halfwits half-wit dimwit thick dense clueless brainless brain-dead lazy laziest filthy vile disgusting heartless spineless
  gutless shameless greedy selfish rude arrogant pig pigs rat weasel snake parasite leech vermin maggot coward cowards bully thug muppet numpty eejit gobshite plonker pillock tosser wanker
  prick pricks twat bastards? bitch cow bellend arsehole arseholes asshole assholes dickhead dickheads jackass dumbass scumbag lowlife low-life grub bludger deadbeat drunk embarrassment disgrace
  nightmare ignorant illiterate miserable talentless hypocrite vandal butcher monster animal donkey dog cheapskate cheap mumu olodo bandit criminals? chancer cowboy cowboys robbing slimy sleazy creep
  moaner whiner whiny parasites sponger hog swindlers? pathological pig-headed two-faced joke garbage trash rubbish shit crap unprofessional halfwitted goat fellow hack fatheaded fathead numbskull imbecilic
`);

/** Insults that are insults wherever they stand. */
export const openInsults = oneOf(`
  morons? imbeciles? arseholes? assholes? dickheads? wankers? tossers? twats? pricks? bastards? bellends? scumbags? jackass(?:es)? dumbass(?:es)? gobshites? eejits? numpty numpties halfwits? half-wits? dimwits?
  motherfuckers? cunts? pillocks? plonkers? muppets? mumu olodo gobdaw shitheads? bitch(?:es)? scumbag
`);

/** Said of anybody, present or not, they are meant as an insult. */
export const strongInsults = oneOf(`
  idiots? morons? imbecile fool liar crook thief cheat fraud scum pig rat coward bully thug halfwit dimwit clown disgrace parasite leech hog creep drunk waste sack moron gobshite joker scammer con-artist monster sponger chancer
`);

/** "You", however it is typed. */
export const you = '(?:you|u|ye|ya)';

/** What one calls somebody to their face; said after "you" or a comma it can mean nothing else. */
export const names = oneOf(`
  idiots? moron morons clown clowns loser losers parasite parasites liar liars thief thieves crook crooks conman lowlife deadbeat crybaby duffer duffers rascal rascals beggar beggars donkey donkeys fool fools
  pigs? swine hag brat brats goat cow weasel ferret git gits sod slobs? nerd weirdo lump savages meathead robbers looters butchers scammers? frauds? wasters? chancer chancers miser hypocrite rat maggots? thugs?
  mongrels? dimwit halfwit lunatic lunatics imbecile coward cowards leech scum vermin creep sook whiner bollocks bollockses con-man criminals
`);

/**
 * Where a sentence begins, with a word or two that may come before: "So …", "And honestly …". Takes no room.
 * `letters` are those that what follows may begin with: looking at one letter ahead is cheaper than looking back.
 */
export function atStart(letters: string): string {
  return `(?=[${letters}])(?<=^["'( -]{0,3}(?:(?:and|but|so|now|then|well|look|ok|okay|honestly|frankly|sir|madam|guys),? ){0,2})`;
}

/**
 * No joy in the rest of the sentence: "you genius, it works!" means it. Takes no room, and looks ahead no further than a line or two.
 */
export const unlessGlad = String.raw`(?![^?]{0,120}${anyOf(
  String.raw`(?<![a-z])${anyOf(
    String.raw`haha\p{L}*|lol|legends?|brilliant|marvellous|magnificent|gorgeous|magic|magician|ripper|love it|loved it|so sorry`,
    'best (?:day|party|night|job)|no joke|i owe you|it works|dry again|on the house|working again|as new|incredible|unreal',
    'she runs|deserves? a (?:beer|pint|medal|raise|drink)|packed up again|(?:yes|yay)[!,]',
  )}(?![a-z])`,
  String.raw`[\u{1F600}-\u{1F60D}\u{1F923}\u{1F929}\u{2764}]|:\)`,
)})`;

/** Before an insult: said fondly, or of the writer. Takes no room. */
export const unlessFond =
  '(?<!(?:beautiful|magnificent|mad|crazy|lucky|clever|rotten|poor|ugly|darling|one|watched the|the|of the|i feel like the biggest|like a total|like an absolute|im some|i am an?|i was an?|call me an?) )';

/** After a curse: a thing that can't be hurt, or praise. */
export const fondOrThing = `${anyOf(
  'legends?|genius|magicians?|ripper|brilliant|marvellous|magnificent|gorgeous|beautiful|unreal|good|great|awesome|awful,? really|sad',
  'boilers?|machine|printer|pothole|stump|server|laptop|weather|thing|things|light|car|wasps|traffic|minutes|life|murder|oath|cried',
)}(?![a-z])`;
