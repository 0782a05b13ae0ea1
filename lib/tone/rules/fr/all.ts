import type { Rule } from '@/lib/tone/rule';
import { absolutesRules } from '@/lib/tone/rules/fr/absolutes';
import { blameRules } from '@/lib/tone/rules/fr/blame';
import { blameShiftRules } from '@/lib/tone/rules/fr/blame-shift';
import { contemptRules } from '@/lib/tone/rules/fr/contempt';
import { defensivenessRules } from '@/lib/tone/rules/fr/defensiveness';
import { demandExplanationRules } from '@/lib/tone/rules/fr/demand-explanation';
import { dismissalRules } from '@/lib/tone/rules/fr/dismissal';
import { guiltTripRules } from '@/lib/tone/rules/fr/guilt-trip';
import { impatienceRules } from '@/lib/tone/rules/fr/impatience';
import { insultRules } from '@/lib/tone/rules/fr/insult';
import { legaleseThreatRules } from '@/lib/tone/rules/fr/legalese-threat';
import { mindReadingRules } from '@/lib/tone/rules/fr/mind-reading';
import { nonApologyRules } from '@/lib/tone/rules/fr/non-apology';
import { overPromiseRules } from '@/lib/tone/rules/fr/over-promise';
import { passiveAggressionRules } from '@/lib/tone/rules/fr/passive-aggression';
import { passiveReminderRules } from '@/lib/tone/rules/fr/passive-reminders';
import { personAttackRules } from '@/lib/tone/rules/fr/person-attack';
import { profanityRules } from '@/lib/tone/rules/fr/profanity';
import { rhetoricalQuestionRules } from '@/lib/tone/rules/fr/rhetorical-question';
import { sarcasmRules } from '@/lib/tone/rules/fr/sarcasm';
import { threatRules } from '@/lib/tone/rules/fr/threat';
import { ultimatumRules } from '@/lib/tone/rules/fr/ultimatum';
import { vaguePromiseRules } from '@/lib/tone/rules/fr/vague-promise';

export const frenchRules: readonly Rule[] = [
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
  ...passiveReminderRules,
  ...personAttackRules,
  ...profanityRules,
  ...rhetoricalQuestionRules,
  ...sarcasmRules,
  ...threatRules,
  ...ultimatumRules,
  ...vaguePromiseRules,
];
