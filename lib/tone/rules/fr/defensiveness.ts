import { defineRule, type Rule, say } from '@/lib/tone/rule';

export const defensivenessRules: readonly Rule[] = [
  defineRule({
    id: 'fr/defensiveness/iDidMine',
    weight: 0.4,
    pattern: say(
      "(?:personne|aucun client|nul)(?: d'autre| avant vous)? ne (?:s'est|se|m'a|s'en est)(?: jamais)? (?:plaint|jamais plaint|plaignait|fait de remarque)|(?:vous etes|tu es)(?: bien)? (?:le seul|la seule|les seuls) a",
      "(?:ca fait|j'ai|voila) (?:[a-z]+|[0-9]+) ans (?:que je fais|de metier|d'experience|que je)[^.!?]{0,40}(?:jamais|personne|aucun|lecon)[a-z]*|(?:j'ai|on a|nous avons) (?:fait|respecte) (?:mon|notre|ma|tout|le) (?:travail|boulot|part|job|maximum|correctement)(?=,| ?[.!]| ?$| moi)",
      "(?:je ne suis|on n'est|je suis|chu) pas (?:votre|ton|ta|une|un|devin|voyante?|la) ?(?:esclave|robot|machine|bonne|larbin|secretaire|magicien|magicienne|devin|banque|chien|mediu?m)?(?<!(?:votre|ton|ta|une|un|la))(?= ?[.!,]| ?$)|(?:je|j') ?(?:fais|faisais) ce que je peux",
      "(?:ce n'est|c'est) (?:quand meme )?pas moi qui|(?:j'ai|je n'ai) rien a me (?:reprocher|faire pardonner)|(?:je ne vais|on va) pas m'excuser|(?:c'est )?facile de critiquer|(?:vous n'aviez|tu n'avais|fallait|il fallait) (?:qu'a )?(?:etre plus clair|mieux (?:expliquer|preciser)|le dire avant|le preciser)|c'est toujours sur (?:moi|nous)|on m'accuse|(?:vous m'attaquez|tu m'attaques)|j'ai (?:quand meme )?(?:bien )?le droit d[e']|j'etais la a l'heure|ma conscience (?:est )?tranquille|ca va etre (?:de )?ma faute|je savais que (?:vous diriez|tu dirais)",
    ),
    suggestion: [
      [/^(?:personne|aucun client) .*plaint$/u, "c'est la première plainte que je reçois"],
      [/^vous etes .*(?:le seul|la seule) a$/u, "je m'étonne de vous voir"],
      [/^tu es .*(?:le seul|la seule) a$/u, "je m'étonne de te voir"],
      [/pas devin$/u, 'il me manquait cette information'],
      [/rien a me reprocher$/u, "je pense avoir fait ce qu'il fallait"],
      [/facile de critiquer$/u, 'cette critique me surprend'],
    ],
    calmer: [
      "C'est la première plainte que je reçois.",
      "Je m'étonne de vous voir râler.",
      'Il me manquait cette information.',
      "Je pense avoir fait ce qu'il fallait.",
      'Cette critique me surprend.',
    ],
    flags: [
      "Personne ne s'est jamais plaint.",
      'Vous êtes bien le seul à râler.',
      'Je ne suis pas devin.',
      "Je n'ai rien à me reprocher.",
      "C'est facile de critiquer.",
    ],
    quiet: [
      "J'ai fait le virement hier.",
      'Je ne suis pas le titulaire de la ligne.',
      'Ça fait vingt ans que je travaille ici avec plaisir.',
      'Nous avons reçu votre plainte et corrigeons.',
      'Je ne suis pas là jeudi.',
    ],
  }),
];
