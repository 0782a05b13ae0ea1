import type { Words } from '@/components/ui/words';
import type { Notice } from '@/lib/app/page-view';
import type { HostId } from '@/lib/hosts/types';

export interface NoticeContext {
  readonly host: HostId;
  /** Where the mail is now: seen saved, still open in its compose, or closed. */
  readonly whereabouts: 'saved' | 'open' | 'closed';
}

/** What a notice says. "Still in your drafts" only when the host was seen saving it. */
export function noticeText(notice: Notice, { host, whereabouts }: NoticeContext, { t, when }: Words): string {
  const hostName = t(`host_${host}`);
  switch (notice.kind) {
    case 'sent':
      return t('notice_sent', { at: when(notice.at, 'at') });
    case 'queued':
      return t('notice_queued', { host: hostName });
    case 'unsent':
      return `${unsentText(notice, hostName, t)} ${t(places[whereabouts])}`;
    case 'unconfirmed':
      return t('notice_unconfirmed');
    case 'scheduled':
      return scheduledText(notice, hostName, { t, when });
    case 'scheduleUnconfirmed':
      return t('notice_schedule_unconfirmed', { host: hostName });
    case 'planMissed':
      return `${t(`plan_missed_${notice.why}`)} ${t(places[whereabouts])}`;
    case 'failed':
      return t(`notice_failed_${notice.why}`);
    case 'reload':
      return t('notice_reload');
  }
}

const places = { saved: 'notice_in_drafts', open: 'notice_still_open', closed: 'notice_look_drafts' } as const;

function scheduledText(
  { by, at, hostFailed }: Extract<Notice, { kind: 'scheduled' }>,
  host: string,
  { t, when }: Pick<Words, 't' | 'when'>,
): string {
  const told = t(`notice_scheduled_${by}`, { host, at: when(at, 'at') });
  return hostFailed ? `${t('notice_host_failed', { host })} ${told}` : told;
}

function unsentText(notice: Extract<Notice, { kind: 'unsent' }>, host: string, t: Words['t']): string {
  if (notice.why !== 'refused') return t(`notice_${notice.why}`, { host });
  if (notice.hostMessage === undefined) return t('notice_refused', { host });
  return t('notice_refused_words', { host, message: notice.hostMessage });
}
