import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const blameRules: readonly Rule[] = [
  defineRule({
    id: 'en/blame/yourFault',
    weight: 0.5,
    pattern: say(
      "(?:it's|its|this is|that's|that is|it is|all|entirely|is|was) (?:all |entirely |completely |totally |clearly |100% )?(?:your|you people's|your team's) (?:own )?(?:fault|doing|mess|problem|mistake)|(?:your|you people's) (?:own )?(?:bad planning|dithering|incompetence|negligence|carelessness|laziness|stupidity|mess|screw-up|inability|failure to)|(?:only|got) (?:have )?(?:yourself|yourselves|you) to (?:blame|thank)|only yourself|(?:that's|it's|so it's|this is|is|be) on you(?= ?[.,!]| ?$| and| not)|because of you(?= |[.,!]|$)|no thanks to you|thanks to (?:you|your)(?= (?:and your|we|i|my|our|now|people|lot|incompetence|delay|dithering|mess|late|lack|team|guys)|,)|you're to blame|you are to blame|i blame you",
    ),
    negatable: true,
    flags: [
      'This is your fault.',
      "It's all your doing.",
      "That's on you.",
      'You have only yourself to blame.',
      'Because of you we lost the venue.',
    ],
    quiet: [
      "It's our fault and we will fix it.",
      "It's not your fault.",
      'Thanks to your help we finished early.',
      'There is a fault in the boiler.',
      'Your mistake is easy to make, no charge.',
    ],
  }),
  defineRule({
    id: 'en/blame/youDid',
    weight: 0.5,
    pattern: say(
      "you(?:'ve| have|ve| people| lot| all| guys)? (?:just |have |completely |really |single-handedly |already )?(?:ruined|wrecked|messed up|screwed|botched|trashed|wasted|stiffed|lied|cheated|robbed|scammed|ripped (?:me|us) off|caused nothing|stole|stolen|torched|destroyed|conned|let (?:me|us|everyone) down|left (?:me|us) (?:with|stranded|standing|hanging|in|without|high)|made (?:me|us|a fool|an absolute|my|a mess) (?:look|miss|feel|wait|lose|out|of)?|cost (?:me|us)|dropped the ball|stood (?:me|us) up|broke your|embarrassed|humiliated|insulted|ghosted|fobbed|strung|dumped|couldn't be bothered|didn't (?:even )?bother|can't be bothered|couldn't even|can't even|don't even|didn't even|never even)",
      "(?:if you(?:'d| had)|had you) (?:only |just |bothered |actually |ever )?(?:listened|read|bothered|done your|paid attention|answered|told|checked|looked|to)|look what you|now i look|you got us into|when you (?:took over|lot)|you should(?:'ve| have) (?:told|known|thought|read|checked|said|listened)|you were the one|you're the one who|you (?:promised|swore|told (?:me|us|your))[^.!?]{0,60}(?:and now|and yet|but|lied|three times|again)|(?:lied|lying) to (?:me|us|my)|(?:you|your people|your guys|your team|your lot|your driver|your crew) (?:have )?(?:ignored|vanished|disappeared)(?= |[.,!])",
    ),
    flags: [
      'You ruined my kitchen.',
      "You've wasted three weeks of my life.",
      "You didn't even bother to call.",
      "If you had listened, this wouldn't have happened.",
      'You lied to me.',
    ],
    quiet: [
      'You made a good point.',
      "You've left your umbrella at our desk.",
      'If you had any questions, please ask.',
      'You made my day.',
      'We let the paint dry overnight.',
    ],
  }),
  defineRule({
    id: 'en/blame/somebodyElse',
    weight: 0.5,
    pattern: say(
      "(?:always |never |it's )?(?:somebody|someone|everyone|everybody) else's (?:fault|problem|job)|never your (?:fault|problem)|(?:it's )?always (?:an excuse|excuses|something|some excuse|some drama|the same|about you|one thing)|(?:excuse after|another|more|your|lame|the same|pathetic|enough|any more|same old|what's your) excuses?|spare me|passing the buck|pass the buck|the blame game",
    ),
    flags: [
      "It's always somebody else's fault.",
      'Another excuse.',
      'Spare me.',
      'It is never your fault, is it.',
      'Stop passing the buck.',
    ],
    quiet: [
      'Please excuse the delay.',
      'Somebody else will collect it.',
      'We have a spare key.',
      "It's always open on Saturdays.",
      'Please ask someone else in accounts.',
    ],
  }),
  defineRule({
    id: 'en/blame/becauseYou',
    weight: 0.45,
    pattern: say(
      "(?:and )?(?:now |so )?suddenly (?:it's|it is|i'm|this is) (?:my|our|the|all|somehow)|(?:why|how) (?:is it|it's|it is|is this|is that) (?:my|our) (?:fault|mistake|problem)",
      "because you (?:couldn't|didn't|can't|wouldn't|never|failed|refused|won't|don't|forgot|people|lot|decided)(?! (?:mind|know|have the|need|ask))",
      "(?:nothing but|had nothing but|only) (?:lies|excuses|delays|empty promises|broken promises|headaches|grief)|this (?:always|only ever) happens with you|it's always (?:like this|something) with you",
      '(?:your (?:office|team|driver|people|staff|lot|company)) (?:is|are) (?:always |still )?(?:sleeping|asleep|hopeless|a mess|clueless|useless|rude|incompetent)',
      String.raw`you (?:kept|left|keep) (?:me|us|my \p{L}+|our \p{L}+) (?:waiting|standing|hanging|stranded|in the (?:dark|rain|cold))`,
    ),
    flags: [
      "We lost Monday because you couldn't decide.",
      "Now suddenly it's my mistake.",
      'I have had nothing but excuses.',
      'Your office is always asleep.',
      'You kept my mother waiting in the rain.',
    ],
    quiet: [
      'I write because you asked for a copy.',
      'It is my mistake and I will fix it.',
      'The lights went out suddenly.',
      'Your office is on the second floor.',
      'You left us a kind review, thanks.',
    ],
  }),
];
