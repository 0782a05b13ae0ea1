import type { BrowserContext } from '@playwright/test';
import { bundleWebmail } from './build.ts';
import { demoPage } from './html.ts';

export const urls = {
  gmail: 'https://mail.google.com/mail/u/0/',
  outlook: 'https://outlook.live.com/mail/0/',
} as const;

export type DemoHost = keyof typeof urls;

export interface ServeOptions {
  /** Makes the mail server refuse: the demo says so, as a host does. Called for each request. */
  readonly fail?: (what: 'save' | 'send') => boolean;
}

export interface SeenRequest {
  readonly url: string;
  readonly method: string;
  /** Answered by the demo; false: aborted, because nothing here may go out. */
  readonly isDemo: boolean;
}

export interface Served {
  /** Every http(s) request of the context, in order, live. */
  readonly requests: readonly SeenRequest[];
}

interface Asked {
  readonly url: string;
  readonly method: string;
  /** A page or a frame, not something a page loads. */
  readonly isDocument: boolean;
}

interface DemoAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Answers the webmails' real addresses with the demo; every other http(s) request is aborted and recorded. */
export async function serveWebmail(context: BrowserContext, options: ServeOptions = {}): Promise<Served> {
  const requests: SeenRequest[] = [];
  await context.route(/^(https?|wss?):/, async (route) => {
    const request = route.request();
    const asked = { url: request.url(), method: request.method(), isDocument: request.resourceType() === 'document' };
    requests.push({ url: asked.url, method: asked.method, isDemo: hostOf(asked.url) !== undefined });
    const answer = await demoAnswer(asked, options);
    return answer === undefined ? route.abort() : route.fulfill(answer);
  });
  return { requests };
}

/** What the demo answers to a request; undefined where it is none of its addresses. The same for every browser. */
export async function demoAnswer(asked: Asked, options: ServeOptions = {}): Promise<DemoAnswer | undefined> {
  const host = hostOf(asked.url);
  if (host === undefined) return undefined;
  const url = new URL(asked.url);
  if (asked.method === 'POST') {
    const what = url.searchParams.get('action') === 'send' ? 'send' : 'save';
    return { status: options.fail?.(what) ? 500 : 200, contentType: 'application/json', body: '{}' };
  }
  const file = (await bundleWebmail()).get(url.pathname);
  if (file) return { status: 200, contentType: `${file.type}; charset=utf-8`, body: file.body };
  if (!asked.isDocument) return { status: 404, contentType: 'text/plain', body: '' };
  return { status: 200, contentType: 'text/html; charset=utf-8', body: demoPage(host) };
}

const outlookHosts = ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];

function hostOf(url: string): DemoHost | undefined {
  const { hostname, protocol } = new URL(url);
  if (protocol !== 'https:') return undefined;
  if (hostname === 'mail.google.com') return 'gmail';
  return outlookHosts.includes(hostname) ? 'outlook' : undefined;
}
