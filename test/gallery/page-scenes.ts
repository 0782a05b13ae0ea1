import type { ComposeView, PageView } from '@/lib/app/page-view';
import type { UiTongue } from '@/lib/i18n/messages';
import { calmReport, hourMs, minuteMs, now, sampleCompose, sampleDraft, sampleHold, sampleReport } from './samples';

/** What a scene sets on top of a plain page with one compose. */
export type PageScene = (language: UiTongue) => Partial<Omit<PageView, 'composes'>> & { readonly compose?: Partial<ComposeView> };

const monday = Date.UTC(2026, 10, 23, 8);
const choosing = { byHost: true, at: undefined, problem: undefined };
const planned = (language: UiTongue) =>
  sampleHold(language, {
    state: { name: 'held', until: monday },
    plan: { at: monday, text: 'hash', messages: 2, draftUrl: 'x' },
  });

export const pageScenes: Readonly<Record<string, PageScene>> = {
  'chip-calm': (l) => ({ compose: { report: calmReport(l) } }),
  'chip-heated': () => ({}),
  'chip-asking': () => ({ compose: { status: 'asking' } }),
  'chip-unread': () => ({ compose: { status: 'unread', report: undefined } }),
  findings: () => ({ compose: { surface: 'findings' } }),
  'findings-calm': (l) => ({ compose: { surface: 'findings', report: calmReport(l) } }),
  'findings-mirroring': (l) => ({
    client: { threadId: 't1', level: 'heated', from: { address: 'sergio@cliente.example', name: 'Sergio Ruiz' } },
    compose: { surface: 'findings', report: heardReport(l) },
  }),
  'findings-hushed': (l) => ({
    compose: {
      surface: 'findings',
      toldNotHeated: true,
      report: sampleReport(l),
      said: [
        { finding: 0, id: 'h1', from: now + 24 * hourMs },
        { finding: 1, id: 'h2', from: now - hourMs },
      ],
      hold: sampleHold(l),
    },
  }),
  'findings-unknown': (l) => ({
    compose: { surface: 'findings', report: sampleReport(l, { languages: ['unknown'], level: 'firm', findings: [] }) },
  }),
  'hold-steady': (l) => ({ compose: { surface: 'hold', hold: sampleHold(l) } }),
  'hold-steady-open': (l) => ({
    compose: {
      surface: 'hold',
      draft: sampleDraft(l, { saved: 'saving' }),
      hold: sampleHold(l, { earlyReleaseAt: now - minuteMs, earlyReleasesLeft: 1, canUndoExtension: true }),
    },
  }),
  'hold-limit': (l) => ({
    compose: { surface: 'hold', hold: sampleHold(l, { earlyReleaseAt: undefined, earlyReleasesLeft: 0 }) },
  }),
  'hold-locked-abusive': (l) => ({
    compose: {
      surface: 'hold',
      report: sampleReport(l, { level: 'abusive' }),
      hold: sampleHold(l, {
        level: 'abusive',
        strictness: 'locked',
        policyUntil: monday,
        state: { name: 'held', until: monday },
        formula: { level: 'abusive', length: { kind: 'workingMorning', atLeastMs: 2 * hourMs }, creditMs: 45 * minuteMs },
        earlyReleaseAt: undefined,
      }),
    },
  }),
  'hold-ripe': (l) => ({ compose: { surface: 'hold', hold: sampleHold(l, { state: { name: 'ripe' } }) } }),
  'hold-unsent': (l) => ({
    compose: {
      hold: sampleHold(l, { state: { name: 'unsent', why: 'refused' } }),
      notice: { kind: 'unsent', why: 'refused', hostMessage: '550' },
    },
  }),
  override: (l) => ({ compose: { surface: 'override', hold: sampleHold(l) } }),
  'override-gentle': (l) => ({
    compose: { surface: 'override', hold: sampleHold(l, { strictness: 'gentle', earlyReleasePauseMs: 10_000 }) },
  }),
  reread: (l) => ({ compose: { surface: 'reread', hold: sampleHold(l, { state: { name: 'ripe' } }) } }),
  'fallback-wait': () => ({ compose: { status: 'unreachable', surface: 'fallback', fallbackAt: now + minuteMs } }),
  'fallback-open': () => ({ compose: { status: 'unreachable', surface: 'fallback', fallbackAt: now } }),
  notices: () => ({
    notices: [
      { id: '1', notice: { kind: 'sent', at: now }, recipient: 'Sergio' },
      { id: '2', notice: { kind: 'queued' }, recipient: 'Sergio' },
      { id: '3', notice: { kind: 'unsent', why: 'composeGone' }, recipient: undefined },
      { id: '4', notice: { kind: 'unconfirmed' }, recipient: undefined },
      { id: '5', notice: { kind: 'failed', why: 'unreachable' }, recipient: undefined },
      { id: '6', notice: { kind: 'reload' }, recipient: undefined },
    ],
  }),
  snooze: (l) => ({ compose: { surface: 'snooze', report: calmReport(l), snooze: choosing } }),
  'snooze-held': (l) => ({
    compose: { surface: 'snooze', hold: sampleHold(l), snooze: { ...choosing, byHost: false, problem: 'beforeUntil' } },
  }),
  'snooze-reread': (l) => ({ compose: { surface: 'reread', hold: sampleHold(l), snooze: { ...choosing, at: monday } } }),
  'hold-planned': (l) => ({ compose: { surface: 'hold', hold: planned(l) } }),
  'hold-plan-missed': (l) => ({
    compose: { surface: 'hold', hold: sampleHold(l, { state: { name: 'ripe' }, planMissed: 'clientWrote' }) },
  }),
  'hold-planned-open': (l) => ({
    compose: { surface: 'hold', hold: { ...planned(l), plan: { at: monday, text: 'hash', messages: 2 } } },
  }),
  'chip-planned': (l) => ({ compose: { hold: planned(l) } }),
  'chip-scheduling': (l) => ({
    compose: {
      busy: true,
      hold: sampleHold(l, { state: { name: 'scheduling', permit: 'p', leaseUntil: now, at: monday, until: now } }),
    },
  }),
  'notices-later': () => ({
    notices: [
      { id: '1', notice: { kind: 'scheduled', by: 'host', at: monday, hostFailed: false }, recipient: 'Sergio' },
      { id: '2', notice: { kind: 'scheduled', by: 'plan', at: monday, hostFailed: true }, recipient: 'Sergio' },
      { id: '3', notice: { kind: 'scheduleUnconfirmed' }, recipient: undefined },
      { id: '4', notice: { kind: 'planMissed', why: 'clientWrote' }, recipient: undefined },
    ],
  }),
  unprotected: () => ({ unprotected: 'unrecognised' }),
  'switched-off': () => ({ unprotected: 'switchedOff' }),
};

/** The first finding as a model's own. */
function heardReport(language: UiTongue) {
  const { findings } = sampleReport(language);
  const heard = findings.map((finding, index) => {
    if (index > 0) return finding;
    const { suggestion: _, ...rest } = finding;
    return { ...rest, source: 'model', category: 'contempt', ruleId: `${language}/model/tone` } as const;
  });
  return sampleReport(language, { findings: heard });
}

/** The page's state in a scene. */
export function pageView(name: string, language: UiTongue, theme: 'light' | 'dark'): PageView | undefined {
  const scene = pageScenes[name]?.(language);
  if (scene === undefined) return undefined;
  const { compose, ...rest } = scene;
  const composes = [sampleCompose(language, compose)];
  return { host: 'gmail', language, theme, unprotected: undefined, client: undefined, notices: [], composes, ...rest };
}
