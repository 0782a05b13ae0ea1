import type { Settings, StoredSettings } from '@/lib/settings/types';

/** The settings as they are being edited: what is typed may not be valid yet. */
export interface OptionsForm {
  readonly settings: Settings;
  /** HH:MM, as a time field gives it; empty when it holds none. */
  readonly start: string;
  readonly domains: string;
}

export interface OptionsErrors {
  readonly days: boolean;
  readonly start: boolean;
  /** The first entry that isn't a domain. */
  readonly domain: string | undefined;
}

export type ReadForm =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly errors: OptionsErrors };

/** What the form starts with: all that the user wants, also what still waits. */
export function formOf({ settings, pending }: StoredSettings): OptionsForm {
  const wanted = pending?.settings ?? settings;
  const { workdayStartMinutes, ownDomains } = wanted.cooloff;
  return { settings: wanted, start: clockText(workdayStartMinutes), domains: ownDomains.join(', ') };
}

/** The settings a form stands for, or what is wrong with it. */
export function readForm({ settings, start, domains }: OptionsForm): ReadForm {
  const workdayStartMinutes = minutesOf(start);
  const ownDomains = [
    ...new Set(
      domains
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map(bareDomain),
    ),
  ];
  const domain = ownDomains.find((name) => !/^[^\s@]+\.[^\s@.]+$/.test(name) || name.length > 253);
  const days = settings.cooloff.workingDays.length === 0;
  if (days || workdayStartMinutes === undefined || domain !== undefined) {
    return { ok: false, errors: { days, start: workdayStartMinutes === undefined, domain } };
  }
  return { ok: true, settings: { ...settings, cooloff: { ...settings.cooloff, workdayStartMinutes, ownDomains } } };
}

/** People write "@Example.com"; what counts is "example.com". */
function bareDomain(text: string): string {
  return text.toLowerCase().replace(/^@/, '');
}

function clockText(minutes: number): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function minutesOf(text: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2]);
}
