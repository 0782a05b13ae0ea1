import { describe, expect, it } from 'vitest';
import { snoozePresets } from '@/lib/snooze/presets';

const zone = 'Europe/Madrid';
const hour = 60 * 60 * 1000;
/** November 2026 in Madrid; the 20th is a Friday. */
const at = (day: number, hours: number, minutes = 0) => Date.UTC(2026, 10, day, hours - 1, minutes);
const ids = (now: number, earliest?: number) =>
  snoozePresets(now, zone, earliest === undefined ? {} : { earliest }).map(({ id }) => id);

describe('the usual times', () => {
  it('are some hours away, this evening at seven, and the mornings of tomorrow and of Monday at nine', () => {
    const friday = at(20, 10);
    expect(snoozePresets(friday, zone)).toEqual([
      { id: 'oneHour', at: friday + hour },
      { id: 'twoHours', at: friday + 2 * hour },
      { id: 'fourHours', at: friday + 4 * hour },
      { id: 'thisEvening', at: at(20, 19) },
      { id: 'tomorrowMorning', at: at(21, 9) },
      { id: 'mondayMorning', at: at(23, 9) },
    ]);
  });

  it('go from soonest to latest', () => {
    expect(ids(at(20, 16, 41)).slice(0, 4)).toEqual(['oneHour', 'twoHours', 'thisEvening', 'fourHours']);
  });

  it('have no evening that is less than an hour away, or over', () => {
    expect(ids(at(20, 17, 59))).toContain('thisEvening');
    expect(ids(at(20, 18, 1))).not.toContain('thisEvening');
    expect(ids(at(20, 22))).not.toContain('thisEvening');
  });

  it('have no instant twice', () => {
    expect(ids(at(22, 21))).toEqual(['oneHour', 'twoHours', 'fourHours', 'tomorrowMorning']);
    expect(ids(at(20, 18))).toEqual(['oneHour', 'twoHours', 'fourHours', 'tomorrowMorning', 'mondayMorning']);
  });

  it('on a Monday mean the next one', () => {
    expect(snoozePresets(at(23, 8), zone).at(-1)).toEqual({ id: 'mondayMorning', at: at(30, 9) });
  });

  it('before the end of a hold aren’t among them', () => {
    expect(ids(at(20, 10), at(20, 12))).toEqual(['twoHours', 'fourHours', 'thisEvening', 'tomorrowMorning', 'mondayMorning']);
    expect(ids(at(20, 10), at(23, 9))).toEqual(['mondayMorning']);
    expect(ids(at(20, 10), at(24, 9))).toEqual([]);
  });

  it('stay at nine when the clocks change', () => {
    const saturday = Date.UTC(2027, 2, 27, 11);
    expect(snoozePresets(saturday, zone).at(-2)).toEqual({ id: 'tomorrowMorning', at: Date.UTC(2027, 2, 28, 7) });
  });
});
