import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const contemptSetPhraseRules: readonly Rule[] = [
  defineRule({
    id: 'en/contempt/youWantedCheap',
    weight: 0.5,
    pattern: say(
      'you (?:wanted|chose|paid for|bought|picked|asked for|went for|booked) (?:the )?cheap(?:est)?(?: one| package| option| version| room| job)?(?= ?[.,;!]| and| ?$)',
    ),
    suggestion: 'you chose the basic option',
    flags: [
      "You wanted cheap, so don't be surprised.",
      'You paid for the cheap one.',
      'You chose the cheapest package and you received it.',
      'Well, you asked for cheap.',
      'You booked the cheapest room, and that is the view.',
    ],
    quiet: [
      'You wanted the cheapest flight to Bath, is this it?',
      'It was cheap and good.',
      'Do you want the cheaper one?',
      'You picked the blue one.',
      'We found a cheap hotel for you.',
    ],
    calmer: [
      "You chose the basic option, so don't be surprised.",
      'You chose the basic option.',
      'You chose the basic option and you received it.',
      'Well, you chose the basic option.',
      'You chose the basic option, and that is the view.',
    ],
  }),
  defineRule({
    id: 'en/contempt/poorService',
    weight: 0.5,
    pattern: say(
      '(?:pathetic|third-rate|third class|shameful|abysmal|lousy|diabolical|atrocious|hopeless|horrible|disgusting|useless|terrible) (service|support|workmanship|communication|work)(?! (?:elsewhere|from (?:the other|my last|our old)))',
    ),
    suggestion: 'poor $1',
    flags: [
      'Pathetic service as usual.',
      'Shameful workmanship, the wall is open.',
      'This is third-rate support.',
      'Lousy communication all week!',
      'Diabolical work on the roof.',
    ],
    quiet: [
      'Lovely service, thank you.',
      'The weather was horrible.',
      'A useless gadget, I know.',
      'Poor service at the other garage, so I came here.',
      'Terrible service elsewhere, but you were great.',
    ],
    calmer: [
      'Poor service as usual.',
      'Poor workmanship, the wall is open.',
      'This is poor support.',
      'Poor communication all week!',
      'Poor work on the roof.',
    ],
  }),
  defineRule({
    id: 'en/contempt/itsCalledA',
    weight: 0.45,
    pattern: say(
      "(?:it's|it is|that's) called (?:a (?:manual|phone|clock|calendar|contract|dictionary|waiting room|queue|watch)|reading|doing your job|paying|google|business|the real world|being (?:an adult|professional))",
    ),
    flags: [
      "It's called a manual, you should try one.",
      "That's called doing your job.",
      'It is called reading.',
      "It's called Google.",
      "It's called a contract, sir.",
    ],
    quiet: [
      "It's called the Blue Room, on the left.",
      'The dish is called paella.',
      'The song is called Reading.',
      'It is called after my aunt.',
      'The cat is called Manual.',
    ],
  }),
  defineRule({
    id: 'en/contempt/cowboyJob',
    weight: 0.55,
    pattern: say(
      "(?:proper |right |bloody |total )?cowboy (?:job|outfit|builders?|operation|firm|plumbers?)|pull the other one|(?:you|ye|they|he) (?:haven't|have not|hasn't) (?:got )?a (?:notion|clue|breeze)(?! (?:if|when|yet))|(?:a|complete|total|absolute|what a|utter) rip(?: |-)?off(?! (?:but|elsewhere))",
    ),
    flags: [
      'Proper cowboy job, that.',
      'Two hundred for a kettle, pull the other one.',
      "Ye haven't a notion what ye're doing.",
      'What a complete rip off.',
      "You haven't got a clue.",
    ],
    quiet: [
      'My son wants a cowboy party.',
      "We haven't a clue yet when she lands.",
      'Pull the other door, this one sticks.',
      'The tag rips off easily.',
      "I haven't a notion where I left my keys.",
    ],
  }),
  defineRule({
    id: 'en/contempt/timepass',
    weight: 0.5,
    pattern: say(
      '(?:only |just |simply |all |full )time ?pass(?: only)?|time ?pass(?: only)?(?= ?[.,!]| ?$)|(?:giving|give) (?:me |us )?gyan|what nonsense (?:is this|you are|are you)|how long (?:we|i) should (?:wait|listen|tolerate|suffer|call|follow)|what you (?:people )?think we are|(?:drama|this all|your attitude) is too much now',
    ),
    flags: [
      'Your customer care is time pass only.',
      "Don't give us gyan on parenting.",
      'How long we should listen to this?',
      'What you think we are running, a dharamshala?',
      'What nonsense is this, sir.',
    ],
    quiet: [
      'Time passes quickly here.',
      'How long should we wait?',
      'Tell me what you think.',
      'We watch films for fun.',
      'The sauce is a bit too much now.',
    ],
  }),
];
