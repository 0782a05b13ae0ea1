import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const mindReadingRules: readonly Rule[] = [
  defineRule({
    id: 'en/mind_reading/youClearly',
    weight: 0.5,
    pattern: say(
      "you(?:'ve| have|'re| are| were| just| all| people)? (?:clearly|obviously|evidently|deliberately|purposely|plainly|conveniently|apparently|probably (?:didn't|never|don't)|intentionally|knowingly|wilfully)(?= (?:don't|didn't|think|thought|have|never|can't|do not|couldn't|want|haven't|sent|did|not|tipped|forgot|no|had|decided|lied|ignor|chose|left|hid|made|need|enjoy|believe|lost|rushed|trying|incapable|unable|too))|clearly you|obviously you|you (?:just|only) (?:want|wanted|care|did (?:it|that)|said|say|do this|ever|came|think|see|called|contact)|you(?:'re| are) (?:just |only |really |clearly |obviously )?(?:trying to|hoping (?:i|we|nobody|to get away)|doing (?:this|it) (?:on purpose|to)|hiding|laughing|enjoying|counting on|pretending|avoiding|dodging|stalling|ignoring|looking for (?:an excuse|any excuse))|(?:i|we) (?:know|see) (?:exactly |perfectly well |very well )?what you(?:'re| are)? (?:up to|doing|like|think|trying|want|did)|you (?:couldn't|could not|can't|don't) (?:care|care less|give a|be bothered)|you don't (?:care|want to|respect|listen|give|deserve|get it|understand (?:anything|how))|you (?:figured|assumed?|must think|must have thought|think i'm|thought (?:i|we|you|nobody|no one)|never (?:meant|intended|wanted|cared|planned)|enjoy (?:watching|making|this)|were (?:hoping (?:i|we|nobody)|never going)|knew (?:full well|perfectly|very well|all along|exactly)|know (?:full well|perfectly well|very well|damn well|exactly))|deep down|(?:in )?bad faith|couldn't be less interested|never had any intention|too scared|just another (?:number|small|customer)",
    ),
    flags: [
      "You clearly don't care.",
      "You're only doing this to get it free? You're doing it on purpose.",
      "I know exactly what you're up to.",
      'You just want it for free.',
      "You thought I wouldn't notice.",
      "You must think I'm stupid.",
    ],
    quiet: [
      'You clearly explained the steps, thanks.',
      'You just need to sign page two.',
      "You're trying the new form, right? Good.",
      'I know what you mean.',
      'You may know the venue.',
    ],
  }),
];
