import { describe, expect, it } from 'vitest';
import { clientTone } from '@/lib/app/page/client-tone';
import { roundcubeDom } from '@/lib/hosts/roundcube/dom';
import { analyseTone } from '@/lib/tone/analyse';
import { mirroring } from '@/lib/tone/mirroring';
import { only, openPage } from '../kit.ts';
import { roundcubeKit } from '../roundcube-kit.ts';

const insult = 'Eres un inútil y un ladrón. Vete a la mierda.';
const intro = 'El 2026-11-21 07:15, Sergio Molina escribió:';
const plain = `${intro}\n> ${insult}\n> \n> El lunes, Ana escribió:\n>> Adjunto la factura.\n`;
const html = `<p id="reply-intro">${intro}</p><blockquote type="cite"><div id="replybody1"><p>${insult}</p></div></blockquote><p></p>`;

interface Asked {
  readonly made: string;
  readonly mode?: string;
  readonly to?: string;
}

function answer({ made, mode = 'reply', to = 'sergio@cliente.example' }: Asked) {
  const page = openPage(roundcubeKit, []);
  const root = roundcubeKit.addCompose(page.document, { to: [to], subject: 'Re: Web', isReply: true, html: '<p>Hola</p>' });
  const script = page.document.querySelector('script');
  if (script !== null) script.textContent = (script.textContent ?? '').replace('"reply"', `"${mode}"`);
  const area = root.querySelector('textarea[name=_message]') as HTMLTextAreaElement;
  area.defaultValue = made;
  return { ...page, root, area };
}

describe('a reply in Roundcube', () => {
  it.each([
    ['plain', plain],
    ['HTML', html],
  ])('tells what the client wrote, by what it quotes: %s', (_kind, made) => {
    const { host, composes } = answer({ made });
    const thread = host.readThread();
    expect(thread?.messages.map(({ ownText, direction }) => [ownText, direction])).toEqual([[insult, 'incoming']]);
    expect(thread?.client?.address).toBe('sergio@cliente.example');
    expect(thread?.id).toBe('m1@cliente.example');
    host.health();
    expect(only(composes).readDraft()?.threadId).toBe(thread?.id);
  });

  it('can be told to be as hot as that', () => {
    const thread = answer({ made: html }).host.readThread();
    if (thread === undefined) throw new Error('no thread');
    const client = clientTone({ thread, reports: thread.messages.map(({ ownText }) => analyseTone(ownText)) });
    expect(client?.level).toBe('abusive');
    expect(mirroring(analyseTone(`¡Y tú! ${insult}`).level, client?.level ?? 'calm')).toBe('asHot');
  });

  it.each([
    ['forwards', { made: html, mode: 'forward' }],
    ['is written anew', { made: '<p></p>', mode: 'new' }],
    ['quotes nothing', { made: 'Hola\n-- \nAna' }],
    [
      'answers a mail of one’s own',
      { made: html.replace('Sergio Molina', 'Ana').replace('escribió', '<ana@taller.example> escribió') },
    ],
  ])('has no client where it %s', (_what, asked) => {
    expect(answer(asked).host.readThread()).toBeUndefined();
  });

  it('is told of once it is there, and nothing new is to be told as one writes', async () => {
    const { host, document, end, window } = openPage(roundcubeKit, []);
    let told = 0;
    host.onThreadChange(() => (told += 1), { signal: end.signal });
    const root = roundcubeKit.addCompose(document, { to: ['sergio@cliente.example'], isReply: true, html });
    await expect.poll(() => told).toBe(1);
    const mark = roundcubeDom(window).threadMark();
    roundcubeKit.editor(root).innerHTML += '<p>Y tú más</p>';
    (root.querySelector('textarea[name=_message]') as HTMLTextAreaElement).value = 'Y tú más';
    expect(roundcubeDom(window).threadMark()).toBe(mark);
  });
});
