import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const passiveHintRules: readonly Rule[] = [
  defineRule({
    id: 'en/passive_aggression/startingToThink',
    weight: 0.4,
    pattern: say(
      "(?:i'm|i am|we're|we are) (?:starting|beginning) to (?:think|suspect|believe|doubt|wonder)(?: that)?(?! about)|(?:i|we|one) begins? to (?:suspect|wonder|doubt)",
    ),
    flags: [
      "I'm starting to think nobody reads these.",
      'We are beginning to suspect the van does not exist.',
      'One begins to wonder whether anyone is there.',
      'I am starting to doubt you ever ordered it.',
      'I begin to suspect it was never posted.',
    ],
    quiet: [
      "I'm starting to feel at home here!",
      'We are starting to think about summer.',
      "I'm starting the job on Monday.",
      'She begins to walk now.',
      'We began to wonder at the view.',
    ],
  }),
  defineRule({
    id: 'en/passive_aggression/howElseToSay',
    weight: 0.45,
    pattern: say(
      "(?:i'm not (?:sure|certain)|i am not (?:sure|certain)|i don't know|not sure|unsure|i do not know) how (?:else|many other ways|much clearer|many more ways) (?:to|i can|we can|i could)(?: possibly)? (?:phrase|say|put|explain|word|make|be)(?: (?:it|this|that))?(?: (?:to you|clear|clearer|any clearer))?|(?:i'm not (?:sure|certain)|i don't know) how to (?:put|say|explain) (?:it|this|that) any (?:more (?:simply|clearly|plainly)|clearer|simpler)",
    ),
    suggestion: 'once more',
    flags: [
      "I don't know how to put this any more simply: plug it in.",
      "I'm not sure how else to say it: the fee is due.",
      "I don't know how else to explain that, the part is not covered.",
      'I am not certain how else to phrase it: no.',
      'Not sure how many other ways I can put this: we close at five.',
    ],
    quiet: [
      "I don't know how to say thank you!",
      'Not sure how to phrase the sign, any ideas?',
      "I don't know how to open it.",
      "I'm not sure how else to reach her.",
      'Let me put it another way.',
    ],
    calmer: [
      'Once more: plug it in.',
      'Once more: the fee is due.',
      'Once more, the part is not covered.',
      'Once more: no.',
      'Once more: we close at five.',
    ],
  }),
  defineRule({
    id: 'en/passive_aggression/growingList',
    weight: 0.45,
    pattern: say(
      '(add(?:ed|ing)? (?:it|this|that|them|yours)) to the (?:ever-?)?(?:growing|long|very long) (list|pile|collection)',
    ),
    suggestion: '$1 to the $2',
    flags: [
      "I'll add it to the growing list of changes.",
      'We have added this to the long list.',
      "I've added yours to the growing pile.",
      'Let me add that to the very long list.',
      'Adding it to the ever-growing list now.',
    ],
    quiet: [
      "I'll add it to the list for Friday.",
      'The growing list of fans is nice.',
      'It is a long list of plants.',
      'Please add them to the pile by the door.',
      'We added this to the menu.',
    ],
    calmer: [
      "I'll add it to the list of changes.",
      'We have added this to the list.',
      "I've added yours to the pile.",
      'Let me add that to the list.',
      'Adding it to the list now.',
    ],
  }),
  defineRule({
    id: 'en/passive_aggression/feelingsNoted',
    weight: 0.45,
    pattern: say(
      'your (?:disappointment|opinion|feelings|displeasure|anger|frustration|dissatisfaction|tone|outrage|hundredth [a-z]+) (?:has|have) been (?:duly )?(?:noted|filed|logged|recorded|registered)',
    ),
    flags: [
      'Your disappointment has been noted.',
      'Your opinion has been filed with the others.',
      'Your feelings have been duly noted.',
      'Your displeasure has been logged and changes nothing.',
      'Your tone has been noted.',
    ],
    quiet: [
      'Your order has been noted.',
      'Your new address has been recorded.',
      'I noted your feelings and I am sorry.',
      'Your visit has been logged at reception.',
      'Thank you for your opinion.',
    ],
  }),
  defineRule({
    id: 'en/passive_aggression/nextTimeYouMight',
    weight: 0.4,
    pattern: say(
      '(?:perhaps |maybe )?next time,? (?:perhaps )?you (?:might|could|may) (?:like to |want to |wish to )?(?:consider|try|think about|care to)?(?= )',
    ),
    suggestion: 'next time, please try',
    flags: [
      'Next time you might consider telling us.',
      'Perhaps next time you could try reading the form.',
      'Maybe next time you may want to try knocking.',
      'Next time, perhaps you could consider asking.',
      'So next time you might try calling.',
    ],
    quiet: [
      'Next time we could try the fish place.',
      'Is there a next time you are in town?',
      'Next time, please call.',
      'Perhaps you could send a photo.',
      'You might like the garden next time, it blooms in May.',
    ],
    calmer: [
      'Next time, please try telling us.',
      'Next time, please try reading the form.',
      'Next time, please try knocking.',
      'Next time, please try asking.',
      'So next time, please try calling.',
    ],
  }),
  defineRule({
    id: 'en/passive_aggression/dontTroubleYourself',
    weight: 0.5,
    pattern: say(
      "(?:please )?(?:do not|don't) (?:trouble|exert|strain|overtax|put) yoursel(?:f|ves)(?: out)?(?= (?:on|for|with|to|at|by|over)|[,.!]| ?$)|(?:i|we)(?:'d| would) hate for (?:you|the|your|it|that|this|anyone)|perish the thought",
    ),
    flags: [
      "Please don't trouble yourselves on my account.",
      'Do not strain yourself with the answer.',
      "I'd hate for the tax office to interrupt your lunch.",
      "Don't exert yourself, I did it.",
      'An answer by Friday? Perish the thought.',
    ],
    quiet: [
      "I don't want to trouble you.",
      'Sorry for the trouble.',
      "Don't worry, it is done.",
      'We hate the noise, too.',
      "Don't put the box outside.",
    ],
  }),
];
