import type { Rule } from '@/lib/tone/rule';
import { absolutesRules } from '@/lib/tone/rules/pt/absolutes';
import { blameRules } from '@/lib/tone/rules/pt/blame';
import { blameShiftRules } from '@/lib/tone/rules/pt/blame-shift';
import { contemptRules } from '@/lib/tone/rules/pt/contempt';
import { defensivenessRules } from '@/lib/tone/rules/pt/defensiveness';
import { demandExplanationRules } from '@/lib/tone/rules/pt/demand-explanation';
import { dismissalRules } from '@/lib/tone/rules/pt/dismissal';
import { guiltTripRules } from '@/lib/tone/rules/pt/guilt-trip';
import { impatienceRules } from '@/lib/tone/rules/pt/impatience';
import { insultRules } from '@/lib/tone/rules/pt/insult';
import { legaleseThreatRules } from '@/lib/tone/rules/pt/legalese-threat';
import { mindReadingRules } from '@/lib/tone/rules/pt/mind-reading';
import { nonApologyRules } from '@/lib/tone/rules/pt/non-apology';
import { overPromiseRules } from '@/lib/tone/rules/pt/over-promise';
import { passiveAggressionRules } from '@/lib/tone/rules/pt/passive-aggression';
import { personAttackRules } from '@/lib/tone/rules/pt/person-attack';
import { profanityRules } from '@/lib/tone/rules/pt/profanity';
import { rhetoricalQuestionRules } from '@/lib/tone/rules/pt/rhetorical-question';
import { sarcasmRules } from '@/lib/tone/rules/pt/sarcasm';
import { threatRules } from '@/lib/tone/rules/pt/threat';
import { ultimatumRules } from '@/lib/tone/rules/pt/ultimatum';
import { vaguePromiseRules } from '@/lib/tone/rules/pt/vague-promise';

export const portugueseRules: readonly Rule[] = [
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
