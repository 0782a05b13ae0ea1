import { expect, it } from 'vitest';
import { createClockWatch } from '@/lib/platform/clock-watch';

it('tells a clock that was set from time that passed', () => {
  const clock = { at: 1_000_000, since: 0 };
  const jumped = createClockWatch({ wall: () => clock.at, monotonic: () => clock.since });
  clock.at += 3_600_000;
  clock.since += 3_600_000;
  expect(jumped()).toBe(false);
  clock.at += 3_600_000;
  expect(jumped()).toBe(true);
  expect(jumped()).toBe(false);
  clock.at -= 7_200_000;
  expect(jumped()).toBe(true);
});
