import type { ShutOut } from '@/lib/hosts/shut-out';
import type { T } from '@/lib/i18n/translate';

/** "Gmail and outlook.office.com": a webmail by its name where all of it is meant, else by its addresses. */
export function namePlaces(places: readonly ShutOut[], t: T): string {
  const names = places.flatMap(({ host, patterns, isWhole }) =>
    isWhole ? [t(`host_${host}`)] : patterns.map((pattern) => new URL(pattern.replace('/*', '/')).hostname),
  );
  return new Intl.ListFormat(t.language, { type: 'conjunction' }).format(names);
}
