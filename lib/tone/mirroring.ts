import { levelRank, type ToneLevel } from '@/lib/tone/types';

/** Whether a draft answers heat with heat, both of them heated or more; undefined where it doesn't, or stays below the other. */
export function mirroring(draft: ToneLevel, client: ToneLevel): 'asHot' | 'hotter' | undefined {
  if (levelRank(client) < levelRank('heated') || levelRank(draft) < levelRank(client)) return undefined;
  return draft === client ? 'asHot' : 'hotter';
}
