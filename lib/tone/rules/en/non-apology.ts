import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const nonApologyRules: readonly Rule[] = [
  defineRule({
    id: 'en/non_apology/sorryYou',
    weight: 0.5,
    pattern: say(
      "(?:sorry|regret|apologi[sz]e|apologies|unfortunate|sad|pity) (?:that |if |to hear |for any |you |it's )*(?:you (?:feel|felt|think|thought|took|see it|had to see|were (?:offended|expecting|upset|under)|misunderstood|find|found|believe|didn't (?:like|understand|read)|interpreted|chose|perceived)|your (?:expectations|dog|experience (?:did not|didn't)|feelings)|anyone (?:was|felt|is)|any (?:perceived|confusion on)|if (?:you|anyone) )|sorry (?:if|that you feel|you feel)|if (?:you were|anyone was|i|we|that) (?:offended|caused|hurt|upset) ?(?:you|any|offen[cs]e)?|mistakes were made|sorry,? (?:but (?:you|it|i do|that's|what|this is|we can't all|if you|your|not)|not sorry|okay|are you happy)|(?:for|any) (?:perceived|imagined|alleged) |whatever happened|already (?:said|apologi[sz]ed?|told you i'm)(?: i'm)? ?(?:sorry|twice|what more)?(?= ?[.,!]|$| and)|you (?:took it|are taking it|misunderstood|must have misunderstood|misread) (?:the wrong way|me|us|it|my|what)|the wrong way|it takes two|i(?:'d| would) apologi[sz]e (?:if|but)|high expectations|sorry for (?:whatever|being honest|telling|caring|your (?:confusion|frustration|feelings|misunderstanding))",
    ),
    suggestion: "I'm sorry this happened",
    flags: [
      "I'm sorry you feel that way.",
      'Sorry if you were offended.',
      'Mistakes were made.',
      'Sorry, but you should have read it.',
      'I already said sorry.',
    ],
    quiet: [
      "I'm sorry for the delay.",
      'We are sorry that the parcel was late.',
      'Sorry, I sent the wrong file.',
      'Unfortunately the blue one is sold out.',
      'I apologise for the mistake and will fix it today.',
    ],
  }),
];
