import type { Rule } from '@/lib/tone/rule';
import { absolutesRules } from '@/lib/tone/rules/en/absolutes';
import { blameRules } from '@/lib/tone/rules/en/blame';
import { blameShiftRules } from '@/lib/tone/rules/en/blame-shift';
import { contemptRules } from '@/lib/tone/rules/en/contempt';
import { defensivenessRules } from '@/lib/tone/rules/en/defensiveness';
import { demandExplanationRules } from '@/lib/tone/rules/en/demand-explanation';
import { dismissalRules } from '@/lib/tone/rules/en/dismissal';
import { guiltTripRules } from '@/lib/tone/rules/en/guilt-trip';
import { impatienceRules } from '@/lib/tone/rules/en/impatience';
import { insultRules } from '@/lib/tone/rules/en/insult';
import { legaleseThreatRules } from '@/lib/tone/rules/en/legalese-threat';
import { mindReadingRules } from '@/lib/tone/rules/en/mind-reading';
import { nonApologyRules } from '@/lib/tone/rules/en/non-apology';
import { overPromiseRules } from '@/lib/tone/rules/en/over-promise';
import { passiveAggressionRules } from '@/lib/tone/rules/en/passive-aggression';
import { personAttackRules } from '@/lib/tone/rules/en/person-attack';
import { profanityRules } from '@/lib/tone/rules/en/profanity';
import { rhetoricalQuestionRules } from '@/lib/tone/rules/en/rhetorical-question';
import { sarcasmRules } from '@/lib/tone/rules/en/sarcasm';
import { threatRules } from '@/lib/tone/rules/en/threat';
import { ultimatumRules } from '@/lib/tone/rules/en/ultimatum';
import { vaguePromiseRules } from '@/lib/tone/rules/en/vague-promise';

export const englishRules: readonly Rule[] = [
  ...absolutesRules,
  ...blameRules,
  ...blameShiftRules,
  ...contemptRules,
  ...defensivenessRules,
  ...demandExplanationRules,
  ...dismissalRules,
  ...guiltTripRules,
  ...impatienceRules,
  ...insultRules,
  ...legaleseThreatRules,
  ...mindReadingRules,
  ...nonApologyRules,
  ...overPromiseRules,
  ...passiveAggressionRules,
  ...personAttackRules,
  ...profanityRules,
  ...rhetoricalQuestionRules,
  ...sarcasmRules,
  ...threatRules,
  ...ultimatumRules,
  ...vaguePromiseRules,
];
