import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const absolutesRules: readonly Rule[] = [
  defineRule({
    id: 'en/absolutes/youNever',
    weight: 0.5,
    pattern: say(
      "you(?: people| lot| all| guys| clearly)? (?:never|always|constantly|forever|only ever)(?! (?:once sounded|put it|did anything|to use|know|hurts|a good|welcome|a pleasure|feel free|need to|had to|have the|mentioned|wanted|been so|been very|so helpful|helpful|in mind|posted|the))|you(?:'re| are) (?:always|forever|constantly|never)(?! (?:welcome|so|very|a pleasure|going to believe|kind|helpful|anything but))|(?:all|the only thing) you (?:ever |people |lot )?(?:do|care|want|send|manage)|nothing you (?:do|send|say|touch)|every (?:single|damn|bloody|freaking) (?:time|day|week|month|thing|job|delivery)|each and every (?:time|month|day)|not (?:once|one of|a single|one single|one word|one person)|never (?:once|ever)|(?:nobody|no one|not a soul|not one) (?:at|in|there|over there|in your|on your|at your|ever|answers|bothered|bothers|picks up|knows|cares)|absolutely (?:nothing|nobody|everything|no one|zero|no idea)|zero (?:communication|response|respect|effort|idea|interest|help)|same (?:old|thing every|story every|crap|rubbish|story)|never fails|time and (?:time )?again|over and over|again and again",
    ),
    flags: [
      'You never listen.',
      'You always do this.',
      'Every single time it is wrong.',
      'Not once did you call.',
      'Nobody at your office knows anything.',
    ],
    quiet: [
      'You always welcome us warmly.',
      'You never know, it may rain.',
      'It is always a pleasure.',
      'We never store card numbers.',
      'We check every item twice.',
    ],
  }),
];
