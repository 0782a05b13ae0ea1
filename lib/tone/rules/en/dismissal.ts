import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const dismissalRules: readonly Rule[] = [
  defineRule({
    id: 'en/dismissal/whatever',
    weight: 0.5,
    pattern: say(
      "not my problem|get over it|whatever(?= ?[.!]|$)|calm down|(?:you're|you are) (?:overreacting|over-reacting|overthinking|making a (?:mountain|fuss|scene|big))|(?:i|we|nobody|no one) (?:really |honestly |frankly )?(?:don't|doesn't|couldn't|could not|couldnt|do not) (?:really |frankly )?(?:care|give a (?:damn|toss|hoot|rat's)|care less)|couldn't care less|nobody (?:asked (?:you|for your)|cares)|who cares|so what(?= ?[?.!])|deal with it|tough(?: luck)?(?= ?[.!]|$)|that's (?:just )?how it is|it is what it is|(?:don't|haven't|no) (?:got |have )?time for (?:this|your|that|nonsense|games)|got better things|(?:have|got) more important|moving on(?= ?[.!]| already)|google it|read the faq|boo hoo|first.world problem|old news|next question|big deal|cry me|stop (?:whining|moaning|complaining|wasting|bothering|lying|pestering|nagging|playing)|shut up|(?<!we |they |i |you )don't (?:bother|waste|talk|patroni[sz]e|insult|lecture|play|give me|you dare|contact|call me|call here)(?! (?:to reply|replying|about the|with the packaging))(?: me| us| my| with| down| coming| answering| again| your| dumb| that)?|nothing more to say|i've heard enough|won't be (?:going into|discussing)|(?:nonsense|baloney|malarkey|codswallop|hogwash)(?= ?[.,!]| ?$| and| from| about)|a (?:load|bunch) of (?:rubbish|nonsense|lies|garbage)|what a load of|give me a break|you must be joking|are you (?:joking|kidding|serious|for real|having a laugh|actually)|is this a joke|not worth my time|yawn",
    ),
    flags: [
      'Not my problem.',
      'Get over it.',
      "Calm down, it's only a stain.",
      "I don't care what you think.",
      'Stop wasting my time.',
      'Are you kidding me?',
    ],
    quiet: [
      'Whatever colour you prefer is fine.',
      "Please don't hesitate to call.",
      "We don't bother customers on Sundays.",
      'Stop the pump before you open the lid.',
      'The ground is tough here, so allow two days.',
    ],
  }),
  defineRule({
    id: 'en/dismissal/notAgain',
    weight: 0.45,
    pattern: say(
      'not (?:having|going over|going through|discussing|repeating|explaining|doing) (?:this|it|that)(?: conversation| argument| all)? again',
      String.raw`save (?:it(?= ?[.!,])|the explanations?|your (?:breath|excuses|explanations?|apolog\p{L}+))`,
      String.raw`(?:spare|don't give) (?:us|me) (?:another|the|your|any)`,
      "not sure why (?:we're|we are|you're|this is) (?:still|even)|why are we still|done explaining|tired of explaining|i don't need (?:a paragraph|your|another|excuses)",
      "(?:i've|i have) (?:nothing|no time|no interest)(?: more)? (?:to say to you|for (?:this|your|people)|in (?:your|this))|end of(?= ?[.!]| ?$)|take it or",
      '(?:do it|sort it|fix it|work it out|figure it out) yourself',
    ),
    flags: [
      "I'm not having this conversation again.",
      'Save your excuses.',
      "Not sure why we're still talking about this.",
      "I'm done explaining.",
      'Then do it yourself.',
    ],
    quiet: [
      'Save the file before you close it.',
      'We are not doing the hall this week.',
      'I have nothing to add to the plan, it looks good.',
      "I don't need a receipt, thanks.",
      'The end of the month suits us.',
    ],
  }),
];
