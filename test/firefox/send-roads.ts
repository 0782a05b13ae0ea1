import { describe, expect, it } from 'vitest';
import { texts } from '../e2e/texts.ts';
import type { DemoHost } from '../webmail/serve.ts';
import type { Firefox } from './browser.ts';
import { type Compose, writeMail, writeReply } from './compose.ts';
import { type Mailbox, readMailbox } from './mailbox.ts';
import { ours } from './ours.ts';
import { comesTrue, until } from './poll.ts';
import { type Road, roads } from './roads.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** For the printed table. */
    cell?: { readonly road: string; readonly host: DemoHost; readonly mail: 'heated' | 'calm'; readonly outcome?: string };
  }
}

// The interface languages are spread over the roads: no word of the host's may matter.
const languages = ['en', 'es', 'de', 'vi'] as const;
const mails = { heated: texts.es.heated, calm: texts.en.calm } as const;
const client = 'marta@libreriasoler.example';

/** Each road of a host with a heated mail, which is held, and with a calm one, which leaves once. */
export function describeRoads(host: DemoHost, firefox: () => Firefox): void {
  describe('every road to Send', () => {
    for (const [index, road] of roads.entries()) {
      if (!road.hosts.includes(host)) continue;
      const lang = languages[index % languages.length] ?? 'en';
      const start = (mail: 'heated' | 'calm') => begin(firefox(), { host, lang, road, mail });

      it(`${road.name} (${lang}): a heated mail is held, its draft kept`, async ({ task }) => {
        const cell = { road: road.name, host, mail: 'heated' } as const;
        task.meta.cell = cell;
        const { compose, inbox } = await start('heated');
        await road.take(compose, mails.heated);
        const isHeld = await comesTrue(() => ours(compose.page).isHeld());
        const isKept = await comesTrue(async () => (await readMailbox(inbox)).drafts.length === 1);
        const left = leftFrom(await readMailbox(inbox));
        const outcome = left > 0 ? 'went out' : isHeld && isKept ? 'held, draft kept' : 'neither sent nor held';
        task.meta.cell = { ...cell, outcome };
        expect({ isHeld, isKept, left }).toEqual({ isHeld: true, isKept: true, left: 0 });
      });

      it(`${road.name} (${lang}): a calm mail goes out, once`, async ({ task }) => {
        const cell = { road: road.name, host, mail: 'calm' } as const;
        task.meta.cell = cell;
        const { compose, inbox } = await start('calm');
        await road.take(compose, mails.calm);
        const place = road.isScheduled ? 'scheduled' : 'outbox';
        await comesTrue(async () => (await readMailbox(inbox))[place].length > 0);
        await comesTrue(async () => (await readMailbox(inbox)).drafts.length === 0);
        const box = await readMailbox(inbox);
        const left = leftFrom(box);
        const said = road.isScheduled ? 'scheduled once' : 'sent once';
        task.meta.cell = { ...cell, outcome: left === 1 ? said : left === 0 ? 'not sent' : `went ${left} times` };
        expect(left).toBe(1);
        expect(box[place][0]?.text).toContain(mails.calm);
        expect(box.drafts).toEqual([]);
      });
    }
  });
}

interface Cell {
  readonly host: DemoHost;
  readonly lang: string;
  readonly road: Road;
  readonly mail: 'heated' | 'calm';
}

/** A written draft, judged, where its road begins; and the page whose mailbox tells what became of it. */
async function begin(
  firefox: Firefox,
  { host, lang, road, mail }: Cell,
): Promise<{ readonly compose: Compose; readonly inbox: Compose['page'] }> {
  const inbox = await firefox.open(host, { hl: lang, undo: 0, ...road.query });
  const text = road.isWrittenLast ? 'Hola, Marta:' : mails[mail];
  const written = road.isReply
    ? await writeReply(inbox, host, text)
    : await writeMail(inbox, host, { to: client, subject: 'Presupuesto de otoño', text });
  const compose = (await road.prepare?.(written, firefox)) ?? written;
  const expected = mail === 'heated' && !road.isWrittenLast ? 'Heated' : 'Calm';
  await until(`the chip says ${expected}`, async () => (await ours(compose.page).chip()).includes(expected));
  return { compose, inbox };
}

function leftFrom({ outbox, scheduled }: Mailbox): number {
  return outbox.length + scheduled.length;
}
