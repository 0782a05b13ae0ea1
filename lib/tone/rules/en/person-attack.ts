import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';
import { youAre } from '@/lib/tone/rules/en/lexicon';

export const personAttackRules: readonly Rule[] = [
  defineRule({
    id: 'en/person_attack/youAreLike',
    weight: 0.52,
    pattern: say(
      String.raw`${youAre} (?:${anyOf(
        'a|an|the|such a|so|too|just|being|very|really|far too|beyond|simply|completely|totally|quite|clearly',
        'obviously',
      )} ){0,2}${anyOf(
        'control freak|drama queen|diva|difficult|impossible|unreliable|disorgani[sz]ed|childish|paranoid|stingy',
        'careless|stubborn|negative|slow|unreasonable|petty|ridiculous|delusional|dishonest|irresponsible|hopeless',
        'clueless|bitter|hysterical|entitled(?! to)|high maintenance|nasty|toxic|cruel|cold|obsessed|unbelievable',
        'bad (?:at|father|mother|person)|worst|laziest|not (?:cut out|a serious|fit|up to|capable)|incapable',
        'unable to (?:read|count|listen|do)|lucky i|milking|taking (?:us|me) for|playing (?:games|dumb|me)',
        'out of (?:your mind|line|order)|having a laugh|kidding|wasting|behaving like|acting like',
      )}`,
      String.raw`you (?:can't|cannot|clearly can't|obviously can't|couldn't) ${anyOf(
        'communicate|read|count|listen|be trusted|do anything|even|spell|tell|manage|run',
      )}`,
      'you have (?:no|zero) (?:taste|idea|clue|respect|shame|manners|conscience|right|business|sense)',
      '(?:typical|so typical) (?:of you|you|behaviou?r)?(?= ?[.,!]| ?$| of)',
      String.raw`your ${anyOf(
        'lack of|total lack|attitude (?:is|stinks|sucks)|arrogance|rudeness|ego|laziness|behaviou?r (?:is|was)',
        String.raw`memory is|nerve|so-called|greed|temper|whining|moaning|tantrum|nonsense|incompeten\p{L}+`,
      )}`,
      'what is (?:your problem|wrong with you|the matter with you)',
      String.raw`what's (?:your problem|wrong with you|the matter with you)`,
      'the (?:nerve|cheek|gall|audacity|neck) (?:of|to|you|on)|how dare you|who do you think you',
      'grow up(?= ?[.!,]| ?$| and)|get a (?:grip|life|clue)|not a serious person',
      'learn to (?:read|count|listen|spell|write|answer)|do your (?:job|bloody job|damn job)|you people|your lot',
      'the likes of you|people like you|someone like you|clients like you|customers like you',
    ),
    negatable: true,
    flags: [
      "You're impossible to please.",
      'You are a control freak.',
      'You have no taste.',
      'How dare you.',
      'What is wrong with you?',
      'Learn to read.',
    ],
    quiet: [
      "You're not difficult to reach, thanks.",
      'You are too kind.',
      'What is wrong with the pump?',
      'Your attitude to safety is excellent? Tell us in the survey.',
      "You can't park there on Sundays.",
    ],
  }),
  defineRule({
    id: 'en/person_attack/tooImportant',
    weight: 0.5,
    pattern: say(
      "too (?:important|grand|good|posh|proud|big|high and mighty) (?:for (?:us|me|the likes)|to (?:answer|talk|reply|speak))|high and mighty|(?:don't|doesn't|clearly don't) (?:even )?know what (?:you're|you are|he's|they're) (?:doing|talking)|no idea what (?:you're|you are) (?:doing|talking)",
      "you(?:'ve| have) no (?:idea|clue|shame|conscience|heart|respect|sense|business)|you (?:should|ought to) know better|act(?:ing)? like (?:a child|children|you own|a king|a queen|someone)|behav(?:e|ing) like",
      String.raw`(?:talk|speak|talked|spoke|speaking|talking) (?:down )?to (?:me|us|my \p{L}+|people) like (?:that|this|i'm|we're|a|she|he|dirt)`,
      String.raw`talk(?:ed|ing)? down to (?:me|us)|don't (?:you )?(?:ever )?(?:talk|speak) (?:down )?to (?:me|us|my)`,
      "you(?:'re| are| were) (?:way )?out of line|(?:bad manners|no manners|zero manners|home training)|your (?:true colou?rs|big mouth|mouth|lies|nonsense)",
      String.raw`(?:the )?(?:most|least) ${anyOf(
        'unprofessional|dishonest|incompetent|disorgani[sz]ed|arrogant|rude|useless',
      )} (?:\p{L}+ )?(?:i|we|company|person|client|people|service)`,
    ),
    flags: [
      'You are too important to answer us.',
      "You don't know what you're doing.",
      "Don't talk down to me.",
      'You are behaving like a king.',
      'The most unprofessional company I know.',
    ],
    quiet: [
      'The sofa is too big for the lift.',
      'Tell us what you are doing on Friday.',
      "I'd like to talk to my partner first.",
      'Nobody knows better than you how it works.',
      'The least expensive option is the blue one.',
    ],
  }),
];
