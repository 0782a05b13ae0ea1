import { levelFloors } from '@/lib/tone/heat';
import { isHushed, phraseSpans } from '@/lib/tone/hush';
import { type Tuning, untuned } from '@/lib/tone/tuning';
import type { ToneCategory, ToneFinding, ToneLevel, ToneReport } from '@/lib/tone/types';

/** What isn't to be flagged again: a rule by its id, or words as `phraseOf` gives them. */
export type Hushable = { readonly kind: 'rule'; readonly ruleId: string } | { readonly kind: 'phrase'; readonly phrase: string };

/** "Not this again". It counts from `from` on (ms since the epoch), and for no draft whose hold began before. */
export interface Hushed {
  readonly id: string;
  readonly what: Hushable;
  readonly from: number;
}

/** How many mails the user said weren't heated, by the level they were given and the category that weighed most in them. */
export interface NotHeatedCount {
  readonly level: Exclude<ToneLevel, 'calm'>;
  readonly category: ToneCategory | 'none';
  readonly count: number;
}

/** All that the user said of findings. No sentence, no mail, no client: of words only the phrases in `hushed`. */
export interface Feedback {
  readonly hushed: readonly Hushed[];
  readonly notHeated: readonly NotHeatedCount[];
  /** From when each step up of a level's floor counts (ms since the epoch). Abusive has none. */
  readonly raises: { readonly firm: readonly number[]; readonly heated: readonly number[] };
}

export const noFeedback: Feedback = { hushed: [], notHeated: [], raises: { firm: [], heated: [] } };

/** As many items are kept; who has hushed more than this has another problem. */
export const mostHushed = 500;
/** So many mails of a level make a step. */
export const mailsPerStep = 3;
/** A floor's step up, in heat, and how many there are at most: .1 in all. */
export const floorStep = 0.02;
export const mostSteps = 5;

/** With one thing more that isn't flagged. What is hushed already keeps its time; the same object comes back, also when the list is full. */
export function hush(feedback: Feedback, item: Hushed): Feedback {
  const isKnown = feedback.hushed.some(({ what }) => isSame(what, item.what));
  if (isKnown || feedback.hushed.length >= mostHushed) return feedback;
  return { ...feedback, hushed: [...feedback.hushed, item] };
}

/** Without one; an id that isn't there changes nothing. */
export function takeBack(feedback: Feedback, id: string): Feedback {
  return { ...feedback, hushed: feedback.hushed.filter((item) => item.id !== id) };
}

/**
 * One more mail that wasn't heated. Every few mails of a level raise its floor by a step, from `from` on, up to .1; what was
 * called abusive is counted and raises nothing.
 */
export function countNotHeated(feedback: Feedback, mail: Omit<NotHeatedCount, 'count'>, from: number): Feedback {
  const { level, category } = mail;
  const isIt = (one: NotHeatedCount) => one.level === level && one.category === category;
  const before = feedback.notHeated.find(isIt) ?? { level, category, count: 0 };
  const notHeated = [...feedback.notHeated.filter((one) => !isIt(one)), { ...before, count: before.count + 1 }];
  if (level === 'abusive') return { ...feedback, notHeated };
  const steps = feedback.raises[level];
  const due = Math.min(mostSteps, Math.floor(mailsNotHeated(notHeated, level) / mailsPerStep));
  const raised = due > steps.length ? [...steps, from] : steps;
  return { ...feedback, notHeated, raises: { ...feedback.raises, [level]: raised } };
}

/** As if nothing had been said of whole mails. */
export function forgetNotHeated(feedback: Feedback): Feedback {
  return { ...feedback, notHeated: noFeedback.notHeated, raises: noFeedback.raises };
}

/** How many mails weren't heated; of one level, or of all. */
export function mailsNotHeated(counts: readonly NotHeatedCount[], level?: ToneLevel): number {
  return counts.reduce((sum, one) => sum + (level === undefined || one.level === level ? one.count : 0), 0);
}

/** The ear at an instant: what had come into force by then. For a draft that is held: the instant its hold began. */
export function tuningAt({ hushed, raises }: Feedback, at: number): Tuning {
  const inForce = hushed.filter(({ from }) => from <= at).map(({ what }) => what);
  const steps = (level: 'firm' | 'heated') => raises[level].filter((from) => from <= at).length;
  const [firm, heated] = [steps('firm'), steps('heated')];
  if (inForce.length === 0 && firm + heated === 0) return untuned;
  return {
    rules: new Set(inForce.flatMap((what) => (what.kind === 'rule' ? [what.ruleId] : []))),
    phrases: inForce.flatMap((what) => (what.kind === 'phrase' ? [what.phrase] : [])),
    floors: {
      ...levelFloors,
      firm: levelFloors.firm + firm * floorStep,
      heated: levelFloors.heated + heated * floorStep,
    },
    key: JSON.stringify([inForce, firm, heated]),
  };
}

/** What was said of a finding that is still shown: it doesn't count yet, or not for this draft. */
export interface SaidOf {
  /** The finding's place in its report. */
  readonly finding: number;
  readonly id: string;
  readonly from: number;
}

/** What the user said of each finding of a report on `text`; the first that was said, where more than one applies. */
export function saidOf({ hushed }: Feedback, report: Pick<ToneReport, 'findings'>, text: string): readonly SaidOf[] {
  const items = hushed.map((item) => ({ item, hushes: hushes(item.what, text) }));
  return report.findings.flatMap((finding, index) => {
    const said = items.find((one) => one.hushes(finding))?.item;
    return said === undefined ? [] : [{ finding: index, id: said.id, from: said.from }];
  });
}

function hushes(what: Hushable, text: string): (finding: ToneFinding) => boolean {
  const rules = new Set(what.kind === 'rule' ? [what.ruleId] : []);
  const spans = what.kind === 'phrase' ? phraseSpans(text, [what.phrase]) : [];
  return (finding) => isHushed(finding, rules, spans);
}

/** Whether two say the same. */
export function isSame(one: Hushable, other: Hushable): boolean {
  return one.kind === 'rule'
    ? other.kind === 'rule' && one.ruleId === other.ruleId
    : other.kind === 'phrase' && one.phrase === other.phrase;
}
