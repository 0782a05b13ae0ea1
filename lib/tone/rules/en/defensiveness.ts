import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const defensivenessRules: readonly Rule[] = [
  defineRule({
    id: 'en/defensiveness/whatDidYouExpect',
    weight: 0.4,
    pattern: say(
      'what did you expect|what do you (?:expect|want)(?: me| us| from me) to',
      String.raw`(?:nobody|no one)(?: else| has|'s)? (?:ever )?(?:complain(?:s|ed)|moaned|had a problem|told me|else complains)`,
      'never had a (?:single )?complaint',
      String.raw`(?:i'm|we're|i am|we are) not ${anyOf(
        String.raw`a machine|a mind reader|your (?:secretary|servant|mother|maid|assistant|bank)|a bank|made of|magic\p{L}*`,
        'psychic|a charity|stupid|an idiot',
      )}`,
      String.raw`(?:i )?(?:can't|cannot) be expected to|(?:it was|was|working) (?:fine|perfect|perfectly) (?:when|until you)`,
      'excuse me for (?:trying|thinking|asking|not|having|expecting)',
      String.raw`(?:i|we) (?:don't|do not|refuse to) (?:have to|need to|be|owe) (?:justify|explain|spoken|treated|you|defend|the scapegoat)`,
      String.raw`(?:i've|i have|we've) been (?:doing this|in this (?:business|trade|game)) (?:for )?(?:\p{L}+|\d+)|now i'm the`,
      String.raw`i'm the (?:bad guy|villain|one who)|like i did it on purpose|nothing wrong with (?:how|the|my|our)`,
      String.raw`it's hardly|so sue me|i already (?:told|explained|said|apologi)|i did (?:everything|exactly what) you`,
      'check your own',
    ),
    flags: [
      'What did you expect for that price?',
      'Nobody else complains.',
      "I'm not a mind reader.",
      'It was fine when I left.',
      'Excuse me for trying to help.',
    ],
    quiet: [
      'What do you expect to need next month?',
      'Excuse me, is this seat free?',
      'We had one complaint about the noise and fixed it.',
      'I already have the invoice, thanks.',
      "I'm not available on Friday.",
    ],
  }),
];
