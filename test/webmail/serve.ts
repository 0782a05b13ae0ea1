import type { BrowserContext, Route } from '@playwright/test';
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

/** Answers the webmails' real addresses with the demo; every other http(s) request is aborted and recorded. */
export async function serveWebmail(context: BrowserContext, options: ServeOptions = {}): Promise<Served> {
  const requests: SeenRequest[] = [];
  await context.route(/^(https?|wss?):/, async (route) => {
    const request = route.request();
    const host = hostOf(request.url());
    requests.push({ url: request.url(), method: request.method(), isDemo: host !== undefined });
    if (!host) return route.abort();
    return answer(route, host, options);
  });
  return { requests };
}

const outlookHosts = ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];

function hostOf(url: string): DemoHost | undefined {
  const { hostname, protocol } = new URL(url);
  if (protocol !== 'https:') return undefined;
  if (hostname === 'mail.google.com') return 'gmail';
  return outlookHosts.includes(hostname) ? 'outlook' : undefined;
}

async function answer(route: Route, host: DemoHost, options: ServeOptions): Promise<void> {
  const url = new URL(route.request().url());
  if (route.request().method() === 'POST') {
    const what = url.searchParams.get('action') === 'send' ? 'send' : 'save';
    return route.fulfill({ status: options.fail?.(what) ? 500 : 200, contentType: 'application/json', body: '{}' });
  }
  const file = (await bundleWebmail()).get(url.pathname);
  if (file) return route.fulfill({ contentType: `${file.type}; charset=utf-8`, body: file.body });
  if (route.request().resourceType() !== 'document') return route.fulfill({ status: 404, body: '' });
  return route.fulfill({ contentType: 'text/html; charset=utf-8', body: demoPage(host) });
}
