import { anyOf, defineRule, type Rule, say } from '@/lib/tone/rule';

export const sarcasmRules: readonly Rule[] = [
  defineRule({
    id: 'en/sarcasm/fakeAdmiration',
    weight: 0.5,
    pattern: say(
      String.raw`(?:oh|ah|well|wow)[,!]? ${anyOf(
        'brilliant|wonderful|great|lovely|fantastic|perfect|good|marvell?ous|joy|how|what a|please|sure|yes',
        String.raw`here we|look|bravo|well done|really|terrific|nice|don't|come on|for`,
      )}(?!,? thank)`,
      '(?:slow clap|bravo|round of applause|standing ovation|gold star|take a bow|give (?:yourself|that man) a|award for|a medal for|hats off to)',
      'what a (?:surprise|shock|coincidence|performance|masterpiece|genius|bargain|thrill|way to (?:run|treat|do))',
      String.raw`${anyOf('genius|clever|brilliant|inspired|bold|brave|smart|great|nice|interesting|impressive')} ${anyOf(
        'move|idea|choice|work there|one there|strategy|approach|touch|thinking|effort',
      )}(?= ?[.,!?]| to| of you| from| there)(?<!great idea|great work|nice work|great choice|nice touch|smart choice|good idea)`,
      String.raw`how ${anyOf(
        'kind|nice|lovely|generous|thoughtful|convenient|thrifty|charming|clever|wonderful|good|brave|refreshing',
        'touching|very',
      )} (?:of you|of them|for you|it|that|to|convenient|reassuring)`,
      '(?:so|how|terribly|very) (?:convenient|reassuring)',
      String.raw`(?:nice|lovely|good|kind|decent|big|great|brave) of (?:you|them) (?:to ${anyOf(
        'finally|join|show|turn up|drop|bother|find|reply|let|pay|tell|remember|notice|leave|blame|charge|explain',
        'think|come|offer|send|wake',
      )})`,
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
      )}(?! to ${anyOf('confirm|announce|invite|share|work|welcome|help|offer|have you|accept|hear you')})`,
      String.raw`(?:i|we|i do|we do|i did) (?:just |really |so |especially |particularly )?(?:love|loved|admire|enjoyed|adore|marvel)(?:d)? ${anyOf(
        'how you (?:never|always|think|can)|being ignored|the part|waiting|it when',
        'your (?:confidence|optimism|theory|logic|commitment|timing|sense)|paying',
      )}`,
      'one (?:admires|almost admires|marvels)|the famous|another masterpiece|very professional(?= ?[.!]| of)',
      'real(?:ly)? professional(?= ?[.!]|$)|(?:real|such a) (?:class act|genius|hero|professional|gem)',
      String.raw`genius(?:es)?(?= ?[.!?,]| ?$)|einstein|sherlock|your (?:majesty|highness|lordship)|mr\.? important`,
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
];
