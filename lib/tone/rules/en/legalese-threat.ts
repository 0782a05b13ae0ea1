import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const legaleseThreatRules: readonly Rule[] = [
  defineRule({
    id: 'en/legalese_threat/seeYouInCourt',
    weight: 0.55,
    pattern: say(
      "see you in court|sue you|sue your|i'll sue|we'll sue|(?:hear|hearing) from (?:my|our) (?:lawyers?|solicitors?|attorneys?|barrister|legal)|take you to (?:court|the cleaners)|full (?:force|weight|extent) of the law|govern yourself accordingly|have you (?:charged|arrested)|see you (?:charged|in prison|in jail)|consider yourself served|try me(?= ?[.,!]|$)|drag you (?:to|through|into)|report you to (?:every|the tax|whoever|all|anyone)|dob you in|press charges|my (?:lawyer|attorney|uncle|solicitor) (?:is a|eats|will (?:eat|destroy|love|enjoy))",
    ),
    flags: [
      'See you in court.',
      'I will sue you for every penny.',
      "You'll be hearing from my lawyer.",
      'Govern yourself accordingly.',
      "I'll report you to every authority there is.",
    ],
    quiet: [
      'Our lawyer will review the contract.',
      'We may take legal advice about clause 4.',
      'The tennis court is booked at six.',
      'I can report it to the insurer.',
      'Please see the court date below.',
    ],
  }),
  defineRule({
    id: 'en/legalese_threat/onNotice',
    weight: 0.35,
    pattern: say(
      '(?:consider this|this is) (?:your |a |my )?(?:final|last|formal) (?:warning|notice)|putting you on notice',
      'legal action (?:without|immediately|against you)',
      'take (?:every|all|immediate) (?:step|legal|action)s? (?:open|necessary|available)?|criminal charges',
      '(?:be )?(?:prosecuted|construed as)|i have (?:recorded|screenshots|records of) (?:our|every|all)',
      '(?:without|no) further (?:notice|warning)|trading standards and|consumer (?:court|forum) and|chargeback and',
      'reserve all (?:rights|my)|hold you (?:personally )?(?:liable|responsible)|(?:at your|with) (?:own )?(?:peril|prejudice)',
      'survive discovery',
    ),
    flags: [
      'This is your final warning.',
      'I am putting you on notice.',
      'We will take legal action without delay.',
      'I have recorded our calls.',
      'I will hold you personally liable.',
    ],
    quiet: [
      'This is a reminder about invoice 12.',
      'The notice period is thirty days.',
      'The warning light on the boiler is off.',
      'We keep a record of every delivery.',
      'A charge of 20 pounds applies.',
    ],
  }),
];
