import * as v from 'valibot';
import type { Language } from '@/lib/text/types';
import { withBlankQuotes } from '@/lib/thread/quotes';
import type { Direction } from '@/lib/thread/types';
import { analyseTone, type ToneOptions } from '@/lib/tone/analyse';
import { rulesByLanguage } from '@/lib/tone/rules/registry';
import type { ToneCategory, ToneFinding, ToneLevel } from '@/lib/tone/types';

const mail = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  /** The language to assume where no sentence tells, as `es` or `es-MX`. */
  lang: v.nullish(v.string()),
  /** Whether it comes from a client or goes to them, `incoming` or `outgoing`; judged as neither where that isn't said. */
  direction: v.nullish(v.string()),
});

export interface ToneLine {
  readonly id: string | number;
  readonly heat: number;
  readonly level: ToneLevel;
  readonly language: Language;
  readonly findings: readonly {
    readonly start: number;
    readonly end: number;
    readonly category: ToneCategory;
    readonly source: ToneFinding['source'];
    readonly suggestion?: string;
  }[];
}

/** What the rules are helped by. */
type Engine = Pick<ToneOptions, 'models' | 'encoder'>;

type Answer = { readonly ok: true; readonly value: ToneLine } | { readonly ok: false; readonly why: string };

/** One line in, one answer out. `why` names what is wrong with a line and holds none of its words. */
export function toneOfLine(line: string, engine: Engine): Answer {
  const json = parsed(line.replace(/^\ufeff/, ''));
  if (json === undefined) return { ok: false, why: 'not JSON' };
  const input = v.safeParse(mail, json);
  if (!input.success) return { ok: false, why: wrongWith(input.issues[0]) };
  const { id, text, lang, direction } = input.output;
  const hint = languageOf(lang);
  // Nobody's guard is here to get past: what is marked as quoted isn't the writer's.
  const report = analyseTone(withBlankQuotes(text), {
    ...engine,
    ...(hint !== undefined && { hint }),
    direction: directionOf(direction),
  });
  const { heat, level, languages } = report;
  return { ok: true, value: { id, heat, level, language: languages[0] ?? 'unknown', findings: report.findings.map(found) } };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function wrongWith(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  return field === null
    ? 'not an object { id, text }'
    : `${field} is ${issue.input === undefined ? 'missing' : 'of the wrong kind'}`;
}

/** Of `es-MX` the `es`; undefined where we carry no such language. */
function languageOf(lang: string | null | undefined): Language | undefined {
  const [language = ''] = lang?.toLowerCase().split(/[-_]/) ?? [];
  return Object.hasOwn(rulesByLanguage, language) ? (language as Language) : undefined;
}

function directionOf(said: string | null | undefined): Direction {
  return said === 'incoming' || said === 'outgoing' ? said : 'unknown';
}

function found({ span, category, source, suggestion }: ToneFinding): ToneLine['findings'][number] {
  const finding = { start: span.start, end: span.end, category, source };
  return suggestion === undefined ? finding : { ...finding, suggestion };
}
