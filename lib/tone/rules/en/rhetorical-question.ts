import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const rhetoricalQuestionRules: readonly Rule[] = [
  defineRule({
    id: 'en/rhetorical_question/doI',
    weight: 0.5,
    pattern: say(
      'do i (?:look|sound|need to (?:spell|draw|explain|remind))',
      String.raw`am i (?:talking|speaking|supposed|expected|the only|missing|a)[^.!?]{0,50}\?`,
      'is (?:it|that) (?:really |so |too |honestly )?(?:hard|difficult|much|complicated)',
      'is this (?:your|some|a joke|how|what)',
      String.raw`do you (?:honestly|really|actually|seriously|even) (?:think|expect|believe|imagine|suppose|want) [^.!?]{0,70}\?`,
      String.raw`do you (?:think|expect|believe|imagine) (?:i|i'm|we're|money|we have|me to|us to)[^.!?]{0,70}\?`,
      'do you want me to (?:close|beg|cry|draw|hold your|come and|send it by)',
      'do you (?:even|actually|honestly|ever|people|lot)',
      String.raw`are you ${anyOf('all |even |people |actually |seriously |honestly |completely |that |so ')}${anyOf(
        'there|listening|reading|trying|capable|aware|this|mad|stupid|blind|asleep|alive|busy|dense|incapable',
      )}`,
      'what part of',
      String.raw`who ${anyOf(
        'does|do you|in their|would|taught|hired|raised|on|even|gave you|is it|told you|put you',
      )} (?:that|think|right mind|in their right|you|on earth|does|trained)`,
      'since when (?:is|are|do|does|did|was|has)|would it kill|what am i paying',
      'what (?:exactly |precisely )?(?:am|are|did|do|was|were) (?:i|we) (?:even |actually |exactly )?(?:pay|paying|paid)',
      'where were you',
      'why (?:do|did|should|would) (?:i|we|anyone) (?:even|bother|have to|pay|trust|believe|lie|always)|why bother',
      'and whose fault|whose fault|have you (?:lost|any idea|forgotten|no|ever|even|gone|completely)',
      String.raw`isn't it obvious|when were you|when exactly|were you (?:born|planning|ever|even|going to|drunk|asleep)`,
      'how is (?:that|this|it) (?:even |my |possible|acceptable|so|fair|not)',
      String.raw`how (?:can|could) (?:you|anyone|anybody|a company|someone|it|they) ${anyOf(
        'possibly |even |be|not|let|do|still|mess|lose|forget|get|charge|think|treat|cancel',
      )}`,
      'how hard',
      String.raw`what (?:kind|sort) of (?:a |an )?${anyOf(
        'company|business|person|service|people|operation|outfit|place|man|woman|manager|professional|madness',
        'nonsense|joke|answer|world|shop',
      )}`,
      String.raw`(?:does|did|is|has|can) (?:anyone|anybody|somebody|no one|nobody) (?:there |over there |at your |in your |actually |even |alive|in that )(?:\p{L}+ )?${anyOf(
        'work|read|answer|know|care|check|look|think|alive|home|awake|listen|company|office|do',
      )}`,
      String.raw`anyone (?:home|there|alive|awake)|remember me(?= ?\?)|(?:really|seriously|honestly)\?`,
      String.raw`you think (?:i'm|i am|i'd|we're|i don't|i was|this is|that's|it's|you can)|who do you`,
      String.raw`what did (?:i|we) (?:do|pay|expect|ever)|what's (?:the point|your excuse|the story|next)`,
    ),
    flags: [
      'Do I look like a bank?',
      'How many hands do you think I have? Do you even read these?',
      'What part of no did you miss?',
      'Would it kill you to call?',
      'Am I talking to a wall?',
    ],
    quiet: [
      'Do I need to bring the form?',
      'Do you think Monday would work?',
      'When were the photos taken?',
      'What kind of paint is it?',
      'How can we help?',
    ],
  }),
];
