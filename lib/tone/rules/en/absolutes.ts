import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

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
  defineRule({
    id: 'en/absolutes/youNeverDo',
    weight: 0.5,
    pattern: say(
      String.raw`you(?: people| lot| guys)? (?:never ever|never once|never|absolutely never) (?=(?:answer|reply|listen|call|ring|respond|read|tell|return|pick|check|send|pay|ask|show|turn up|deliver|finish|keep|care|confirm|update|come|warn|clean|write|explain)(?![a-z]))(\p{L}+)`,
    ),
    suggestion: "you often don't $1",
    flags: [
      'You never answer my letters.',
      'You never ever listen.',
      'You people never pick up the phone.',
      'Why is it that you never pay on time?',
      'You never read what I send.',
    ],
    quiet: [
      'You never know, it may rain.',
      'We never share your address.',
      'You never let us down, thank you.',
      'It never rains in July here.',
      "You've never asked for a receipt, do you need one?",
    ],
    calmer: [
      "You often don't answer my letters.",
      "You often don't listen.",
      "You often don't pick up the phone.",
      "Why is it that you often don't pay on time?",
      "You often don't read what I send.",
    ],
  }),
  defineRule({
    id: 'en/absolutes/youAlwaysDo',
    weight: 0.5,
    pattern: say(
      String.raw`you(?: people| lot| guys)? always (?=(?:forget|change|complain|cancel|blame|argue|ignore|arrive late|pay late|come late|turn up late|have an excuse|have some excuse|do this|moan|lose|miss|mess|interrupt|delay|postpone|say that|find something)(?![a-z]))(\p{L}+)`,
    ),
    suggestion: 'you often $1',
    flags: [
      'You always forget the keys.',
      'You always have an excuse.',
      'You always do this.',
      'You people always blame the post.',
      'Why do you always change the date?',
    ],
    quiet: [
      'You always have a seat here.',
      'You always make us feel welcome.',
      'We always change the oil first.',
      'You can always cancel free of charge.',
      'You have always paid on time, thank you.',
    ],
    calmer: [
      'You often forget the keys.',
      'You often have an excuse.',
      'You often do this.',
      'You often blame the post.',
      'Why do you often change the date?',
    ],
  }),
  defineRule({
    id: 'en/absolutes/youAreAlways',
    weight: 0.5,
    pattern: say(
      `(you're|you are) (?:always|constantly|forever|perpetually) ${anyOf(
        '(?=(?:late|complaining|changing|cancelling|canceling|moaning|asking for|interrupting|arguing|behind|out|shouting|blaming|making excuses|losing|missing|forgetting|delaying)(?![a-z]))',
      )}([a-z]+)`,
    ),
    suggestion: '$1 often $2',
    flags: [
      "You're always late.",
      'You are constantly changing the plan.',
      "You're forever complaining about the price.",
      'You are always blaming my crew.',
      "Somehow you're always out when we come.",
    ],
    quiet: [
      "You're always welcome.",
      'You are always so kind.',
      'The lift is constantly moving.',
      "We're always open at nine.",
      'You are always the first to help.',
    ],
    calmer: [
      "You're often late.",
      'You are often changing the plan.',
      "You're often complaining about the price.",
      'You are often blaming my crew.',
      "Somehow you're often out when we come.",
    ],
  }),
  defineRule({
    id: 'en/absolutes/everySingleTime',
    weight: 0.5,
    pattern: say(
      '(?:each and every|every (?:single|damn|bloody|fucking|freaking|goddamn|blessed)) (?:damn |bloody )?time(?= ?[.,!;]| ?$)',
    ),
    suggestion: 'too often',
    flags: [
      'It breaks every single time.',
      'The driver is late every damn time.',
      'Wrong size, each and every time.',
      'You forget it every single bloody time!',
      'This happens every bloody time',
    ],
    quiet: [
      'Every time I visit I learn something.',
      'Check the oil each time.',
      'We rinse it every second time.',
      'A single time slot is left.',
      'Every single tile was washed.',
    ],
    calmer: [
      'It breaks too often.',
      'The driver is late too often.',
      'Wrong size, too often.',
      'You forget it too often!',
      'This happens too often',
    ],
  }),
  defineRule({
    id: 'en/absolutes/nobodyEverAnswers',
    weight: 0.3,
    pattern: say(
      '(?:nobody|no one|not a soul)(?: there| over there)? (?:ever |even |bothers to )?(?:answers?|picks? up|replies|reply|responds?)(?: (?:the phone|my calls?|my emails?|your phone|the line|me))?(?<!(?:if|when|in case) (?:nobody|no one|not a soul)[a-z ]{1,40})',
    ),
    suggestion: "I haven't been able to reach anyone",
    flags: [
      'Nobody ever answers the phone.',
      'No one picks up.',
      'Nobody there replies.',
      'I call and call, nobody answers my emails.',
      'Not a soul picks up the phone at your office.',
    ],
    quiet: [
      'If nobody answers, try the side door.',
      'Nobody answered, so I left a note.',
      'No one needs to reply.',
      'Somebody always picks up before six.',
      'Not a soul was in the park.',
    ],
    calmer: [
      "I haven't been able to reach anyone.",
      "I haven't been able to reach anyone.",
      "I haven't been able to reach anyone.",
      "I call and call, I haven't been able to reach anyone.",
      "I haven't been able to reach anyone at your office.",
    ],
  }),
];
