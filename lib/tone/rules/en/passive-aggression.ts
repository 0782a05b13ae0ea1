import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const passiveAggressionRules: readonly Rule[] = [
  defineRule({
    id: 'en/passive_aggression/asPer',
    weight: 0.35,
    pattern: say(
      String.raw`(?:as )?per my (?:last|previous|earlier|first|third|two|three|\p{L}+ previous)|as (?:i(?:'m| am) sure you|you(?:'re| are) no doubt|you(?:'d| would) know|you well know|any(?:one| professional)|(?:previously|already|repeatedly|clearly|i have|i've) (?:explained|stated|mentioned|said|told|repeatedly|already))|as i(?:'ve| have)? (?:already |clearly |repeatedly )(?:explained|stated|mentioned|said|told)|not sure (?:if|whether) you (?:saw|missed|read|noticed|even|bothered|actually)|in case (?:you|it|this|my) (?:missed|hadn't|haven't|got lost|slipped|forgot|somehow)|(?:with|all) (?:all )?due respect|(?:correct me if|unless) i'm (?:wrong|mistaken|missing)|for the (?:record|avoidance of doubt|(?:third|fourth|fifth|sixth|tenth|umpteenth|hundredth|\p{L}+th) time)|for future reference|(?:kind|gentle|friendly) reminder,? (?:again|number|that you|no)|let me be (?:very )?clear|i was under the (?:impression|illusion)|thanks in advance for (?:actually|reading|finally|not)|noted(?= ?[.!]$)|fine(?= ?[.!]$)(?<=^fine)|since (?:you(?:'re| are)? (?:clearly|obviously|so|apparently|seem)|nobody|no one)|(?:cc'ing|copying|copied|cc'd|looping in) (?:in )?your (?:boss|manager|director|supervisor|head office)`,
    ),
    flags: [
      'Per my last email, the file is attached.',
      'As I have already explained, the price is fixed.',
      'In case you missed my three messages.',
      'Not sure if you even read it.',
      'For the fifth time, the code is 4411.',
    ],
    quiet: [
      'As discussed, I attach the plan.',
      'Just a reminder that we close at five.',
      'In case of rain we move inside.',
      'Not sure if you need the long cable.',
      'I have copied Marta, who runs the diary.',
    ],
  }),
  defineRule({
    id: 'en/passive_aggression/martyr',
    weight: 0.5,
    pattern: say(
      String.raw`(?:i|we)(?:'ll| will) just (?:do it|sort it|have to|assume|sit|wait|keep|pay|tell|live|pretend|go|add|eat)(?= |[.,!])[^.!?]{0,60}(?:myself|ourselves|then|again|as usual|instead|forever|shall i|shall we|here|around)|i'll just (?:do it myself|sit here|assume)|(?:i|we)(?:'m|'re| am| are) used to (?:it|waiting|being)|(?:i|we) guess(?= i'll| we'll| you| that's| my| our| nobody)|(?:i|we|one) (?:can only )?suppose(?= |,)|i'll assume|i'll let you figure|(?:must|might|may) have slipped your|some of us (?:have|work|actually|are|answer|pay|still|don't|read)|must be (?:nice|lovely|wonderful)|(?:whatever|if that) (?:suits|works for|pleases) you|if that's how you|suit yourself(?= ?[.,!]| ?$)|do as you (?:please|like)|up to you,? (?:of course|as usual|obviously)|yet again|once again,|here we (?:go|are) again|(?:i|we) (?:had|have|had foolishly|had perhaps) (?:naively |foolishly |perhaps )?(?:assumed|hoped|imagined|thought)(?:,| that| someone| you| we| a| the| naively| foolishly)|perhaps naively|call me (?:old-fashioned|naive|crazy)|(?:apparently|evidently|presumably|seemingly)(?= ?,| you| nobody| not| that| my| the| it| i| we| no| your| this| "|$|\.)|no doubt(?= ?,| you| there| your| the| a| it| he| she| some| that)|one (?:would|might|could|can) (?:think|have thought|hope|imagine|be forgiven|only)|i wonder (?:if you|whether you|why|what|how|which|who)|funny how|strange how|curious that|interesting (?:how|that|decision|choice|logic|theory|that you)|(?:i'd|i would) (?:hate|love) to (?:know|hear|see|think|understand|interrupt)|do let (?:me|us) know (?:if|when|should|which|who)|should you (?:ever|require|need|feel|wish)(?= |,)[^.!?]{0,50}(?:help|me to|assistance|explain|hurt|read|aloud|slowly|locat|again)|(?:silence|no reply) (?:means|speaks|is|as)|at your (?:earliest )?leisure|if and when|graced? (?:us|me)|deign|condescend`,
    ),
    flags: [
      "I guess I'll do it myself then.",
      'Some of us answer our emails.',
      'I suppose my time is worth nothing.',
      'Funny how the invoice always arrives on time.',
      'Apparently nobody reads these forms.',
      'I had assumed someone would check it.',
    ],
    quiet: [
      "I'll just add the code and send it back.",
      'We used to meet on Mondays.',
      'Please let me know if you need help.',
      'Should you need a copy, write to us.',
      'I wondered about the blue one, is it in stock?',
    ],
  }),
];
