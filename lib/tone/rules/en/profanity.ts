import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const profanityRules: readonly Rule[] = [
  defineRule({
    id: 'en/profanity/fuck',
    weight: 0.38,
    pattern: say(
      String.raw`(?:mother)?f(?:uc|\*{1,3}|u\*|eck|reak)(?:k|c)?(?:s|ed|in|ing|in'|'s)?(?= |[.,!?]|$)|fucks? sake|wtf|stfu`,
      String.raw`effing|f\*+(?:ing|k)?`,
    ),
    flags: [
      'What the fuck is this?',
      'Fix the f***ing door.',
      "For feck's sake, answer me.",
      'WTF is going on?',
      'This is fucking late.',
    ],
    quiet: [
      'The FRC report is due.',
      'The freckles in the photo are fine.',
      'Please fetch the file.',
      'Fuchsia is the second colour.',
      'The fee is due on Friday.',
    ],
  }),
  defineRule({
    id: 'en/profanity/crude',
    weight: 0.27,
    pattern: say(
      String.raw`(?:bull)?shit(?:s|ty|show|hole)?|s\*+t|crap(?:py)?|bollocks|bollox|arse|arsed|ass(?=[ .,!?]|$)|half-assed`,
      'piss(?:ed)? (?:off|take|poor|me)|taking the piss|pissed|damn(?:ed)?|goddamn|god damn|bloody|buggers?',
      'bugger(?:ed|ing)|sod (?:off|all|it)|screw(?:ed)? (?:you|that|me|us|over|this)|(?:the|what the) hell',
      String.raw`jesus christ|for christ's sake|for god's sake|kak|bs(?=[ .,!]|$)|balls up|cock-up|cocked up`,
      'dick(?:ing|ed) (?:around|about)|sucks',
    ),
    flags: [
      'Sort your shit out.',
      'This is complete crap.',
      'Answer the bloody phone.',
      "I'm pissed off with your team.",
      'Where the hell is my order?',
    ],
    quiet: [
      'The crop photos are attached.',
      'Please pass the assembly notes.',
      'The class assessment is on Monday.',
      'Our Essex shop is open.',
      'The damp course needs work.',
    ],
  }),
  defineRule({
    id: 'en/profanity/getLost',
    weight: 0.8,
    pattern: say(
      String.raw`(?:fuck|piss|bugger|sod|naff|jog|clear|buzz|f\*+k?|eff) off|(?<!them all to )go to hell`,
      '(?<!emails |mails |they |can |things )get (?:stuffed|lost|bent)|screw (?:you|yourself)',
      String.raw`go (?:screw|fuck|f\*+k?) yourself|drop dead`,
      '(?:shove|stick) (?:it|that|your|this|the)[^.!?]{0,40} (?:up|where)|shove it|stick it up|kiss my',
      'up your (?:arse|ass|hole|own|backside)|rot in hell|eat (?:shit|dirt)|to hell with (?:you|your)|damn you',
      'fuck you|burn in hell|voetsek',
    ),
    flags: [
      'Go to hell.',
      "Piss off and don't call again.",
      'Get stuffed.',
      'Shove your invoice up your arse.',
      'Go screw yourself.',
    ],
    quiet: [
      'We take ten percent off today.',
      'Please stick the label on the box.',
      'The lights go off at ten.',
      'Drop the parcel at the desk.',
      'Clear the form and start again.',
    ],
  }),
];
