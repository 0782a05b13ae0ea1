import type { Span } from '@/lib/text/types';
import type { Direction } from '@/lib/thread/types';
import { analyseTone } from '@/lib/tone/analyse';
import type { Encoder } from '@/lib/tone/encoder/encoder';
import { levelFloors } from '@/lib/tone/heat';
import type { ToneModels } from '@/lib/tone/model/tone-model';
import type { ToneReport } from '@/lib/tone/types';
import { loadPeers } from './eval-peers';

/** What a system says of a text. */
export interface Verdict {
  /** More is hotter; the scale is the system's. */
  readonly heat: number;
  /** Whether it would call it heated as it ships. */
  readonly heated: boolean;
  /** What it would underline. */
  readonly spans: readonly Span[];
}

export interface System {
  readonly name: string;
  /** Undefined: not for this language. A string: why there is nothing to measure. */
  judge(text: string, tongue: string, direction?: Direction): Verdict | string | undefined;
}

/** Ours, with and without the model, and those we are measured against, in the order of the table. */
export async function systemsWith(models: ToneModels, encoder: Encoder): Promise<readonly System[]> {
  const peers = await loadPeers();
  return [
    {
      name: 'all (shipped)',
      judge: (text, _tongue, direction = 'unknown') => verdictOf(analyseTone(text, { models, encoder, direction })),
    },
    { name: 'rules + n-grams', judge: (text) => verdictOf(analyseTone(text, { models })) },
    { name: 'rules alone', judge: (text) => verdictOf(analyseTone(text)) },
    { name: 'n-grams alone', judge: (text, tongue) => byWhole(models, text, tongue) },
    ...peers.map(
      ({ name, tongues, verdict }): System => ({
        name,
        judge: (text, tongue) => {
          if (!tongues.includes(tongue)) return undefined;
          return verdict === 'not installed' ? verdict : verdict(text, tongue);
        },
      }),
    ),
  ];
}

function verdictOf({ heat, findings }: ToneReport): Verdict {
  return { heat, heated: heat >= levelFloors.heated, spans: findings.map(({ span }) => span) };
}

/** The baseline: one look of the linear model at the whole text. */
function byWhole(models: ToneModels, text: string, tongue: string): Verdict | undefined {
  const model = models[tongue as keyof ToneModels];
  if (model === undefined) return undefined;
  const [heat] = model.score(text);
  return { heat, heated: heat >= 0, spans: [] };
}
