import styles from '@/components/page/RereadDialog.module.css';
import { MarkedText } from '@/components/ui/MarkedText';
import { useWords } from '@/components/ui/words';
import { scoredText } from '@/lib/thread/scored-text';
import type { Draft } from '@/lib/thread/types';
import type { ToneReport } from '@/lib/tone/types';

export interface RereadMailProps {
  readonly draft: Draft;
  readonly report: ToneReport | undefined;
}

/** Subject and body. It takes the focus first, so that the arrow keys scroll and Enter does nothing. */
export function RereadMail({ draft, report }: RereadMailProps) {
  const { t } = useWords();
  const { bodyStart } = scoredText(draft);
  const findings = report?.findings.filter((finding) => finding.weight > 0) ?? [];
  const inBody = findings
    .filter((finding) => finding.span.end > bodyStart)
    .map(({ span }) => ({ start: Math.max(0, span.start - bodyStart), end: span.end - bodyStart }));
  const inSubject = findings.filter((finding) => finding.span.start < bodyStart).map((finding) => finding.span);
  const subject = draft.subject.trim() === '' ? t('no_subject') : draft.subject;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard (WCAG 2.1.1).
    <article className={styles.mail} tabIndex={0} aria-label={subject}>
      <h3 className={styles.subject}>
        <MarkedText text={subject} spans={inSubject} />
      </h3>
      <p className={styles.body}>
        {draft.body.trim() === '' ? (
          t('reread_empty')
        ) : (
          <MarkedText text={draft.body} spans={inBody} strong={report?.level === 'abusive'} />
        )}
      </p>
    </article>
  );
}
