import { expect, it } from 'vitest';
import { type JudgedMail, mailHeadOf } from '../../training/judging';
import { slopeOf } from '../../training/slope';
import type { Heat } from '../../training/units';

function mail(heat: Heat, heated: number, abusive = 0): JudgedMail {
  const unit = { text: '', heat, author: 'es1', form: 'mail', kind: undefined, categories: [] } as const;
  return { unit, whole: [heated, abusive], sums: [heated, abusive] };
}

it('lets six in a hundred calm and firm mails pass for heated, and five in a hundred heated ones for abusive', () => {
  const cool = Array.from({ length: 100 }, (_, at) => mail(at % 2 === 0 ? 0 : 1, at));
  const hot = Array.from({ length: 100 }, (_, at) => mail(2, 90 + at, at));
  const worst = Array.from({ length: 20 }, (_, at) => mail(3, 200, 90 + at));
  const { heated, abusive } = mailHeadOf([...cool, ...hot, ...worst]);
  expect(cool.filter(({ sums }) => sums[0] > heated.floor)).toHaveLength(6);
  expect(hot.filter(({ sums }) => sums[1] > abusive.floor)).toHaveLength(5);
  expect(Math.min(heated.scale, abusive.scale)).toBeGreaterThan(0);
});

it('finds the slope by which the odds of a yes were made to grow', () => {
  const values = [-1, 0, 1, 2].flatMap((value) => Array.from({ length: 1000 }, () => value));
  const yes = values.map((value, at) => at % 1000 < 1000 / (1 + Math.exp(0.5 - 1.5 * value)));
  expect(slopeOf(values, yes)).toBeCloseTo(1.5, 1);
});
