import { demoAnswer, type SeenRequest, type Served } from '../webmail/serve.ts';
import type { Bidi } from './bidi.ts';

/** What `network.beforeRequestSent` tells of a request that waits for an answer. */
interface Waiting {
  readonly isBlocked: boolean;
  readonly request: { readonly request: string; readonly url: string; readonly method: string; readonly destination: string };
}

/** As with Playwright: the demos at the webmails' real addresses, in every window; all else is refused and recorded. This machine
 * itself answers: the real Roundcube is there. */
export async function serveInFirefox(bidi: Bidi): Promise<Served> {
  const requests: SeenRequest[] = [];
  const urlPatterns = ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol }));
  bidi.on('network.beforeRequestSent', (params) => {
    const waiting = params as Waiting;
    // One that its page has given up meanwhile can't be answered any more.
    if (waiting.isBlocked) void respond(bidi, waiting, requests).catch(() => undefined);
  });
  await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
  return { requests };
}

async function respond(bidi: Bidi, { request }: Waiting, requests: SeenRequest[]): Promise<void> {
  const { url, method, destination } = request;
  if (new URL(url).hostname === '127.0.0.1') {
    await bidi.send('network.continueRequest', { request: request.request });
    return;
  }
  const answer = await demoAnswer({ url, method, isDocument: destination === 'document' });
  requests.push({ url, method, isDemo: answer !== undefined });
  if (answer === undefined) {
    await bidi.send('network.failRequest', { request: request.request });
    return;
  }
  await bidi.send('network.provideResponse', {
    request: request.request,
    statusCode: answer.status,
    headers: [{ name: 'content-type', value: text(answer.contentType) }],
    body: text(answer.body),
  });
}

function text(value: string): { readonly type: 'string'; readonly value: string } {
  return { type: 'string', value };
}
