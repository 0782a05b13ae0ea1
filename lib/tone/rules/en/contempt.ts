import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const contemptRules: readonly Rule[] = [
  defineRule({
    id: 'en/contempt/talkDown',
    weight: 0.5,
    pattern: say(
      String.raw`(?:i )?(?:don't|wouldn't|didn't) expect (?:you|someone like|someone in your|people like|anyone)[^.!?]{0,30}(?:to understand|understand|to follow|to grasp|to get|to know|follow)|small words|even you (?:can|could|should|might)|try (?:to )?(?:keep up|using your|reading|harder next)|so-called|self-styled|bless your (?:heart|cotton)(?= ?[.,!]| ?$)|(?:that's|it's|how) (?:adorable|quaint|rich|laughable|pathetic|a joke|amateurish)|is (?:laughable|pathetic|a joke|amateurish)(?= ?[.,!]| that| coming| ?$)|beneath me|is this your first (?:job|day)|hobby (?:shop|job|business)|(?<!do )you (?:have the mouth to )?call (?:that|this|it|yourself|yourselves)(?= |\?)|hiring cheap|cheap clients|basic (?:math|maths|english|arithmetic|manners|competence|courtesy)|with eyes|anyone with (?:half|a brain|eyes|two)|half a brain|back to school|crayon|finger ?paint|(?:do you|did you) even (?:know|read|look|check|care|understand|have)|leave the thinking|i'll (?:type|speak|write|explain|say) (?:it |this )?(?:slower|slowly|more slowly|in small|in capital)|more slowly|in large print|reading glasses|colou?r(?:ing)? book|read it (?:aloud|out|to you)|word of (?:one|two) syllables?|spell it out|draw you a (?:picture|diagram)|not (?:rocket science|that hard|hard)(?= ?[.,!]| ?$)|how hard (?:can|is) (?:it|that)|laugh(?:ed|ing)? at (?:you|us|me)|a laughing stock|a third.?class|a waste of (?:my|our|everyone's)? ?(?:time|money)|an? (?:absolute|utter|total|complete) (?:joke|shambles|farce|disgrace|mess|waste|embarrassment|disaster)|shambles|farce`,
    ),
    flags: [
      "I don't expect you to understand.",
      'You call that a website?',
      'Your so-called expert broke the door.',
      "I'll use small words.",
      'This is a total shambles.',
    ],
    quiet: [
      'We expect you to follow the guide on page 2.',
      "It's a cute design, the kids love it.",
      'This is my first job for your firm.',
      'What do you call that colour?',
      'Reading lamps are in stock.',
    ],
  }),
  defineRule({
    id: 'en/contempt/scareQuotes',
    weight: 0.5,
    pattern: say(
      '(?:your|their|his|her|the|dear|this|a) "[a-z]{4,16}(?: [a-z]{2,14}){0,2},?"(?= ?[.,;:!?]| (?:of|that|is|and|was|to|in|on|for|at|because|has|who|will|did) )',
    ),
    countsQuoted: true,
    flags: [
      'Your "expert" has broken the lock.',
      'This is your "solution".',
      'Dear "professional", three visits and no result.',
      'The "repair" was a piece of tape.',
      'This "luxury", as you call it, leaks.',
    ],
    quiet: [
      'Click "Save" and close the page.',
      'The file is named "2024".',
      'Please write "yes" to confirm.',
      'Look for the "Orders" tab in your account.',
      'We watched "Volver" last night.',
    ],
  }),
  defineRule({
    id: 'en/contempt/lecture',
    weight: 0.5,
    pattern: say(
      '(?:need|want|take|taking|requires?) (?:a |any |your |another )?(?:lecture|lesson|lecturing|sermon|schooling)s?(?= (?:on|from|about|in)| ?[.!])(?<!want a lesson|need a lesson|take a lesson|want lessons|another lesson)',
      "insult(?:s|ing|ed)? (?:the |my |our |everyone's |anyone's )?intelligence|an insult to|before you (?:could (?:spell|walk|read)|were born)",
      "(?:half|barely|remotely|vaguely)[- ]competent|your opinion (?:of|on|about)? ?[^.!?]{0,25}(?:isn't|is not) (?:relevant|needed|wanted)|out of a (?:cereal|cracker|cornflake)",
      "i've seen your (?:other )?work|(?:any|every) (?:real|proper|decent|competent) (?:professional|tradesman|builder|accountant|designer|company|business)|you have the (?:mouth|nerve|cheek|gall|audacity)",
      'a (?:real|proper) (?:company|business|store|professional|shop) would',
    ),
    flags: [
      "I don't need a lecture from you.",
      'This insults my intelligence.',
      'A half-competent adviser would have called.',
      'I was doing this before you were born.',
      "Your opinion isn't needed.",
    ],
    quiet: [
      'My son needs a piano lesson on Monday.',
      'The lecture is in room four.',
      'Your opinion is important to us.',
      'Which calendar do you use for bookings?',
      'We look for a competent accountant.',
    ],
  }),
];
