import { useRef } from 'react';
import styles from '@/components/options/options.module.css';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { T } from '@/lib/i18n/translate';
import type { FeedbackView } from '@/lib/messaging/protocol';
import { toneCategories } from '@/lib/tone/types';

type Item = FeedbackView['hushed'][number];

export interface HushedSectionProps {
  readonly feedback: FeedbackView;
  readonly onTakeBack: (id: string) => void;
  readonly onForget: () => void;
}

/** What is no longer flagged, each with its way back, and what was said of whole mails. */
export function HushedSection({ feedback, onTakeBack, onForget }: HushedSectionProps) {
  const { t } = useWords();
  const { hushed, notHeated, raised, kept } = feedback;
  const ref = useRef<HTMLFieldSetElement>(null);
  // The button that was pressed goes: the focus must not fall out of the page.
  const andStay = (act: () => void) => () => {
    act();
    ref.current?.focus();
  };
  return (
    <fieldset ref={ref} className={styles.section} tabIndex={-1}>
      <legend className={styles.heading}>{t('options_hushed')}</legend>
      {kept && (
        <p className={styles.banner} role="alert">
          {t('options_hushed_kept')}
        </p>
      )}
      <p className={styles.hint}>{t('options_hushed_hint')}</p>
      {hushed.length === 0 && <p>{t('options_hushed_empty')}</p>}
      {hushed.length > 0 && (
        <ul className={styles.sites}>
          {hushed.map((item) => (
            <HushedLine key={item.id} item={item} onTakeBack={andStay(() => onTakeBack(item.id))} />
          ))}
        </ul>
      )}
      {notHeated > 0 && (
        <p>
          {t.count('options_not_heated', notHeated)} {raised && `${t('options_not_heated_raised')} `}
          <Button variant="link" onPress={andStay(onForget)}>
            {t('options_not_heated_forget')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}

function HushedLine({ item, onTakeBack }: { readonly item: Item; readonly onTakeBack: () => void }) {
  const { t, now, when } = useWords();
  const { what, from } = item;
  const name = nameOf(item, t);
  const kind = what.kind === 'rule' && item.example !== undefined ? kindOf(what.ruleId, t) : undefined;
  const later = from > now ? t('options_hushed_later', { at: when(from, 'at') }) : undefined;
  const notes = [kind, later].filter((note) => note !== undefined).join(' · ');
  return (
    <li>
      <span className={styles.hushed}>
        {name}
        {notes !== '' && <span className={styles.hint}>{notes}</span>}
      </span>
      <Button variant="link" aria-label={t('options_hushed_back_name', { name })} onPress={onTakeBack}>
        {t('options_hushed_back')}
      </Button>
    </li>
  );
}

function nameOf({ what, example }: Item, t: T): string {
  if (what.kind === 'phrase') return t('options_hushed_words', { phrase: what.phrase });
  // A rule of an earlier version has no example any more: its kind must do.
  return example === undefined ? kindOf(what.ruleId, t) : t('options_hushed_like', { example });
}

/** "impatience · English". The language of a rule that has none goes unsaid. */
function kindOf(ruleId: string, t: T): string {
  const [tongue, name] = ruleId.split('/');
  const category = toneCategories.find((one) => one === name);
  const language = (['es', 'en', 'pt', 'fr'] as const).find((one) => one === tongue);
  return [category && t(`category_${category}`), language && t(`language_${language}`)].filter(Boolean).join(' · ');
}
