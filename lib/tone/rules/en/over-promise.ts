import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const overPromiseRules: readonly Rule[] = [
  defineRule({
    id: 'en/over_promise/surely',
    weight: 0,
    pattern: say(
      '(?:i|we) (?:personally )?(?:guarantee|promise|swear)(?:d)?|guaranteed|100 ?%|hundred percent|without fail',
      'no matter what|nothing can (?:possibly )?go wrong|trust me|zero (?:downtime|risk)',
      String.raw`never (?:\p{L}+ )?(?:leak|fail|happen|break)s? again|won't (?:ever )?happen again|consider it done`,
      'good as done|no questions asked|cross my heart|on my life|whatever it takes|any hour',
    ),
    flags: [
      'I guarantee it will work.',
      "It won't happen again.",
      'It will be there on Monday without fail.',
      'Zero downtime.',
      'Consider it done.',
    ],
    quiet: [
      'It should arrive on Monday.',
      'The guarantee lasts two years.',
      'We checked the seal and it holds.',
      'I can confirm the date.',
      'The risk is small but real.',
    ],
  }),
];
