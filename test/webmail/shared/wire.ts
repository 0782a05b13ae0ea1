/**
 * The demo's server: requests really go out (Playwright answers them), so that a test can make them fail.
 * Resolves to false when the server refused or the network is gone.
 */
export async function post(what: 'save' | 'send', takesMs: number): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, takesMs));
  if (!navigator.onLine) return what === 'save';
  const path = location.host.includes('google') ? '/sync/u/0/i/s' : '/owa/service.svc';
  try {
    const answer = await fetch(`${path}?action=${what}`, { method: 'POST', body: what, keepalive: true });
    return answer.ok;
  } catch {
    return false;
  }
}
