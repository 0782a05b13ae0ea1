import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const ultimatumRules: readonly Rule[] = [
  defineRule({
    id: 'en/ultimatum/orElse',
    weight: 0.5,
    pattern: say(
      "or (?:i|we)(?:'m|'re|'ll| am| are| will)? (?:walk(?! and)|walking|leaving|cancelling|canceling|sue|am out|out|done|post|tell every|drag|make sure|down tools)|or (?:you're|you are) (?:fired|out|done|finished)|or it's over|or the deal|or don't (?:bother|waste|come)|my way or|pay up or|do it now or|now or never|or jog on|or (?:find|get) (?:another|someone|yourself)|either (?:you|she|he) [^.!?]{2,50} or (?:i|we|you)|that's the end of it|end of (?:story|discussion|conversation)(?= ?[.!]| ?$)|or find some(?:one|body)",
    ),
    flags: [
      'Fix it today or I walk.',
      'Call me now or you are fired.',
      'Pay up or shut up.',
      'Either you refund me or I post it everywhere.',
      "Do it now or we're done.",
    ],
    quiet: [
      'Tuesday or Wednesday works for us.',
      'Call or email, whichever you prefer.',
      'We can refund you or send another.',
      'At the end of the day shift, close the gate.',
      'Either size fits the frame.',
    ],
  }),
  defineRule({
    id: 'en/ultimatum/lastChance',
    weight: 0.5,
    pattern: say(
      String.raw`(?:this is |that's )?(?:your |the |my |for the )?last (?:chance|time (?:i|i'm) (?:ask|tell|say|write|will|am|asking))`,
      'for the last time',
      String.raw`(?:won't|will not|not going to) (?:ask|say it|tell you|repeat|be asking) (?:again|myself|it|this|twice)`,
      '(?:not|no) (?:a|one) (?:minute|second|day|cent|penny|dollar|word|single) (?:more|later|longer)',
      'one more (?:shot|chance|excuse|stunt|word|mistake)|final offer|my patience',
      '(?:ran|run|running|lost|losing|lose) out of patience|lost (?:my |all )?patience',
      String.raw`i'm (?:done|finished|through)(?= ?[.!]| with (?:you|your|this|it|that)| being| ?$)`,
      String.raw`we(?:'re| are) (?:done|finished|through)(?= ?[.!]| here| with (?:you|your|this)| ?$)|i've had (?:enough|it)`,
      String.raw`had it up to|enough is enough|that's it(?= ?[.!])`,
      String.raw`you(?:'ve| have) (?:got )?(?:exactly |until |till |one |24 |48 )(?:\p{L}+ |\d+ )?${anyOf(
        'hours?|minutes|days|noon|tonight|tomorrow|today|midnight|monday|tuesday|wednesday|thursday|friday',
      )}(?! to )[^?]{0,40}(?:or|then i|before i|after that i|!$)`,
    ),
    flags: ['Last chance.', "I won't ask again.", "I've had enough of this.", "We're done here.", 'My patience ends on Friday.'],
    quiet: [
      'The last time we spoke you mentioned blue.',
      'We are done with the kitchen and start the hall.',
      'You have until Friday to send the forms.',
      "I'm done with the draft, see attached.",
      'Patience is needed while the glue dries.',
    ],
  }),
  defineRule({
    id: 'en/ultimatum/oneMore',
    weight: 0.5,
    pattern: say(
      String.raw`one more (?!thing|question|point|item)[\p{L}'-]+(?: \p{L}+){0,2} (?:and|or) (?:you're|i'm|we're|it's|i'll|we'll|i)`,
      "either (?:trust|do|pay|fix|send|give|refund|finish|come|show|start|answer|sort) [^.!?]{3,80} or (?:i|you|we|do|find|don't|leave|get|stop)",
      "(?:tonight|today|tomorrow|by (?:noon|friday|monday|tonight)|friday)[,:]? or (?:i'm|we're|i will be|it's|you're|you can|don't|forget)",
      String.raw`(?:bring|return|pay|send|give) (?:it|me|that|my \p{L}+) (?:back )?(?:tonight|today|now|by noon)(?= ?[!]| or)`,
      String.raw`you have (?:\p{L}+ )?(?:hours|minutes|days) (?:before|to fix this|to pay|until i)`,
    ),
    flags: [
      "One more no-show and you're out.",
      'Either pay today or find another shop.',
      "By noon, or I'm off the job.",
      'Bring it back tonight!',
      'You have two hours before I call the bank.',
    ],
    quiet: [
      'One more thing and I will send the file.',
      'Either send a photo or describe the part.',
      'Today or tomorrow is fine.',
      'You have ten days to send it back free of charge.',
      'Please return it by Friday.',
    ],
  }),
];
