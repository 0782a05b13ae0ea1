import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const demandExplanationRules: readonly Rule[] = [
  defineRule({
    id: 'en/demand_explanation/explain',
    weight: 0.5,
    pattern: say(
      String.raw`explain yoursel\p{L}+`,
      'i (?:demand|insist on|deserve|am owed|want) (?:an? |to know |some |the |your )?(?:explanation|answers?|know|apology|truth|reason|real reason)',
      'i demand|we demand|(?:you )?owe (?:me|us) (?:an?|at least|that|more|some)',
      'at least (?:tell|have the|be|give|do|show|admit|pretend)',
      'have the (?:decency|courtesy|guts|courage|manners|grace|goodness)',
      String.raw`(?:good|real|one) reasons? (?:why|for|not|to)(?= (?:you|i|we|pulling|leaving)|\?)`,
      String.raw`justify (?:your|pulling|this|the|yoursel\p{L}+)|care to (?:tell|explain|share|comment)`,
      '(?:please |kindly )?explain (?:to me |to us |this |exactly )(?:why|how|what|to|now)',
      String.raw`explain (?:why|how)(?= (?:i|we|you|it|my|this|on|a|your))(?<!(?:can|will|to|i'll|me|let me|you|happy to) explain (?:why|how))`,
      'who (?:put you up|talked you|told you)|say it to my face|(?:be|get) (?:honest|straight|real) with (?:me|us)',
      'answer (?:me|the question)(?= ?[.!,]| now| ?$)',
      'i want (?:a straight|your manager|names|his name|her name|someone fired|it in writing|answers)',
      String.raw`what's your excuse|what changed all`,
    ),
    flags: [
      'Explain yourself.',
      'I demand an answer.',
      'You owe me an explanation.',
      'At least have the decency to call.',
      'Care to explain what that was about?',
    ],
    quiet: [
      'I can explain how it works.',
      'Could you explain the second line?',
      'Here is the reason for the change.',
      'I want to order two more.',
      'Please answer the question in box 4 if it applies.',
    ],
  }),
];
