/** The IANA time zone the browser is in now; it can change while we run. */
export function currentZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
