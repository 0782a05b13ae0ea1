import type { ComposeView } from '@/lib/app/page-view';
import type { UiTongue } from '@/lib/i18n/messages';
import type { FeedbackView, HoldView, ThreadReading } from '@/lib/messaging/protocol';
import { defaultSettings } from '@/lib/settings/defaults';
import type { StoredSettings } from '@/lib/settings/types';
import type { Draft } from '@/lib/thread/types';
import type { ToneFinding, ToneReport } from '@/lib/tone/types';
import { sampleTexts } from './texts';

/** A Friday, 16:41 in Madrid. */
export const now = Date.UTC(2026, 10, 20, 15, 41);
export const zone = 'Europe/Madrid';
export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;

export function sampleDraft(language: UiTongue, part: Partial<Draft> = {}): Draft {
  return {
    account: 'ana@estudio.example',
    recipients: [{ address: 'sergio@cliente.example', name: 'Sergio Ruiz' }],
    subject: sampleTexts[language].subject,
    subjectIsOwn: false,
    body: sampleTexts[language].body,
    threadId: 't1',
    saved: 'saved',
    ...part,
  };
}

export function sampleReport(language: UiTongue, part: Partial<ToneReport> = {}): ToneReport {
  const { body, heated } = sampleTexts[language];
  const findings = heated.map(([words, category, suggestion], index): ToneFinding => {
    const start = body.indexOf(words);
    const finding = {
      category,
      weight: 0.6 - index / 10,
      language,
      source: 'rule',
      ruleId: `${language}/${category}/a`,
    } as const;
    const whole = { ...finding, span: { start, end: start + words.length } };
    return suggestion === undefined ? whole : { ...whole, suggestion };
  });
  return { heat: 0.7, level: 'heated', findings, languages: [language], ...part };
}

export function calmReport(language: UiTongue): ToneReport {
  return { heat: 0.05, level: 'calm', findings: [], languages: [language] };
}

export function sampleHold(language: UiTongue, part: Partial<HoldView> = {}): HoldView {
  const until = now + 119 * minuteMs;
  return {
    id: 'h1',
    host: 'gmail',
    origin: 'https://mail.google.com',
    aliases: [],
    label: { recipients: ['Sergio Ruiz'], subject: sampleTexts[language].subject },
    level: 'heated',
    heat: 0.7,
    formula: { level: 'heated', length: { kind: 'duration', ms: 2 * hourMs }, creditMs: 0 },
    startedAt: now - minuteMs,
    policyUntil: until,
    lengthMs: 2 * hourMs,
    strictness: 'steady',
    state: { name: 'held', until },
    clockJumped: false,
    updatedAt: now,
    earlyReleaseAt: now + 29 * minuteMs,
    earlyReleasePauseMs: 0,
    earlyReleasesLeft: 2,
    canUndoExtension: false,
    ...part,
  };
}

export function sampleCompose(language: UiTongue, part: Partial<ComposeView> = {}): ComposeView {
  return {
    id: 'c1',
    status: 'judged',
    report: sampleReport(language),
    said: [],
    toldNotHeated: false,
    draft: sampleDraft(language),
    hold: undefined,
    surface: 'none',
    notice: undefined,
    busy: false,
    fallbackAt: undefined,
    snooze: undefined,
    ...part,
  };
}

export function sampleThread(language: UiTongue): ThreadReading {
  const { client, calm, body } = sampleTexts[language];
  const sergio = { address: 'sergio@cliente.example', name: 'Sergio Ruiz' };
  const ana = { address: 'ana@estudio.example', name: 'Ana' };
  const start = client.words.indexOf(client.marked);
  const span = { start, end: start + client.marked.length };
  const heat: ToneFinding = {
    span,
    category: 'contempt',
    weight: 0.5,
    language,
    source: 'rule',
    ruleId: `${language}/contempt/a`,
  };
  const messages = [
    { id: 'm1', from: sergio, direction: 'incoming', completeness: 'partly', ownText: calm } as const,
    { id: 'm2', from: ana, direction: 'outgoing', completeness: 'whole', ownText: body } as const,
    { id: 'm3', from: sergio, direction: 'incoming', completeness: 'whole', ownText: client.words } as const,
    { id: 'm4', from: undefined, direction: 'unknown', completeness: 'whole', ownText: '' } as const,
  ];
  return {
    thread: { id: 't1', subject: client.subject, messages, me: ana, client: sergio },
    reports: [
      calmReport(language),
      sampleReport(language),
      { heat: 0.5, level: 'firm', findings: [heat], languages: [language] },
      calmReport(language),
    ],
  };
}

export function sampleSettings(part: Partial<StoredSettings> = {}): StoredSettings {
  return { version: 2, settings: defaultSettings, pending: undefined, ...part };
}

export function loosenedSettings(): StoredSettings {
  const settings = { ...defaultSettings, cooloff: { ...defaultSettings.cooloff, strictness: 'locked' } } as const;
  const wanted = { ...defaultSettings, hosts: { gmail: true, outlook: false, roundcube: true } };
  return { version: 2, settings, pending: { effectiveAt: now + 17.5 * hourMs + 4 * minuteMs, settings: wanted } };
}

export const emptyFeedback: FeedbackView = { hushed: [], notHeated: 0, raised: false, kept: false };

/** A rule in force, a rule of a version that is gone, and a phrase that waits for tomorrow. */
export function sampleFeedback(language: UiTongue): FeedbackView {
  const [heated] = sampleTexts[language].heated;
  return {
    hushed: [
      { id: 'f1', what: { kind: 'rule', ruleId: `${language}/impatience/told` }, from: now - hourMs, example: heated?.[0] ?? '' },
      { id: 'f2', what: { kind: 'rule', ruleId: 'fr/blame/gone' }, from: now - hourMs },
      { id: 'f3', what: { kind: 'phrase', phrase: 'as per my last email' }, from: now + 24 * hourMs },
    ],
    notHeated: 4,
    raised: true,
    kept: false,
  };
}
