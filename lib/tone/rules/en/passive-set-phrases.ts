import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const passiveSetPhraseRules: readonly Rule[] = [
  defineRule({
    id: 'en/passive_aggression/choseNotToRead',
    weight: 0.5,
    pattern: say(
      "(?:that |which )?you (?:evidently |clearly |apparently |obviously )?(?:chose not|did not bother|didn't bother|couldn't be bothered|could not be bothered|never bothered|didn't care|had no time) to (read|open|attend|watch|follow)",
    ),
    suggestion: 'you may not have seen',
    flags: [
      'It is in the guide you chose not to read.',
      "The training you didn't bother to attend covers it.",
      "That was in the mail that you couldn't be bothered to open.",
      'See the video which you evidently never bothered to watch.',
      'The steps you clearly chose not to follow are on page two.',
    ],
    quiet: [
      'You need not attend, we record it.',
      'You may choose to read it later.',
      'I never bothered to open it, sorry.',
      'Did you have time to read it?',
      'You chose the blue one.',
    ],
    calmer: [
      'It is in the guide you may not have seen.',
      'The training you may not have seen covers it.',
      'That was in the mail you may not have seen.',
      'See the video you may not have seen.',
      'The steps you may not have seen are on page two.',
    ],
  }),
  defineRule({
    id: 'en/passive_aggression/hadYouOnly',
    weight: 0.45,
    pattern: say(
      '(?<=^|[,.;:] |^(?:well|and|but),? )had (?:you|anyone(?: there)?|somebody|the [a-z]+ been) (?:actually |only |ever |bothered to )?(?:read|opened?|turned up|asked|listened|checked|looked|followed|told us|called)(?= |,)',
    ),
    flags: [
      'Had you opened the attachment, you would know.',
      'Had you asked, we would have said no.',
      "Had the menu been read at the tasting, we'd know about the onions.",
      "Well, had you listened the first time, we'd be done.",
      'Had anyone checked the door, it would not have jammed.',
    ],
    quiet: [
      'Had a look, it is only the fuse.',
      'You had opened it by mistake.',
      'We had asked for two.',
      "Had I known, I'd have come sooner.",
      'If you had asked a day earlier, we could have helped.',
    ],
  }),
  defineRule({
    id: 'en/passive_aggression/mostPeople',
    weight: 0.45,
    pattern: say(
      'most (?:people|customers|clients|tenants|patients|adults|guests|owners|of our (?:customers|clients|guests|patients)) (?:find|figure|manage|seem to|understand|cope|get) (?:it|this|that|the|how|fine|to|without|by)',
      "(?:the rest of our|our other|all our other|everyone else's) (?:people|customers|clients|tenants|patients|guests) (?:manage|seem|read|cope|find|have no)",
    ),
    flags: [
      'Most people find the switch without help.',
      'Most customers figure this out on their own.',
      'Our other clients manage to send a photo.',
      'The rest of our customers seem to cope.',
      'Most of our guests get it the first time.',
    ],
    quiet: [
      'Most people come by train.',
      'Most customers like the blue one.',
      'Our other clients are in Leeds.',
      'Most of our guests book in June.',
      'The rest of our customers get it on Friday.',
    ],
  }),
  defineRule({
    id: 'en/passive_aggression/canOnlyAssume',
    weight: 0.4,
    pattern: say(
      "(i|we) can only (?:assume|conclude|imagine|presume|suppose)(?: that)?(?! you(?:'re| are) (?:busy|away|on holiday))",
    ),
    suggestion: 'my impression is that',
    flags: [
      'I can only assume that nobody looked.',
      'We can only conclude you never ordered it.',
      'I can only imagine the file was lost.',
      'So I can only presume it is still in the van.',
      'We can only suppose that the key was kept.',
    ],
    quiet: [
      'I assume Tuesday is fine.',
      'We can only come on Friday.',
      'You can only imagine how happy we are.',
      'I can only do mornings.',
      'We suppose it is the weather.',
    ],
    calmer: [
      'My impression is that nobody looked.',
      'My impression is that you never ordered it.',
      'My impression is that the file was lost.',
      'So my impression is that it is still in the van.',
      'My impression is that the key was kept.',
    ],
  }),
  defineRule({
    id: 'en/passive_aggression/gentlySuggest',
    weight: 0.4,
    pattern: say(
      "(?:i'd|i would|may i|might i|can i|let me|we'd|we would|i'll|i can only)(?: just| only| most)? (?:(?:gently|respectfully|humbly|politely) )?(?<=gently |respectfully |humbly |politely |can only )suggest(?: that)?(?= )",
    ),
    suggestion: 'I suggest',
    flags: [
      "I'd gently suggest that you read the sheet.",
      'May I respectfully suggest a clock?',
      'I can only suggest you try again.',
      'Let me humbly suggest opening the box.',
      'Here I would politely suggest the manual.',
    ],
    quiet: [
      "I'd suggest the oak one.",
      'May I suggest Tuesday?',
      'Please turn the tap gently.',
      'We suggest booking early.',
      'Could you suggest a colour?',
    ],
    calmer: [
      'I suggest you read the sheet.',
      'I suggest a clock?',
      'I suggest you try again.',
      'I suggest opening the box.',
      'Here I suggest the manual.',
    ],
  }),
];
