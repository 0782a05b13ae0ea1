import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The running stack of test/webmail/roundcube. */
const state = process.env.STATE ?? join(process.env.TMPDIR ?? tmpdir(), 'templanza-roundcube');
export const address = `http://127.0.0.1:${process.env.WEB_PORT ?? '8080'}/`;

interface Delivered {
  readonly to: readonly string[];
  /** As it went over the wire, headers included. */
  readonly raw: string;
}

/** Every mail that the SMTP server has accepted so far, oldest first. */
export function delivered(): readonly Delivered[] {
  const lines = readFileSync(join(state, 'smtp.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'accepted');
}

/** Makes the SMTP server turn every mail down, until told otherwise. */
export function refuseMail(refuse: boolean): void {
  const mark = join(state, 'refuse');
  if (refuse) writeFileSync(mark, '');
  else rmSync(mark, { force: true });
}
