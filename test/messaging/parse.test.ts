import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { draftSnapshot, holdActInput, releaseEndInput } from '@/lib/messaging/parse';
import { draftOf } from '../app/keeper-bench';

describe('what a page sends', () => {
  it('is taken as it is when it is whole', () => {
    const snapshot = draftOf('Hola');
    expect(v.parse(draftSnapshot, snapshot)).toEqual(snapshot);
  });

  it('may leave out what it does not know: messages travel as JSON, without undefined', () => {
    const snapshot = draftOf('Hola', { account: undefined, threadId: undefined });
    expect(v.parse(draftSnapshot, JSON.parse(JSON.stringify(snapshot)))).toStrictEqual(snapshot);
  });

  it.each([
    ['no draft', { host: 'gmail', aliases: [] }],
    ['an unknown host', { ...draftOf('x'), host: 'evil' }],
    ['aliases that are no strings', { ...draftOf('x'), aliases: [1] }],
    ['a swamp of aliases', { ...draftOf('x'), aliases: Array.from({ length: 21 }, String) }],
    ['a body beyond all measure', draftOf('x'.repeat(5_000_001))],
    ['null', null],
  ])('is refused: %s', (_name, raw) => {
    expect(v.safeParse(draftSnapshot, raw).success).toBe(false);
  });

  it('can name no action and no outcome but the known ones', () => {
    expect(v.safeParse(holdActInput, { draft: draftOf('x'), holdId: '1', action: { type: 'release' } }).success).toBe(false);
    expect(
      v.safeParse(holdActInput, { draft: draftOf('x'), holdId: '1', action: { type: 'extend', until: Number.NaN } }).success,
    ).toBe(false);
    expect(v.safeParse(releaseEndInput, { holdId: '1', permit: 'p', outcome: { name: 'ripe' } }).success).toBe(false);
  });
});
