import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const threatRules: readonly Rule[] = [
  defineRule({
    id: 'en/threat/violence',
    weight: 0.9,
    pattern: say(
      "(?:i'll|i will|i'm going to|im going to|i am going to|ill|we'll|we will|i'd|and i'll|i swear i'll) (?:personally |fucking )?(?:break|smash|burn|kill|knock|punch|beat|hurt|gut|bury|strangle|put you|drag you|drag your|slap|destroy|ruin|crush|end|wreck|torch|finish|cut|come and|hunt|find you|annihilate)(?: you| your| every (?:window|bone|glass|one of you)| that yard| him| her| his)",
      "(?:before|or|and) (?:i|we)(?:'ll| will|'d)? (?:throw (?:you|them through|it through|it at)|burn your|rip (?:it|your|out)|slap|skin you|drag you|find where you|set the dogs|finish you|drive through|bankrupt you|pull out your)|i'll (?:skin|slap|throw (?:it|them|you|your) (?:in|out|at|through)|set the dogs|run (?:you|the next)|tip your|have you (?:dragged|thrown)|find where you|bury)|(?:go and|hope you|you can) (?:die|drown|rot)|drown in it|jump off (?:a|the|table)|god punish|send (?:a guy|someone|people|my people) to your|thunder go|freeze,? i mean|in your face at",
      'with (?:a|my) (?:bat|hammer|sledgehammer|gun|knife|boys|lads|brothers|cousins|friends who)',
      'my (?:boys|lads|brothers|cousins|mates)(?: also)? (?:will|round|and i|come|are coming|and)',
      '(?:send|carry|bring) (?:the |my |some )?(?:boys|lads|thugs)|put (?:you|him) in the ground',
      '(?:knock|break) your (?:teeth|head|legs|face|neck|jaw)',
      'your (?:teeth|legs|windows?) (?:out|broken|through|are insured|in)|fewer teeth|out in pieces|break your',
      'thunder (?:fire|will)',
      "(?:burn|smash|torch) (?:it|that|your|the) [^.!?]{0,30}(?:down|to the ground|up)|let the dogs|set foot (?:in|on|here)[^.!?]{0,30} (?:again|i'll|and)|see what (?:i|will) (?:will )?(?:do|happens?)|(?:bat|sledgehammer|crowbar|shotgun)(?= ?[.!,]| ?$)",
    ),
    flags: [
      "I'll break your windows.",
      "I'm going to burn that yard of yours down.",
      "I'll be waiting with a bat.",
      'My brothers will come for the money.',
      'Hope your windows are insured.',
    ],
    quiet: [
      "I'll break the quote down by room.",
      "We'll put your order through today.",
      'We will cut the panels to size.',
      "I'll end the call at five.",
      'The lads finished the roof today.',
    ],
  }),
  defineRule({
    id: 'en/threat/whereabouts',
    weight: 0.8,
    pattern: say(
      "(?:i|we) know (?:exactly )?(?:where|what time|which) (?:you|your|the wife|he|she|they)[^.!?]{0,25}(?:live|lives|work|works|park|is|are|leaves?|goes|go|sleep|shop|school|yard|office|practice)|(?:i have|i've|got) (?:your|his|her) (?:home|house|aadhaar|wife's|kids'?) ?(?:address|copy|number)?(?= |[.,])|next visit is|reached your (?:wife|boss|husband)|it would be a (?:pity|shame) if|pay,? or (?:the )?next|watch your (?:back|step|mouth)|sleep (?:well|tight)(?=,? ?(?:because|$|[.!]))|i'm coming (?:down|over|round|for|up)|(?:coming|be|come) round (?:with|to|there)|next time i see you|if i (?:see|meet|catch) you|be careful when you|accidents happen|hope i don't (?:bump|run|see)|have visitors|you won't like (?:it|how|what)|won't be pretty|don't (?:test|push|try) me|you don't want to (?:see|know|find out)|don't let me come|keep running your mouth|post your (?:home|address|name|photo)|when i'm (?:done|finished) with you|by the time i(?:'m| am) (?:done|finished)",
    ),
    flags: [
      'I know where you live.',
      "You'd better watch your back.",
      "I'm coming over there right now.",
      "Don't test me.",
      'Sleep well, because I have your name.',
    ],
    quiet: [
      'I know where the leak is.',
      'I have your delivery address on file.',
      "I'm coming on Tuesday at ten.",
      'Sleep aids are on aisle four.',
      'Watch your inbox for the link.',
    ],
  }),
  defineRule({
    id: 'en/threat/regret',
    weight: 0.6,
    pattern: say(
      "you(?:'ll|ll| will| are going to|'re going to) (?:be sorry|regret|pay (?:for this|dearly)|wish you(?:'d| had| never)|be out of a job|never work|see what|be begging|be hearing)|live to regret|there(?:'ll| will) be (?:trouble|hell|consequences)|make (?:your|you|his|their) (?:life|lives) (?:hell|a misery|miserable|very)|heads will roll|or else(?= ?[.!,]|$)|make (?:sure|certain) (?:you|that you|no one|nobody|everyone|every|your|he|she|they) [^.!?]{0,30}(?:never|knows|hears?|pays?|lose|loses|work|again|regret)|see to it (?:personally )?(?:that )?(?:you|no)|you'd better hope|mark my words|this isn't over|you have been warned|you've been warned",
    ),
    flags: [
      "You'll regret this.",
      'You will be sorry.',
      "I'll make your life hell.",
      "I'll make sure you never work here again.",
      'Heads will roll.',
    ],
    quiet: [
      'You will hear back by Friday at noon.',
      "You'll see the total on page two.",
      "I'll make sure the invoice is corrected.",
      'We regret the delay.',
      "You'll be pleased with the finish.",
    ],
  }),
  defineRule({
    id: 'en/threat/exposure',
    weight: 0.5,
    pattern: say(
      "(?:i'll|i will|i'm going to|we'll|we will|ill) (?:tell|post|expose|leak|name|put|drag|plaster|blast|message|forward|show|ring|share) (?:you |your |it |this |every |all |to )?(?:to |every|your (?:boss|wife|husband|clients|name|mug|face|mother|landlord)|everyone|on every|all over|all your|the whole|through|everywhere|the papers|photos|name|review)",
      String.raw`${anyOf(
        'everyone|everybody|the whole (?:town|estate|world|street|complex)',
        'every (?:client|supplier|contractor|agency|solicitor)',
      )} [^.!?]{0,30}(?:(?:will|to|gonna) (?:know|hear|see)|what you|about you|knows what)`,
      'drag your name|name and shame|one star (?:everywhere|on every)|your name on the',
      'all over (?:facebook|google|social|the internet|nextdoor|twitter|instagram)|never work (?:in|again)|work in this town',
      'ruin your (?:name|reputation|business)',
    ),
    flags: [
      "I'll tell everyone what you are like.",
      'I will drag your name through every paper.',
      'The whole town will hear about this.',
      "I'll post your name all over Facebook.",
      "I'll leak every last message.",
    ],
    quiet: [
      "I'll forward your invoice to accounts.",
      "We'll share the plan with the whole team.",
      'I will post the parcel on Monday.',
      'Everyone knows where the office is.',
      "I'll report back on Tuesday.",
    ],
  }),
];
