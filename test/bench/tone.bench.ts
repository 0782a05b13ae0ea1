import { test } from 'vitest';
import { analyseTone } from '@/lib/tone/analyse';

const sentence = 'Te envío la factura corregida el jueves, con las fechas que acordamos y el detalle de cada partida. ';
const heated = 'Ya te lo he dicho TRES VECES y sigues sin enterarte. ';
const mail = heated + sentence.repeat(17);
const long = heated + sentence.repeat(2_000);

test('analyseTone', async ({ bench }) => {
  await bench.compare(
    bench('a mail of 300 words', () => {
      analyseTone(mail);
    }),
    bench('200 kB', () => {
      analyseTone(long);
    }),
  );
});
