import { browser } from 'wxt/browser';

/**
 * A file of the extension's own package, by its path there (`models/en.bin`). The one place that calls `fetch`: a worker has
 * no other way to a file that lies beside it. The address is always the package's, so nothing leaves the machine, and the
 * content security policy (`connect-src 'self'`) refuses any other. Rejects where there is no such file.
 */
export async function readOwnFile(path: string): Promise<Uint8Array> {
  const response = await fetch(`${browser.runtime.getURL('/')}${path}`);
  if (!response.ok) throw new Error('no such file');
  return new Uint8Array(await response.arrayBuffer());
}
