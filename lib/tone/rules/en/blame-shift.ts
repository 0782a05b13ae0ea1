import { defineRule, oneOf, type Rule, say } from '@/lib/tone/rule';
import { atStart } from '@/lib/tone/rules/en/lexicon';

export const blameShiftRules: readonly Rule[] = [
  defineRule({
    id: 'en/blame_shift/notMe',
    weight: 0.5,
    pattern: say(
      "(?:not|isn't|ain't|hardly|never) (?:my|our) (?:problem|fault|job|department|circus|concern|responsibility)|not in my job|(?:my|our) hands are tied|don't (?:blame|look at|shoot|come (?:crying )?to) (?:me|us|the messenger)|nothing to do with (?:me|us)|blame (?:the|your|it on|them|him|her|customs)|(?:take it up|have it out|go and shout|have a go) with (?:the|him|her|them|your|my)|take it up with|before my time|i only (?:work here|inherited|packed|follow|passed|did what|followed)|(?:a|that's a|that's|is a|your) you problem|that's your problem|your problem,? not|(?:i|we) (?:did|do) (?:my|our) job",
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
  defineRule({
    id: 'en/blame_shift/notMyProblem',
    weight: 0.5,
    pattern: say(
      String.raw`(?:that's|that is|this is|it's|it is) (?:really |simply |just )?not (my|our) (?:problem|job|concern|circus|headache|business)(?= ?[.!,;]| ?$)`,
    ),
    suggestion: "that part isn't in $1 hands",
    flags: [
      "That's not my problem.",
      'The lift is broken? That is not our problem.',
      "It's not my job.",
      'This is simply not our concern!',
      "Parking is tight, it's not my headache.",
    ],
    quiet: [
      "That's not our usual supplier.",
      'This is my job and I like it.',
      "It's not our busiest week, so come by.",
      'That is not the problem, the fuse is.',
      'The problem is on our side.',
    ],
    calmer: [
      "That part isn't in my hands.",
      "The lift is broken? That part isn't in our hands.",
      "That part isn't in my hands.",
      "That part isn't in our hands!",
      "Parking is tight, that part isn't in my hands.",
    ],
  }),
  defineRule({
    id: 'en/blame_shift/handsTied',
    weight: 0.5,
    pattern: say(
      String.raw`(my|our) hands are (?:completely |totally )?tied(?= ?[.,!;]| (?:so|until|and|but|here)(?![a-z])| ?$)`,
    ),
    suggestion: "it isn't in $1 power",
    flags: [
      'My hands are tied.',
      'Our hands are tied until the bank answers.',
      "I'm sorry, my hands are completely tied.",
      'Head office decides, so our hands are tied!',
      'My hands are tied and that is that.',
    ],
    quiet: [
      'The parcels are tied with string.',
      'My hands are full until noon.',
      'Our hands were cold on that roof.',
      'The bags are tied to the rack.',
      'The score was tied at half time.',
    ],
    calmer: [
      "It isn't in my power.",
      "It isn't in our power until the bank answers.",
      "I'm sorry, it isn't in my power.",
      "Head office decides, so it isn't in our power!",
      "It isn't in my power and that is that.",
    ],
  }),
  defineRule({
    id: 'en/blame_shift/blameThem',
    weight: 0.5,
    pattern: say(
      `(?:don't blame (?:me|us)[,;:.]? )blame(?= (?:the|your|customs|him|her|them))|${atStart('b')}blame(?= (?:the|your|customs|him|her|them))`,
    ),
    suggestion: 'this lies with',
    flags: [
      'Blame the council.',
      "Don't blame me, blame your bank.",
      'So blame the weather, the truck could not move.',
      "Don't blame us; blame the courier!",
      'Blame customs, the box sat there for a week.',
    ],
    quiet: [
      "I don't blame the driver at all.",
      'You may blame the weather, but we should have called.',
      'Nobody is to blame here.',
      'We blame a loose wire for the noise.',
      'There is no blame in this report.',
    ],
    calmer: [
      'This lies with the council.',
      'This lies with your bank.',
      'So this lies with the weather, the truck could not move.',
      'This lies with the courier!',
      'This lies with customs, the box sat there for a week.',
    ],
  }),
  defineRule({
    id: 'en/blame_shift/takeItUpWith',
    weight: 0.5,
    pattern: say(
      `${atStart('ygjt')}(?:you can |go and |just )?take (?:it|that|this) up with(?= (?:the|him|her|them|your|my|our))`,
    ),
    suggestion: 'please raise it with',
    flags: [
      'Take it up with the council.',
      'So take that up with your bank.',
      'Take this up with them!',
      'Take it up with my supplier, not with me.',
      'Now take it up with him.',
    ],
    quiet: [
      "I'll take it up with the supplier today.",
      'We can take it up with the bank for you.',
      'She will take this up with her team.',
      'I have taken it up with the council.',
      'Take it up to the second floor, please.',
    ],
    calmer: [
      'Please raise it with the council.',
      'So please raise it with your bank.',
      'Please raise it with them!',
      'Please raise it with my supplier, not with me.',
      'Now please raise it with him.',
    ],
  }),
  defineRule({
    id: 'en/blame_shift/nothingICanDo',
    weight: 0.3,
    pattern: say(
      String.raw`(?:there's|there is|there was) (?:simply |just |absolutely |literally )?nothing (i|we) can (?:possibly )?do(?: about (?:it|that|this))?(?= ?[.!,;]| ?$)`,
    ),
    suggestion: "this isn't something $1 can change",
    flags: [
      "There's nothing I can do.",
      'There is simply nothing we can do about it.',
      "The tram broke down, there's nothing I can do about that.",
      "There's absolutely nothing we can do!",
      'There is nothing I can do about this',
    ],
    quiet: [
      'There is nothing I can do better than bread.',
      'Is there anything I can do?',
      "There's nothing we can't fix together.",
      'Nothing in the box can be done by hand.',
      'Tell me what I can do about it.',
    ],
    calmer: [
      "This isn't something I can change.",
      "This isn't something we can change.",
      "The tram broke down, this isn't something I can change.",
      "This isn't something we can change!",
      "This isn't something I can change",
    ],
  }),
  defineRule({
    id: 'en/blame_shift/hadYou',
    weight: 0.35,
    pattern: say(
      `(?<!(?:i|we|they|he|she) )(?:had you|had your (?:team|staff|engineers|office|people|agent|daughter|son|husband|wife|mother|crew))(?: only| actually| simply| bothered to| taken the trouble to)? ${oneOf(
        'read returned told asked labelled labeled followed sent checked filled listened supplied answered given taken mentioned called rung looked paid',
      )}(?! us the pleasure)`,
      `if (?:you'd|you had|your (?:team|staff|people|crew) had) (?:only |just |actually |bothered to |taken the trouble to |so much as )?${oneOf(
        'followed returned labelled labeled checked filled supplied answered told asked changed run',
      )}(?= )`,
    ),
    flags: [
      'Had you returned the form, we would have a date.',
      "If you'd followed the manual, the seal would have held.",
      'Had your team labelled the boxes, nothing would be missing.',
      'If you had so much as checked the size, it would fit.',
      'Had you only asked, I would have told you.',
    ],
    quiet: [
      'If you asked for oak, we can order oak.',
      'Have you returned the form yet?',
      'We had your team labelled as guests by mistake.',
      'If you have any questions, ask Marta.',
      'You had returned it before the deadline, thank you.',
    ],
  }),
  defineRule({
    id: 'en/blame_shift/atYourEnd',
    weight: 0.35,
    pattern: say(
      String.raw`some(?:body|one) (?:on|at|in) your (?:end|side|house|office|team)(?:'s| has| have| must have| clearly| obviously| keeps| decided| touched| forgot| changed| deleted| (?:couldn't|didn't))`,
    ),
    flags: [
      'Somebody at your end changed the code.',
      'Someone in your office has deleted the file.',
      'Someone on your side clearly moved the sensor.',
      'Somebody in your house touched the thermostat.',
      "Someone on your team couldn't type the address.",
    ],
    quiet: [
      'Could someone on your side call me?',
      'Is there someone in your office with a key?',
      'Somebody from your team can join at ten.',
      'We need someone at your end for the delivery.',
      'Someone on our side forgot to save it, sorry.',
    ],
  }),
];
