import type { Rule } from '@/lib/tone/rule';
import { absolutesRules } from '@/lib/tone/rules/es/absolutes';
import { blameRules } from '@/lib/tone/rules/es/blame';
import { blameShiftRules } from '@/lib/tone/rules/es/blame-shift';
import { contemptRules } from '@/lib/tone/rules/es/contempt';
import { contemptSetPhraseRules } from '@/lib/tone/rules/es/contempt-set-phrases';
import { defensivenessRules } from '@/lib/tone/rules/es/defensiveness';
import { demandExplanationRules } from '@/lib/tone/rules/es/demand-explanation';
import { dismissalRules } from '@/lib/tone/rules/es/dismissal';
import { dismissalOfFeelingsRules } from '@/lib/tone/rules/es/dismissal-of-feelings';
import { dismissalSetPhraseRules } from '@/lib/tone/rules/es/dismissal-set-phrases';
import { guiltTripRules } from '@/lib/tone/rules/es/guilt-trip';
import { impatienceRules } from '@/lib/tone/rules/es/impatience';
import { impatienceFedUpRules } from '@/lib/tone/rules/es/impatience-fed-up';
import { impatienceRepeatedRules } from '@/lib/tone/rules/es/impatience-repeated';
import { impatienceSetPhraseRules } from '@/lib/tone/rules/es/impatience-set-phrases';
import { insultRules } from '@/lib/tone/rules/es/insult';
import { legaleseThreatRules } from '@/lib/tone/rules/es/legalese-threat';
import { mindReadingRules } from '@/lib/tone/rules/es/mind-reading';
import { nonApologyRules } from '@/lib/tone/rules/es/non-apology';
import { overPromiseRules } from '@/lib/tone/rules/es/over-promise';
import { passiveAggressionRules } from '@/lib/tone/rules/es/passive-aggression';
import { passiveReminderRules } from '@/lib/tone/rules/es/passive-reminders';
import { personAttackRules } from '@/lib/tone/rules/es/person-attack';
import { profanityRules } from '@/lib/tone/rules/es/profanity';
import { profanityFillerRules } from '@/lib/tone/rules/es/profanity-fillers';
import { rhetoricalPlainRules } from '@/lib/tone/rules/es/rhetorical-plain';
import { rhetoricalQuestionRules } from '@/lib/tone/rules/es/rhetorical-question';
import { sarcasmRules } from '@/lib/tone/rules/es/sarcasm';
import { sarcasmMockRules } from '@/lib/tone/rules/es/sarcasm-mock';
import { sarcasmSetPhraseRules } from '@/lib/tone/rules/es/sarcasm-set-phrases';
import { threatRules } from '@/lib/tone/rules/es/threat';
import { threatSetPhraseRules } from '@/lib/tone/rules/es/threat-set-phrases';
import { ultimatumRules } from '@/lib/tone/rules/es/ultimatum';
import { ultimatumSetPhraseRules } from '@/lib/tone/rules/es/ultimatum-set-phrases';
import { vaguePromiseRules } from '@/lib/tone/rules/es/vague-promise';

export const spanishRules: readonly Rule[] = [
  ...absolutesRules,
  ...blameRules,
  ...blameShiftRules,
  ...contemptRules,
  ...contemptSetPhraseRules,
  ...defensivenessRules,
  ...demandExplanationRules,
  ...dismissalRules,
  ...dismissalOfFeelingsRules,
  ...dismissalSetPhraseRules,
  ...guiltTripRules,
  ...impatienceRules,
  ...impatienceFedUpRules,
  ...impatienceRepeatedRules,
  ...impatienceSetPhraseRules,
  ...insultRules,
  ...legaleseThreatRules,
  ...mindReadingRules,
  ...nonApologyRules,
  ...overPromiseRules,
  ...passiveAggressionRules,
  ...passiveReminderRules,
  ...personAttackRules,
  ...profanityRules,
  ...profanityFillerRules,
  ...rhetoricalQuestionRules,
  ...rhetoricalPlainRules,
  ...sarcasmRules,
  ...sarcasmMockRules,
  ...sarcasmSetPhraseRules,
  ...threatRules,
  ...threatSetPhraseRules,
  ...ultimatumRules,
  ...ultimatumSetPhraseRules,
  ...vaguePromiseRules,
];
