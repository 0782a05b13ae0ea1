import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const impatienceRules: readonly Rule[] = [
  defineRule({
    id: 'en/impatience/howOften',
    weight: 0.5,
    pattern: say(
      'how many (?:more )?times (?:do|must|have|am|should|will|does|can|are) (?:i|we|you|it|one)',
      String.raw`how many (?:more )?times(?= ?\?)`,
      'how (?:much )?(?:longer|long) (?:do|must|am|are|is) (?:i|we|this|it) (?:have|supposed|expected|going|to)',
      String.raw`${anyOf(
        'told|asked|emailed|called|written|explained|said|rang|messaged|warned|reminded',
      )}(?: to)? (?:you|this|it|them|your \p{L}+|about)?(?: about this| people| already| this)? ?${anyOf(
        'three|four|five|six|seven|eight|nine|ten|a dozen|twenty|a hundred|a thousand|a million|countless|so many',
        String.raw`\d+|several|many`,
      )} times`,
      String.raw`(?:fourth|fifth|sixth|seventh|tenth) (?:time|email|message|request|call|reminder)(?= ?[.,!]| (?:i|i've|i'm|you|we|this|that|asking|you've|and)| ?$)`,
      String.raw`(?:i'm|i am|we're|we are|im) (?:so |absolutely |really |beyond |completely |totally )?${anyOf(
        '(?:sick|tired) of|fed up|furious|livid|fuming|disgusted|appalled|outraged|pissed|sick and tired',
      )}(?= |[.,!])`,
      'sick and tired',
      String.raw`(?:this|that|it|which) is (?:just |simply |absolutely |completely |totally |beyond )?${anyOf(
        'unacceptable|ridiculous|outrageous|disgraceful|a disgrace|a joke|pathetic|appalling|disgusting|insane',
        'absurd|beyond a joke|shocking|robbery|theft|a scam|a rip-?off|daylight robbery|not good enough|insulting',
        'an insult|laughable|unbelievable|shameful|bullying|extortion|a farce',
      )}`,
      '(?:absolutely|completely|simply|totally|utterly) (?:unacceptable|ridiculous|disgusting|disgraceful|appalling|outrageous|shocking|pathetic)',
      String.raw`(?:what|where) (?:exactly )?(?:the|in the name|in god's|on earth)(?: hell| fuck| heck| devil| of| name| is| are)`,
      '(?:why|what|how|who) on earth|what planet',
      '(?:answer|reply to|respond to|call|pay|refund) (?:me|us|your (?:phone|emails?|messages?)|the (?:phone|bloody|damn)) ?(?:now|immediately|today|right now|back now)?(?= ?[!]|[.]$)(?<=^.{0,20})',
      'right now(?= ?!)|immediately(?= ?!)',
      String.raw`(?:for|after) (?:the )?(?:love of god|crying out loud|heaven's sake|goodness' sake|pete's sake|fucks? sake)`,
      'rip-?off|ripping (?:me|us|people) off|daylight robbery|highway robbery',
      '(?:taking|took|take|taken) (?:us|me) for (?:a|fools?|mugs?|a ride|idiots|eejits|granted)',
      '(?:have you|has anyone|did you|do you) (?:even|actually|ever) (?:read|look|check|care|bother|listen|answer|open)',
      'a disgrace|disgraceful|about time|high time',
      String.raw`it's been (?:\p{L}+|\d+) (?:weeks|months|days)[^.!?]{0,30}(?:and (?:nothing|still|not|all|you)|!|already)`,
      'still (?:waiting|nothing|no (?:reply|answer|refund|word|sign))(?= ?[.!]$|!| and)',
      'and (?:nothing|still nothing|for what)(?= ?[.!,?])',
    ),
    flags: [
      'How many times do I have to ask?',
      'I told you three times already.',
      'I am sick of waiting.',
      'This is ridiculous.',
      'Where on earth is my parcel?',
    ],
    quiet: [
      'How many times a week do you deliver?',
      'I am sick today, can we move the call?',
      'I told you about the blue one.',
      'It is fine to wait until Monday.',
      'This is the third draft, please comment.',
    ],
  }),
  defineRule({
    id: 'en/impatience/dayAfterDay',
    weight: 0.45,
    pattern: say(
      '(?:do you know|have you any idea|do you have any idea|any idea) (?:how (?:long|many|much)|what (?:this|that|it) (?:costs?|has|did|means))',
      "since (?:morning|last (?:week|month|year)) (?:i|i'm|i've|i have|we|we've|you)[^.!?]{0,25}(?:calling|chasing|waiting|asking|begging|emailing)|(?:i|we)(?:'m| am|'ve been| have been|'re| are)? (?:still )?(?:chasing|begging) you",
      "(?:shouldn't|should not) have to (?:chase|beg|ask|call|remind|explain|do|deal|pay for your|listen)|(?:why|how come) (?:do|must) (?:i|we) (?:have to )?(?:chase|beg|keep)",
      String.raw`(?:my |the )?money back(?= ?[!]| ?\.?$)(?<!(?:your|their) money back)`,
      String.raw`where is my (?:money|refund|order|deposit|furniture|car|check|cheque|gele)(?= ?[!]|\?{2})`,
      '(?:weeks|months|days|hours) (?:late|of (?:silence|nothing|excuses|waiting|this))(?= ?[.!]| and)',
    ),
    flags: [
      'Do you know how long I waited?',
      "I shouldn't have to chase you for an answer.",
      'Six weeks of excuses.',
      'I want my money back!',
      'Since morning I have been calling your office.',
    ],
    quiet: [
      'Do you know how the lock works?',
      'You should not have to pay twice, I will refund it.',
      'You get your money back within a week.',
      'Since last week we open at nine.',
      'It takes six weeks to dry.',
    ],
  }),
];
