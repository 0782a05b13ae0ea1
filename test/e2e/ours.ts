import type { Locator, Page } from '@playwright/test';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import es from '../../public/_locales/es/messages.json' with { type: 'json' };

type Key = keyof typeof en & keyof typeof es;

/** A message of ours as a pattern: its `{placeholders}` match anything. */
export function said(language: 'en' | 'es', key: Key): RegExp {
  const { message } = (language === 'es' ? es : en)[key];
  const escaped = message.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+');
  return new RegExp(escaped);
}

/** Templanza's surfaces on a page, as a person finds them. */
export function ours(page: Page, language: 'en' | 'es' = 'en') {
  const root = page.locator('templanza-root');
  const button = (key: Key): Locator => root.getByRole('button', { name: said(language, key) });
  return {
    root,
    chips: page.locator('templanza-chip button:first-of-type'),
    chip: page.locator('templanza-chip button').first(),
    panel: root.getByRole('dialog'),
    hold: root.getByRole('dialog').filter({ hasText: said(language, 'hold_title') }),
    reread: root.getByRole('dialog', { name: said(language, 'reread_title') }),
    later: page
      .locator('templanza-chip')
      .first()
      .getByRole('button', { name: said(language, 'snooze_title') }),
    snooze: root.getByRole('dialog', { name: said(language, 'snooze_title') }),
    text: (key: Key) => root.getByText(said(language, key)),
    keep: button('keep_draft'),
    edit: button('edit'),
    sendNow: button('send_now'),
    sendEarly: button('hold_send_early'),
    button,
  };
}
