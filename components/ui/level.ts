import type { IconName } from '@/components/ui/Icon';
import type { MessageKey } from '@/lib/i18n/messages';
import type { ToneLevel } from '@/lib/tone/types';

export interface LevelLook {
  readonly icon: IconName;
  readonly word: MessageKey;
  readonly ink: string;
  readonly wash: string;
}

/** How a level shows: an icon and a word before any colour. */
export const levelLooks = {
  calm: { icon: 'leaf', word: 'level_calm', ink: 'var(--calm-ink)', wash: 'var(--calm-wash)' },
  firm: { icon: 'balance', word: 'level_firm', ink: 'var(--firm-ink)', wash: 'var(--firm-wash)' },
  heated: { icon: 'flame', word: 'level_heated', ink: 'var(--heated-ink)', wash: 'var(--heated-wash)' },
  abusive: { icon: 'storm', word: 'level_abusive', ink: 'var(--abusive-ink)', wash: 'var(--abusive-wash)' },
} as const satisfies Readonly<Record<ToneLevel, LevelLook>>;
