import { anyOf, defineRule, type Rule, raw, say } from '@/lib/tone/rule';
import { unlessGlad } from '@/lib/tone/rules/en/lexicon';

export const sarcasmRules: readonly Rule[] = [
  defineRule({
    id: 'en/sarcasm/fakeAdmiration',
    weight: 0.5,
    pattern: say(
      String.raw`(?<!(?:as|thanks) )(?:oh|ah|well|wow)[,!]? ${anyOf(
        'brilliant|wonderful|great|lovely|fantastic|perfect|marvell?ous|joy|how|what a(?! difference)|please|sure|yes',
        String.raw`here we|look|bravo|well done|really|terrific|nice|don't|come on|for`,
      )}(?!,? thank|, (?:it's|it is|that) (?:stopped|worked|works|done|perfect)|'t i feel|, "make)${unlessGlad}`,
      '(?:slow clap|bravo|round of applause|standing ovation|gold star|take a bow|give (?:yourself|that man) a|award for|a medal for|hats off to)',
      'what a (?:surprise|shock|coincidence|performance|masterpiece|genius|bargain|thrill|way to (?:run|treat|do))',
      String.raw`${anyOf('genius|clever|brilliant|inspired|bold|brave|smart|great|nice|interesting|impressive')} ${anyOf(
        'move|idea|choice|work there|one there|strategy|approach|touch|thinking|effort',
      )}(?= ?[.,!?]| to| of you| from| there)(?<!great idea|great work|nice work|great choice|nice touch|smart choice|good idea)`,
      String.raw`how ${anyOf(
        'kind|nice|lovely|generous|thoughtful|convenient|thrifty|charming|clever|wonderful|good|brave|refreshing',
        'touching|very',
      )} (?:of you|of them|for you|it|that(?! (?:cake|food|meal|dinner|was|tasted))|to|convenient|reassuring(?! to))`,
      '(?:so|how|terribly|very) (?:convenient|reassuring)(?! to (?:see|hear|know) (?:the|your|you))',
      String.raw`(?:nice|lovely|good|kind|decent|big|great|brave) of (?:you|them) (?:to ${anyOf(
        'finally|join|show|turn up|drop|bother|find|reply|let|pay|tell|remember|notice|leave|blame|charge|explain',
        'think|come|offer|send|wake',
      )}(?! (?:up )?on a (?:bank holiday|sunday|saturday|holiday)))`,
      'must be (?:nice|lovely|great|wonderful|loving|exhausting|hard|tough|terribly|so (?:hard|busy|nice))',
      String.raw`${anyOf(
        'congratulations|congrats|kudos|full marks|top marks|well done|hats off|thank heavens|thank god',
      )} ${anyOf(
        'on (?:charging|losing|breaking|ruining|finding|finally|managing|being|the worst|reading|another|missing|making|your)',
        'for (?:finally|losing|breaking|once)|,|you found|you finally',
      )}`,
      'let me guess|tell me more about|money grows on|out of a hat|thanks for nothing|thank you for nothing',
      'as if by magic|because (?:why not|of course|clearly|obviously|heaven forbid)|heaven forbid|god forbid',
      'silly me|my mistake for|lucky (?:me|us)|just what (?:i|we) (?:needed|wanted|ordered)',
      String.raw`(?:i'm|i am|we're|we are) (?:so |truly |deeply |absolutely |just )?${anyOf(
        'thrilled|delighted|humbled|honou?red|touched|impressed|fascinated|overjoyed|relieved|speechless|in awe',
      )}(?! to ${anyOf('confirm|announce|invite|share|work|welcome|help|offer|have you|accept|hear you|see')}| (?:that )?(?:you (?:enjoyed|liked|found|are (?:happy|pleased))|m(?:r|rs|s)\.?(?![a-z])|it (?:works|worked)))`,
      String.raw`(?:i|we|i do|we do|i did) (?:just |really |so |especially |particularly )?(?:love|loved|admire|enjoyed|adore|marvel)(?:d)? ${anyOf(
        'how you (?:never|always|think|can)|being ignored|the part|waiting|it when',
        'your (?:confidence|optimism|theory|logic|commitment|timing|sense)|paying',
      )}`,
      'one (?:admires|almost admires|marvels)|another masterpiece|very professional(?= ?[.!]| of)',
      'real(?:ly)? professional(?= ?[.!]|$)|(?:real|such a) (?:class act|genius|hero|professional|gem)',
      String.raw`(?<!you |he's a |she's a |bloody |a )genius(?:es)?(?= ?[.!?,]| ?$)${unlessGlad}|einstein|sherlock|your (?:majesty|highness|lordship)|mr\.? important`,
    ),
    flags: [
      'Oh brilliant, it broke again.',
      'What a surprise.',
      'How kind of you to finally reply.',
      'It must be nice to have that much time.',
      'Congratulations on losing my file twice.',
      'Thanks for nothing.',
    ],
    quiet: [
      'Congratulations on the new shop.',
      'What a lovely garden you have.',
      'It must be the fuse, I think.',
      "We'd love to work with you.",
      "Great idea, let's do that.",
    ],
  }),
  defineRule({
    id: 'en/sarcasm/mockRush',
    weight: 0.5,
    pattern: say(
      'sorry for (?:existing|breathing|being (?:human|alive))',
      String.raw`${anyOf(
        String.raw`no rush|take your time|don't hurry|no hurry|don't worry|no worries|don't mind (?:me|us)|no pressure`,
        String.raw`don't let me|far be it|wouldn't want to|wouldn't dream|hate to (?:interrupt|disturb|bother|be a bother)`,
        'sorry (?:to (?:interrupt|disturb|spoil|trouble|inconvenience|drag)|for (?:existing|breathing|being (?:human|alive|a paying)|expecting|asking you to do|daring|assuming|thinking|wanting)|if my (?:money|invoice|english|deadline))',
      )}(?:,|;| -| you| your| i| we| to|:|\.)? ?${anyOf(
        String.raw`it's only|i'll just|we'll just|i'm (?:only|just|used|sure)|we're (?:only|used)`,
        'i (?:only|can|have all|love|enjoy|already)|about (?:me|us|replying|the fact|telling)',
        'of (?:asking|expecting|interrupting)|my (?:daughter|kids|family|customers|whole)',
        String.raw`we (?:only|can|have all|love)|i've only|from me|holiday|lunch|if not`,
      )}`,
      '(?:hope|trust) (?:you|he|she|they|the) (?:had a (?:lovely|nice|long|good|great)|enjoyed (?:your|his|her|their|the))[^.!?]{0,30}(?:lunch|holiday|weekend|vacation|nap|golf|trip|sleep|break|beach)[^.!?]{0,20}(?:because|while|as we|since|though)',
      '(?:enjoy|enjoyed) your (?:long )?(?:lunch|holiday|vacation|nap)',
      '(?:between|from) (?:coffees|naps|bali|the beach|bed)|busy (?:inbox|schedule|life|diary|social)',
      '(?:packed|hectic|busy|demanding) schedule|so (?:very |terribly )?busy(?= ?[.,!]| ?$)',
      String.raw`when(?:ever)? you(?:'ve| have)? (?:can tear|get a minute between|find the time between|come back from|finish your|wake)`,
      'too (?:busy|much trouble|much effort) (?:to (?:say|reply|answer|read|pick|call|pay|do)|for you)',
      String.raw`(?:great|too great) an imposition|put you out|if it's not too much (?:trouble|to ask)`,
      'is it too much to (?:ask|expect)|(?:too|so) much to (?:ask|expect|hope)',
    ),
    flags: [
      "Take your time, it's only my wedding.",
      "Don't worry about replying, I'm used to it.",
      'Sorry for existing.',
      'Hope you enjoyed your long lunch.',
      'Is it too much to ask for a call?',
    ],
    quiet: [
      'Take your time, there is no deadline.',
      'No rush, Friday is fine.',
      'Sorry to bother you, do you have the code?',
      'I hope you had a nice weekend.',
      "Don't worry, it happens to everyone.",
    ],
  }),
  defineRule({
    id: 'en/sarcasm/hollowPraise',
    weight: 0.5,
    pattern: say(
      String.raw`${anyOf('great|wow|lovely|wonderful|perfect|fantastic|brilliant|super|excellent|marvell?ous')}[,!] ${anyOf(
        'another|only|so now|yet another|exactly what|just what|three|two more|more',
      )}`,
      String.raw`thank(?:s| you)(?: so much| ever so much| very much)? for ${anyOf(
        'ruining|losing|leaving|ignoring|nothing|making (?:me|us) (?:wait|look)|wasting|breaking|educating',
        'enlightening|explaining (?:to|my|pallets)|the lecture|gracing',
        'your (?:silence|speedy|prompt (?:silence|but))',
      )}`,
      'your favou?rite (?:client|customer|tenant)|fair play to you|hey ho|do carry on|believe it or not|rest easy',
      'such (?:a )?busy (?:man|woman|people)',
      String.raw`only (?:took|taken|been) (?:you |us |\p{L}+ )?(?:\p{L}+ )?(?:weeks|months|years|days|emails|hours)`,
      "(?:we are|i am|i'm|we're) (?:magicians?|wizards?|mind readers?|a charity)|lovely to hear from you at last",
    ),
    flags: [
      'Great, another change to the logo.',
      'Thank you so much for ruining my weekend.',
      "It's me again, your favourite client.",
      'Do carry on.',
      'Wow, only eleven days to say no.',
    ],
    quiet: [
      'Great, see you on Monday.',
      'Thank you so much for the quick reply.',
      'Lovely, I will bring two more chairs.',
      'It only took us a morning to set it up.',
      'Wonderful, the parts are here.',
    ],
  }),
  defineRule({
    id: 'en/sarcasm/thanksForFinally',
    weight: 0.5,
    pattern: say(
      String.raw`(thanks|thank you|thank you so much|thanks so much) for (?:finally|eventually|at long last|at last) (\p{L}+ing)`,
    ),
    suggestion: '$1 for $2',
    flags: [
      'Thank you for finally answering.',
      'Thanks for eventually sending the key.',
      'Thanks so much for finally reading it.',
      'So thanks for finally calling back.',
      'Thank you for at last paying the bill.',
    ],
    quiet: [
      'Thank you for the final invoice.',
      'Thanks for calling back.',
      'Finally, thanks for reading this far.',
      'Thank you for an actual paper copy.',
      'We finally met, thank you.',
    ],
    calmer: [
      'Thank you for answering.',
      'Thanks for sending the key.',
      'Thanks so much for reading it.',
      'So thanks for calling back.',
      'Thank you for paying the bill.',
    ],
  }),
  defineRule({
    id: 'en/sarcasm/tail',
    weight: 0.5,
    pattern: raw(
      ",? (?:and )?(?:what a (?:surprise|shock)|surprise,? surprise|shock,? horror|how (?:very )?convenient|lucky (?:me|us)|go figure|big surprise|colou?r me (?:surprised|shocked)|imagine that|fancy that|funny that|as if by magic|who(?: would have|'d have) (?:thought|guessed)|what else is new|as per usual)(?= ?[.!?]| ?$)(?<=[a-z0-9],? (?:and )?[^.!?,]{5,20}|horror|surprise)",
    ),
    suggestion: '',
    flags: [
      'The van is late again, what a surprise.',
      'The receipt is lost, how convenient.',
      'And the fee is the same, surprise, surprise!',
      'We wait another week, lucky us.',
      'The part is out of stock, go figure.',
    ],
    quiet: [
      'What a surprise, thank you both!',
      'It is convenient for us.',
      'We were lucky with the weather.',
      'How convenient is the car park?',
      'Imagine that wall in blue.',
    ],
    calmer: [
      'The van is late again.',
      'The receipt is lost.',
      'And the fee is the same!',
      'We wait another week.',
      'The part is out of stock.',
    ],
  }),
  defineRule({
    id: 'en/sarcasm/thanksForNothing',
    weight: 0.5,
    pattern: say(
      "(?:thanks|thank you|cheers) for (?:nothing|absolutely nothing|sweet nothing|your so-called help|being (?:no help|useless))|a (?:great|fat lot of) help you(?:'ve| have)? (?:are|were|been)|fat lot of (?:good|help|use) that (?:did|was)",
    ),
    suggestion: "this didn't help me",
    flags: [
      'Thanks for nothing.',
      'Thank you for absolutely nothing!',
      'I called twice; thanks for nothing.',
      'Fat lot of good that did.',
      'Cheers for nothing, Dan.',
    ],
    quiet: [
      'Thanks for your help, nothing else is needed.',
      'Thank you for being so kind.',
      'You were a great help.',
      'There is nothing to thank me for.',
      'It did a lot of good.',
    ],
    calmer: [
      "This didn't help me.",
      "This didn't help me!",
      "I called twice; this didn't help me.",
      "This didn't help me.",
      "This didn't help me, Dan.",
    ],
  }),
];
