import { defineRule, type Rule, say } from '@/lib/tone/rule';

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
      String.raw`(?:this is |that's )?(?:your |the |my |for the )?last (?:chance|time (?:i|i'm) (?:ask|tell|say|write|will|am|asking))|for the last time|(?:won't|will not|not going to) (?:ask|say it|tell you|repeat|be asking) (?:again|myself|it|this|twice)|(?:not|no) (?:a|one) (?:minute|second|day|cent|penny|dollar|word|single) (?:more|later|longer)|one more (?:shot|chance|excuse|stunt|word|mistake)|final offer|my patience|(?:ran|run|running|lost|losing|lose) out of patience|lost (?:my |all )?patience|i'm (?:done|finished|through)(?= ?[.!]| with (?:you|your|this|it|that)| being| ?$)|we(?:'re| are) (?:done|finished|through)(?= ?[.!]| here| with (?:you|your|this)| ?$)|i've had (?:enough|it)|had it up to|enough is enough|that's it(?= ?[.!])|you(?:'ve| have) (?:got )?(?:exactly |until |till |one |24 |48 )(?:\p{L}+ |\d+ )?(?:hours?|minutes|days|noon|tonight|tomorrow|today|midnight|monday|tuesday|wednesday|thursday|friday)(?! to )[^?]{0,40}(?:or|then i|before i|after that i|!$)`,
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
];
