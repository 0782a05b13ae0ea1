import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const rhetoricalQuestionRules: readonly Rule[] = [
  defineRule({
    id: 'en/rhetorical_question/doI',
    weight: 0.5,
    pattern: say(
      String.raw`do i (?:look|sound|need to (?:spell|draw|explain|remind))|am i (?:talking|speaking|supposed|expected|the only|missing|a)[^.!?]{0,50}\?|is (?:it|that) (?:really |so |too |honestly )?(?:hard|difficult|much|complicated)|is this (?:your|some|a joke|how|what)|do you (?:honestly|really|actually|seriously|even) (?:think|expect|believe|imagine|suppose|want) [^.!?]{0,70}\?|do you (?:think|expect|believe|imagine) (?:i|i'm|we're|money|we have|me to|us to)[^.!?]{0,70}\?|do you want me to (?:close|beg|cry|draw|hold your|come and|send it by)|do you (?:even|actually|honestly|ever|people|lot)|are you (?:all |even |people |actually |seriously |honestly |completely |that |so )(?:there|listening|reading|trying|capable|aware|this|mad|stupid|blind|asleep|alive|busy|dense|incapable)|what part of|who (?:does|do you|in their|would|taught|hired|raised|on|even|gave you|is it|told you|put you) (?:that|think|right mind|in their right|you|on earth|does|trained)|since when (?:is|are|do|does|did|was|has)|would it kill|what am i paying|what (?:exactly |precisely )?(?:am|are|did|do|was|were) (?:i|we) (?:even |actually |exactly )?(?:pay|paying|paid)|where were you|why (?:do|did|should|would) (?:i|we|anyone) (?:even|bother|have to|pay|trust|believe|lie|always)|why bother|and whose fault|whose fault|have you (?:lost|any idea|forgotten|no|ever|even|gone|completely)|isn't it obvious|when were you|when exactly|were you (?:born|planning|ever|even|going to|drunk|asleep)|how is (?:that|this|it) (?:even |my |possible|acceptable|so|fair|not)|how (?:can|could) (?:you|anyone|anybody|a company|someone|it|they) (?:possibly |even |be|not|let|do|still|mess|lose|forget|get|charge|think|treat|cancel)|how hard|what (?:kind|sort) of (?:a |an )?(?:company|business|person|service|people|operation|outfit|place|man|woman|manager|professional|madness|nonsense|joke|answer|world|shop)|(?:does|did|is|has|can) (?:anyone|anybody|somebody|no one|nobody) (?:there |over there |at your |in your |actually |even |alive|in that )(?:\p{L}+ )?(?:work|read|answer|know|care|check|look|think|alive|home|awake|listen|company|office|do)|anyone (?:home|there|alive|awake)|remember me(?= ?\?)|(?:really|seriously|honestly)\?|you think (?:i'm|i am|i'd|we're|i don't|i was|this is|that's|it's|you can)|who do you|what did (?:i|we) (?:do|pay|expect|ever)|what's (?:the point|your excuse|the story|next)`,
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
