/** One step up: from version n to n + 1. Gets what was stored, returns a new value, changes nothing in place. */
export type Migration = (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** By the version a step starts from. */
export const migrations: Readonly<Record<number, Migration>> = {
  // Roundcube came; a new webmail is guarded from the start, now and in what waits.
  1: ({ settings, pending, ...rest }) => ({
    ...rest,
    version: 2,
    settings: withRoundcube(settings),
    ...(isRecord(pending) && { pending: { ...pending, settings: withRoundcube(pending.settings) } }),
  }),
};

export const currentVersion = 2;

function withRoundcube(settings: unknown): unknown {
  if (!isRecord(settings) || !isRecord(settings.hosts)) return settings;
  return { ...settings, hosts: { ...settings.hosts, roundcube: true } };
}

export type Climb =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly reason: 'unreadable' | 'newer' };

/** Takes a stored value step by step to version `to`. A missing or failing step leaves it unread, never half migrated. */
export function climb(raw: unknown, ladder: Readonly<Record<number, Migration>>, to: number): Climb {
  if (!isRecord(raw)) return { ok: false, reason: 'unreadable' };
  let value = raw;
  for (;;) {
    const { version } = value;
    if (typeof version !== 'number') return { ok: false, reason: 'unreadable' };
    if (version > to) return { ok: false, reason: 'newer' };
    if (version === to) return { ok: true, value };
    const next = stepFrom(value, ladder[version]);
    if (next === undefined || next.version !== version + 1) return { ok: false, reason: 'unreadable' };
    value = next;
  }
}

function stepFrom(value: Readonly<Record<string, unknown>>, step: Migration | undefined) {
  try {
    return step?.(value);
  } catch {
    return undefined;
  }
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
