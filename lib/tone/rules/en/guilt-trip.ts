import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const guiltTripRules: readonly Rule[] = [
  defineRule({
    id: 'en/guilt_trip/afterAll',
    weight: 0.45,
    pattern: say(
      "after (?:all|everything) (?:i|we)(?:'ve| have)? (?:done|did|do|put)|after all the (?:favou?rs|years|work|help)|this is (?:the thanks|how (?:you|i'm|we're|i get)|what i get)|the thanks i get|bent over backwards|i thought we were (?:friends|partners|in this)|(?:i hope|hope) you(?:'re| are) (?:happy|proud|pleased|satisfied|ashamed|enjoying)(?! with| to| about)|(?:my|our) (?:kids|children|family) (?:won't have|won't eat|to feed|starve)|kids to feed|breaks my heart|broken (?:my|an old)|haven't slept|didn't sleep|stayed up (?:till|until|all)|lost sleep|cried (?:all|for|myself)|(?:my|our) time is worth|means nothing to you|worth nothing|gave you my best|i (?:turned down|cancelled|canceled|gave up|missed) (?:my|three|two|other|a)[^.!?]{0,30} (?:for (?:you|this|nothing))|if you (?:really |actually |truly )?(?:cared|valued|respected)|you(?:'d| would) be the first client|you've no idea how|don't mind me|(?:must|do) i (?:have to )?beg|like a fool|small people|on your conscience|remember who|how do you sleep|god is watching|you should be (?:grateful|thankful|glad)",
    ),
    flags: [
      "After all I've done for you.",
      "I hope you're happy now.",
      'I thought we were friends.',
      'If you really cared, you would call.',
      'I cancelled my holiday for this.',
    ],
    quiet: [
      'After all the rooms are painted, we clean up.',
      'I hope you are happy with the result? Tell us.',
      'My kids go to the same school.',
      'If you care to join, we meet at six.',
      "I missed my train, so I'll be ten minutes late.",
    ],
  }),
  defineRule({
    id: 'en/guilt_trip/trustedYou',
    weight: 0.5,
    pattern: say(
      String.raw`i trusted you|(?:did not|didn't|never) expect(?:ed)? (?:this|that|such \p{L}+) (?:from|of) you`,
      'i expected (?:better|more) (?:from|of) you|i leave you to (?:god|your)|leaving you to your',
      'hope you can sleep|hope you sleep(?= ?[.!]| at night| well at)|how (?:do|can) you sleep',
      '(?:my|our) (?:mother|mum|mom|daughter|son|wife|husband|kids|team) (?:cried|is crying|cries|was crying|was in tears|is in tears)',
      '(?:i|we) (?:think i |think we )?deserved? (?:a little |so much |much |a lot |far )?better',
      '(?:family|mother) should be ashamed|you of all people',
      "not that (?:you'd|anyone|you would) (?:care|notice)|i hope it was worth|hope it was worth it|(?:it )?(?:would have|would've|would) been? nice (?:to (?:hear|be told|know)|if (?:you|someone|anyone))",
      "i don't even get (?:a|an)|and this is what (?:i|we) get",
    ),
    flags: [
      'I trusted you with my wedding.',
      'I expected better from you.',
      'I hope you can sleep at night.',
      'We deserve better.',
      'It would have been nice to be told.',
    ],
    quiet: [
      'I hope you sleep well in the new bed.',
      'We expected you at ten, is all well?',
      'My daughter was delighted with the cake.',
      'It would be nice to meet on Friday.',
      'We trust your judgement on the colour.',
    ],
  }),
];
