import type { HostId } from '@/lib/hosts/types';

/** Where each host lives. The manifest's permissions and content scripts are made from this list. */
export const hostOrigins = {
  gmail: ['https://mail.google.com'],
  outlook: [
    'https://outlook.live.com',
    'https://outlook.office.com',
    'https://outlook.office365.com',
    'https://outlook.cloud.microsoft',
  ],
} as const satisfies Partial<Record<HostId, readonly string[]>>;

export const mailOrigins: readonly string[] = Object.values(hostOrigins).flat();

export type KnownHost = keyof typeof hostOrigins;

/** Match patterns for the manifest. */
export const mailMatches: readonly string[] = mailOrigins.map((origin) => `${origin}/*`);

/** Which webmail an origin is: everywhere else than at home the user brought us, to their Roundcube. */
export function hostOfOrigin(origin: string): HostId {
  const known = Object.keys(hostOrigins) as KnownHost[];
  return known.find((host) => (hostOrigins[host] as readonly string[]).includes(origin)) ?? 'roundcube';
}
