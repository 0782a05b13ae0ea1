import type { Rule } from '@/lib/tone/rule';
import { absolutesRules } from '@/lib/tone/rules/en/absolutes';
import { blameRules } from '@/lib/tone/rules/en/blame';
import { blameShiftRules } from '@/lib/tone/rules/en/blame-shift';
import { contemptRules } from '@/lib/tone/rules/en/contempt';
import { contemptSetPhraseRules } from '@/lib/tone/rules/en/contempt-set-phrases';
import { defensivenessRules } from '@/lib/tone/rules/en/defensiveness';
import { demandExplanationRules } from '@/lib/tone/rules/en/demand-explanation';
import { dismissalRules } from '@/lib/tone/rules/en/dismissal';
import { dismissalSetPhraseRules } from '@/lib/tone/rules/en/dismissal-set-phrases';
import { guiltTripRules } from '@/lib/tone/rules/en/guilt-trip';
import { impatienceRules } from '@/lib/tone/rules/en/impatience';
import { impatienceFedUpRules } from '@/lib/tone/rules/en/impatience-fed-up';
import { insultRules } from '@/lib/tone/rules/en/insult';
import { legaleseThreatRules } from '@/lib/tone/rules/en/legalese-threat';
import { mindReadingRules } from '@/lib/tone/rules/en/mind-reading';
import { nonApologyRules } from '@/lib/tone/rules/en/non-apology';
import { overPromiseRules } from '@/lib/tone/rules/en/over-promise';
import { passiveAggressionRules } from '@/lib/tone/rules/en/passive-aggression';
import { passiveHintRules } from '@/lib/tone/rules/en/passive-hints';
import { passiveSetPhraseRules } from '@/lib/tone/rules/en/passive-set-phrases';
import { personAttackRules } from '@/lib/tone/rules/en/person-attack';
import { profanityRules } from '@/lib/tone/rules/en/profanity';
import { rhetoricalQuestionRules } from '@/lib/tone/rules/en/rhetorical-question';
import { sarcasmRules } from '@/lib/tone/rules/en/sarcasm';
import { sarcasmSetPhraseRules } from '@/lib/tone/rules/en/sarcasm-set-phrases';
import { threatRules } from '@/lib/tone/rules/en/threat';
import { ultimatumRules } from '@/lib/tone/rules/en/ultimatum';
import { vaguePromiseRules } from '@/lib/tone/rules/en/vague-promise';

export const englishRules: readonly Rule[] = [
  ...absolutesRules,
  ...blameRules,
  ...blameShiftRules,
  ...contemptRules,
  ...contemptSetPhraseRules,
  ...defensivenessRules,
  ...demandExplanationRules,
  ...dismissalRules,
  ...dismissalSetPhraseRules,
  ...guiltTripRules,
  ...impatienceRules,
  ...impatienceFedUpRules,
  ...insultRules,
  ...legaleseThreatRules,
  ...mindReadingRules,
  ...nonApologyRules,
  ...overPromiseRules,
  ...passiveAggressionRules,
  ...passiveSetPhraseRules,
  ...passiveHintRules,
  ...personAttackRules,
  ...profanityRules,
  ...rhetoricalQuestionRules,
  ...sarcasmRules,
  ...sarcasmSetPhraseRules,
  ...threatRules,
  ...ultimatumRules,
  ...vaguePromiseRules,
];
