import 'fake-indexeddb/auto';
import { createHoldKeeper, type HoldKeeper } from '@/lib/app/keeper/keeper';
import { createToneReader } from '@/lib/app/keeper/reading';
import type { CooloffSettings, Hold } from '@/lib/cooloff/types';
import { createHoldRepository } from '@/lib/db/hold-repository';
import { createMemoryRepository } from '@/lib/db/memory-repository';
import { TemplanzaDatabase } from '@/lib/db/schema';
import type { DraftSnapshot } from '@/lib/messaging/protocol';
import { defaultSettings } from '@/lib/settings/defaults';
import type { Draft } from '@/lib/thread/types';
import { type Feedback, noFeedback } from '@/lib/tone/feedback';

export const minute = 60_000;
export const hour = 60 * minute;
/** A Wednesday, 10:00 in Madrid. */
export const start = Date.UTC(2026, 10, 18, 9, 0);
export const origin = 'https://mail.google.com';

export const words = {
  calm: 'Hola, Sergio: gracias por avisar. Te envío la factura corregida el jueves. Un saludo, Ana',
  heated: 'Ya te lo he dicho TRES VECES y sigues sin enterarte. Siempre haces lo mismo y luego la culpa es mía.',
  abusive: 'Eres un inútil y un ladrón. Vete a la mierda.',
} as const;

let names = 0;

/** A keeper over a real (in-memory) IndexedDB, with a clock the test moves. */
export function keeperBench(cooloff: Partial<CooloffSettings> = {}) {
  names += 1;
  const db = new TemplanzaDatabase(`bench-${names}`);
  const clock = { now: start };
  let ids = 0;
  let changes = 0;
  const ripened: Hold[] = [];
  const missed: Hold[] = [];
  const said: { feedback: Feedback } = { feedback: noFeedback };
  const make = (): HoldKeeper =>
    createHoldKeeper({
      holds: createHoldRepository(db, () => clock.now),
      memory: createMemoryRepository(db),
      settings: async () => ({ ...defaultSettings, cooloff: { ...defaultSettings.cooloff, ...cooloff } }),
      feedback: async () => said.feedback,
      analyse: createToneReader(async () => {}),
      now: () => clock.now,
      zone: () => 'Europe/Madrid',
      newId: () => `id-${++ids}`,
      changed: async () => {
        changes += 1;
      },
      planMissed: (hold) => missed.push(hold),
      ripened: (hold) => ripened.push(hold),
    });
  return {
    db,
    clock,
    /** What the user said of findings; the test sets it. */
    said,
    keeper: make(),
    /** What a killed and restarted worker is: the same database, nothing else. */
    restarted: make,
    changes: () => changes,
    /** Holds that were said to be over, in order. */
    ripened,
    /** Holds whose plan was said to have come to nothing, in order. */
    missed,
    stored: (): Promise<Hold[]> => db.holds.toArray(),
  };
}

export function draftOf(
  body: string,
  change: Partial<Draft> = {},
  aliases: readonly string[] = ['gmail:ana:draft:1'],
): DraftSnapshot {
  const draft: Draft = {
    account: 'ana@tallerlucero.example',
    recipients: [{ address: 'sergio@clinicarios.example', name: 'Sergio Ríos' }],
    subject: 'Re: Factura',
    subjectIsOwn: false,
    body,
    threadId: 'thread-1',
    saved: 'saved',
    ...change,
  };
  return { host: 'gmail', aliases, draft };
}
