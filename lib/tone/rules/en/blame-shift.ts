import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const blameShiftRules: readonly Rule[] = [
  defineRule({
    id: 'en/blame_shift/notMe',
    weight: 0.5,
    pattern: say(
      "(?:not|isn't|ain't|hardly|never) (?:my|our) (?:problem|fault|job|department|circus|concern|responsibility)|not in my job|(?:my|our) hands are tied|don't (?:blame|look at|shoot|come (?:crying )?to) (?:me|us|the messenger)|nothing to do with (?:me|us)|blame (?:the|your|it on|them|him|her|customs)|(?:take it up|have it out|go and shout|have a go) with (?:the|him|her|them|your|my)|take it up with|before my time|i only (?:work here|inherited|packed|follow|passed|did what|followed)|(?:a|that's a|that's|is a|your) you problem|that's your problem|your problem,? not|(?:i|we) (?:did|do) (?:my|our) job|nothing (?:i|we) can do",
    ),
    flags: [
      "That's not my problem.",
      'My hands are tied.',
      "Don't blame me.",
      'Take it up with the council.',
      'I only work here.',
    ],
    quiet: [
      'Your problem with the lock is solved.',
      'We can talk with the supplier today.',
      "It's our job to check it.",
      'This part is my responsibility.',
      'The problem is on our side.',
    ],
  }),
];
