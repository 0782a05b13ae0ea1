import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const vaguePromiseRules: readonly Rule[] = [
  defineRule({
    id: 'en/vague_promise/someday',
    weight: 0,
    pattern: say(
      'asap|as soon as (?:possible|i can|we can)|shortly|soonish|in due course|at some (?:point|stage)',
      'when (?:i|we) get a (?:minute|chance|moment)|leave it with (?:me|us)|one of these days',
      'sometime (?:soon|this week|next week)|working on it|looking into it|at the earliest opportunity|before long',
      'being processed|circle back|get back to you soon|in the near future|do what (?:i|we) can|almost (?:done|there)',
      'nearly there|now now',
    ),
    flags: [
      'We will reply as soon as possible.',
      "I'll send it shortly.",
      'Leave it with me.',
      'It will be ready at some point next week.',
      'We are working on it.',
    ],
    quiet: [
      "I'll send it on Thursday by noon.",
      'The report is due on 3 May.',
      'A short note is attached.',
      'The process takes four days.',
      'Come in whenever you like, we open at nine.',
    ],
  }),
  defineRule({
    id: 'en/vague_promise/anyDay',
    weight: 0,
    pattern: say(
      'any day now|in (?:a bit|a little while|the coming (?:days|weeks)|the next (?:wee|little) while|no time)(?= ?[.,!]| ?$)',
      'sooner or later|when (?:i|we) (?:get round to it|get around to it|find (?:the )?time|have a (?:minute|moment|gap))',
      "(?:i|we)(?:'ll| will) (?:squeeze|fit) you in|bear with (?:me|us)(?= ?[.,!]| ?$)|it(?:'ll| will) (?:be sorted|get done|happen)(?= ?[.,!]| ?$)",
      'by the weekend-ish|(?:one of|some of) these (?:days|evenings)|once things (?:calm|quieten|settle) down|at the earliest(?= ?[.,!]| ?$)',
    ),
    flags: [
      'The part arrives any day now.',
      "I'll do it when I get round to it.",
      "We'll squeeze you in.",
      'It will be sorted.',
      'Kindly note that we will revert at the earliest.',
    ],
    quiet: [
      'The part arrives on Thursday.',
      'We will call at the earliest hour you gave, 7 am.',
      'The bolt sits in a bit of oil.',
      'Which day suits you?',
      'We will fit you for the suit on Monday.',
    ],
  }),
  defineRule({
    id: 'en/vague_promise/tryTo',
    weight: 0,
    pattern: say(
      `(?:i|we)(?:'ll| will|'m going to| shall) ${anyOf(
        '(?:try and|try to|try my|try our|see what|see if|do (?:my|our) (?:very )?best|get (?:on )?to it|get back to you|be in touch|let you know)',
        'look into (?:it|this|that)|sort (?:it|this|that)(?: out)?',
      )}(?= ?[.!]| ?$| soon| (?:i|we) can| to (?:get|have|send|be)| (?:get|have|send|be) | and (?:get|send|squeeze))`,
    ),
    flags: [
      "I'll see what we can do.",
      "We'll try to get it to you.",
      "I'll look into it.",
      'We will do our best.',
      "I'll be in touch soon.",
    ],
    quiet: [
      "I'll let you know by Friday at noon.",
      'We will look into the meter box on Tuesday.',
      "I'll try the second key and call you at four.",
      "We'll be in touch on 3 May with the date.",
      'They tried to deliver it yesterday.',
    ],
  }),
];
