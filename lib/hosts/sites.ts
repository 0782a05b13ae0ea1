import { mailMatches } from '@/lib/hosts/origins';

/**
 * The match pattern by which a site is asked for: its scheme and its name, all ports (Firefox knows none in patterns).
 * Undefined for what isn't a web page.
 */
export function sitePattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}

/** The sites among all patterns we were granted: those the user brought us to. Patterns that name no one site aren't taken. */
export function sitesAmong(granted: readonly string[]): readonly string[] {
  return granted.filter(
    (pattern) => !mailMatches.includes(pattern) && sitePattern(pattern) === pattern && !pattern.includes('//*'),
  );
}

/** Whether an origin belongs to one of these sites. */
export function isOfSite(origin: string, sites: readonly string[]): boolean {
  const pattern = sitePattern(origin);
  return pattern !== undefined && sites.includes(pattern);
}
