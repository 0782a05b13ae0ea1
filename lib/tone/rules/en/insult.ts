import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';
import { insultWords, names, openInsults, strongInsults, unlessFond, you, youAre } from '@/lib/tone/rules/en/lexicon';

export const insultRules: readonly Rule[] = [
  defineRule({
    id: 'en/insult/directed',
    weight: 0.7,
    pattern: say(
      String.raw`${youAre}(?: (?!not |never |sick |right |about |for |to |in |at |on |sure |welcome |here |from |the )[\p{L}'-]{1,14},?){0,5}? ${insultWords}`,
      String.raw`${anyOf(
        String.raw`(?:he|she)'s|they're|he is|she is|they are`,
        '(?:boss|partner|driver|manager|builder|engineer|agent|owner) is',
      )} (?:a|an|such a|the) (?:[\p{L}-]{2,12},? ){0,3}${strongInsults}`,
      String.raw`(?:you (?:\p{L}+,? )?|the |that )(?:evil|godless|bitter|old|fat|greasy|crooked|jumped-up)(?:,? \p{L}+){0,2} (?:rat|fool|cow|goat|man|woman|hog|pig|creep|bollocks|clown)`,
      '(?:people|anyone|someone|somebody|a man|a woman) (?:this|so|that|as) (?:stupid|dumb|thick|lazy|useless|incompetent)',
      String.raw`(?:wouldn't|would not|couldn't|can't) (?:be )?trust(?:ed)? (?:you|with)`,
      'so (?:thick|stupid|ugly|dumb|dim)(?= ?[.,!]| inside| that| you)',
    ),
    negatable: true,
    flags: [
      'You are a useless idiot and a liar.',
      "You're a greedy, careless pig.",
      'You people are jokers.',
      'You must be thick.',
      "She's a complete moron.",
    ],
    quiet: [
      "You're not an idiot, the form is confusing.",
      'You are very kind, thank you.',
      "You're right about the thick board.",
      'You are the first to see the catalogue.',
      "They're sending a dog bed instead.",
    ],
  }),
  defineRule({
    id: 'en/insult/youName',
    weight: 0.7,
    pattern: say(
      String.raw`(?<!thank |thanks |to |for |from |than |give |tell |show |sell |offer |make |get |find |send |bring |wish |ask |help |see )you(?: ${anyOf(
        'absolute|complete|total|utter|lying|thieving|useless|lazy|stupid|dumb|greedy|cheap|slimy|sad|pathetic',
        'miserable|thick|robbing|shameless|bloody|fucking|little|old|fat|conning|dirty|filthy|ungrateful|spineless',
        'gutless|dozy',
      )}){0,3} ${insultWords}`,
      String.raw`${you} (?:(?!the |a |an |my |your |our |his |her |their |any |some |to |and |of |for |in |with |see |saw |have |had |keep |like |love |feed |bring |send |want |need |buy |are |got |can |in )[\p{L}'-]+,? ){1,3}${names}`,
      String.raw`(?:^|, |\. |! )(?:\p{L}+ ){0,2}${names}(?= ?[.,!]| ?$)(?<!mr \p{L}+)`,
      String.raw`you (?:absolute|useless|lying|thieving|pathetic|slimy|shameless|robbing|conning) [\p{L}-]{2,14}`,
    ),
    flags: ['You idiot.', 'You lying thief, give it back.', 'You useless lot.', 'Answer me, you clown.', 'You absolute muppet.'],
    quiet: [
      'Thank you lots.',
      'Can I send you dog food samples?',
      'We sell you cheap flights.',
      'See you Monday.',
      'Are you free at ten?',
    ],
  }),
  defineRule({
    id: 'en/insult/kindOf',
    weight: 0.6,
    pattern: say(
      String.raw`${anyOf(
        'what (?:kind|sort) of|bunch of|pack of|shower of|load of|gang of|only a|that|this|your|some|such a|what a',
        'bloody|no|another|any',
      )} (?:\p{L}+ )?${anyOf(
        'idiots?|morons?|fool|fools|clowns?|amateurs|jokers?|crooks?|liars?|thieves|halfwits?|muppet|numpty',
        'cheats?|monkeys?|cowboys?|imbeciles?|scammers?|fraudsters?|incompetents?|embarrassment|disgrace',
        'parasites?',
      )}`,
    ),
    negatable: true,
    flags: [
      'What kind of fool wires it like that?',
      'You are a bunch of amateurs, all of you.',
      'Tell that clown to call me.',
      'Some idiot cut the cable.',
      'Only a moron would paint it blue.',
    ],
    quiet: [
      'The clowns for the party arrive at five.',
      'What kind of paint do you use?',
      'This fraud report is for the bank.',
      'A bunch of flowers arrived, thank you.',
      'It takes a while for amateurs to learn this.',
    ],
  }),
  defineRule({
    id: 'en/insult/open',
    weight: 0.7,
    pattern: say(
      `${unlessFond}${openInsults}`,
      'piece of (?:shit|crap|garbage|filth)(?! (?:truck|car|printer|laptop|phone|machine))(?<!(?:printer|laptop|phone|car|truck|machine) is a piece of [a-z]{4,7})|son of a bitch|sack of (?:crap|shit|garbage)|waste of space',
      String.raw`excuse for a (?:human|man|woman|father|builder|\p{L}+)|brain ?dead|con artist`,
    ),
    negatable: true,
    flags: [
      'Your builder is a wanker.',
      'What a bastard.',
      'You lying sack of crap.',
      'Listen, dickhead.',
      'He is a waste of space.',
    ],
    quiet: [
      'The Scunthorpe branch is closed.',
      'A piece of wood is missing.',
      'The sack of cement is open.',
      'Use a fork on the pastry first.',
      'The cocktail list is attached.',
    ],
  }),
  defineRule({
    id: 'en/insult/noBrain',
    weight: 0.65,
    pattern: say(
      "(?:raccoon|goat|monkey|donkey|street dog|beggar|toddler|baboon|hedge)[^.!?]{0,20} (?:has|have|had|would|could|would've) [^.!?]{0,30}(?:than|right|better|that)|more (?:sense|brains?|discipline|talent|shame) than|brains? of a|brain[- ]?(?:damaged?|less)|(?:empty|thick|fat) head|(?:are|r) (?:you|u|ye) (?:all )?(?:mental|brain damaged|asleep or)|dropped on your head|get your head (?:looked|checked|examined)|learn to use a|shut (?:your|ya) (?:trap|mouth|face|gob|hole|big)|get over yourself|toughen up|harden up|your (?:stupid|ugly|fat|filthy|dirty|big) (?:face|voice|mouth|fingers?|head|hands?)|you're (?:dead to me|a (?:bigger|worse))|what (?:your|his) parents",
      "(?:don't|didn't|do not|haven't|haven't you|have no|no|not) (?:have |got )?(?:a |any |the )?(?:brains?|conscience|shame|decency|backbone|manners|spine|integrity|class|talent|home training)(?= |[.,!]|$)",
      '(?:more|bigger|better|smaller|less) brains? than|use your (?:head|sense|brain)',
      'have you (?:no|any) (?:shame|decency|manners|conscience|sense)',
      'are you (?:deaf|blind|stupid|mad|insane|thick|that|so|even|high|drunk|crazy|out of your mind)',
      String.raw`${anyOf(
        'a (?:trained )?(?:monkey|toddler|five-year-old|blind man)',
        String.raw`my (?:gran|grandmother|nan|dog|cat|kid|\p{L}+-year-old|\p{L}+ year old|son|daughter)|any fool|any idiot`,
        'donkey',
      )}[^.!?]{0,25} ${anyOf(
        String.raw`could've|could have|could (?:do|lay|paint|write|draw|wire|fix|teach)|has more|makes better|draws better`,
        String.raw`writes better|would have|would've`,
      )}`,
      'a child (?:of five )?could (?:do|have|lay|paint|write|draw|wire|fix|teach|follow)',
      'even a (?:child|blind man|toddler|monkey|kid)',
      String.raw`(?:i hope|hope) (?:you|your|they|he|she) [^.!?]{0,30}${anyOf(
        'rots?|choke|burns?|die|dies|fails?|suffer|never|goes under|breaks|collapses?|bankrupt',
      )}`,
      'choke on|rot in|shame on you|you make me sick|you disgust',
      String.raw`you (?:should|ought to) be (?:ashamed|locked up|embarrassed)|ashamed of yoursel\p{L}+`,
      "(?:haven't|have not|hasn't|not) (?:got )?(?:a|the first|the faintest) (?:clue|idea what you)|you couldn't (?:organi[sz]e|run a|find|manage|lie straight)|as useless as|dumber than|stupid as|you're a joke|what a joke|in a league of your own|nobody likes you",
    ),
    flags: [
      'You have no shame.',
      'A monkey could have wired it better.',
      'Shame on you.',
      'Are you deaf?',
      'I hope your business fails.',
    ],
    quiet: [
      'I hope your move goes well.',
      'A child could trip on that step, so we fixed it.',
      'I have no idea which colour you chose.',
      'Are you free on Monday?',
      'My daughter will collect the keys.',
    ],
  }),
];
