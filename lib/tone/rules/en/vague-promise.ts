import { defineRule, type Rule, say } from '@/lib/tone/rule';

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
];
