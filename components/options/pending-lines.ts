import { lengthWords } from '@/components/options/lengths';
import type { T } from '@/lib/i18n/translate';
import { type LooseningField, loosenings } from '@/lib/settings/loosening';
import type { Settings } from '@/lib/settings/types';

/** What waits, a line each: "How strict a hold is: Locked → Gentle". */
export function pendingLines(from: Settings, to: Settings, t: T): readonly string[] {
  return loosenings(from, to).map((field) => {
    const [name, show] = partsOf(field, t);
    return t('pending_from_to', { name, from: show(from), to: show(to) });
  });
}

type Described = readonly [name: string, show: (settings: Settings) => string];

function partsOf(field: LooseningField, t: T): Described {
  const onOff = (on: boolean) => t(on ? 'on' : 'off');
  switch (field) {
    case 'cooloff.strictness':
      return [t('options_strictness'), ({ cooloff }) => t(`options_${cooloff.strictness}`)];
    case 'cooloff.lengths.firm':
      return lengthLine('firm', t);
    case 'cooloff.lengths.heated':
      return lengthLine('heated', t);
    case 'cooloff.lengths.abusive':
      return lengthLine('abusive', t);
    case 'cooloff.workingDays':
      return [t('options_days'), ({ cooloff }) => String(cooloff.workingDays.length)];
    case 'cooloff.workdayStartMinutes':
      return [t('options_start'), ({ cooloff }) => clock(cooloff.workdayStartMinutes)];
    case 'cooloff.ownDomainExempt':
      return [t('options_own_exempt'), ({ cooloff }) => onOff(cooloff.ownDomainExempt)];
    case 'cooloff.ownDomains':
      return [t('options_own_domains'), ({ cooloff }) => cooloff.ownDomains.join(', ') || '–'];
    case 'hosts.roundcube':
      return [t('host_roundcube'), ({ hosts }) => onOff(hosts.roundcube)];
    case 'hosts.gmail':
      return [t('host_gmail'), ({ hosts }) => onOff(hosts.gmail)];
    case 'hosts.outlook':
      return [t('host_outlook'), ({ hosts }) => onOff(hosts.outlook)];
  }
}

function lengthLine(level: 'firm' | 'heated' | 'abusive', t: T): Described {
  const name = t(`options_length_${level}`);
  return [name, ({ cooloff }) => lengthWords(cooloff.lengths[level], t)];
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
