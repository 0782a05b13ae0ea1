import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountPage } from '@/components/page/mount';
import { watchMirrors } from '@/lib/app/page/mirrors';
import { startPageSession } from '@/lib/app/page/session';
import { createPageStore } from '@/lib/app/page/store';
import { takeOver } from '@/lib/app/page/takeover';
import { mailMatches } from '@/lib/hosts/origins';
import { createHost } from '@/lib/hosts/registry';
import { createAsk } from '@/lib/messaging/ask';
import { answerLooks } from '@/lib/messaging/page-look';
import { createMarks } from '@/lib/platform/marks';
import { keepKeysInside } from '@/lib/platform/shadow-keys';

const patienceMs = 6_000;

export default defineContentScript({
  matches: [...mailMatches],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  cssInjectionMode: 'manual',
  main() {
    const host = createHost(window);
    if (host === undefined) return;
    const isConnected = () => browser.runtime?.id !== undefined;
    const signal = takeOver({ world: globalThis, window, isConnected });
    keepKeysInside((element) => element.localName.startsWith('templanza-'), signal);
    const language = browser.i18n.getUILanguage().startsWith('es') ? 'es' : 'en';
    const store = createPageStore({ host: host.id, language, theme: 'light' });
    const page = {
      host,
      store,
      isLate: location.protocol.startsWith('http') && document.readyState !== 'loading',
      signal,
      ask: createAsk(patienceMs),
      now: () => Date.now(),
      isConnected,
      marks: createMarks(),
    };
    const session = startPageSession(page);
    watchMirrors(session, signal);
    answerLooks(globalThis, { look: session.look, outline: () => host.outline() });
    mountPage({ store, actions: session.actions, composeById: session.composeById, signal });
  },
});
