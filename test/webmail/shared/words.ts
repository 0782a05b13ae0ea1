import { flags } from './flags.ts';
import { labels, language } from './labels.ts';

/** "3 nov" or, for today, "08:31", in the language of the page. */
export function shortDate(date: Date): string {
  const isToday = date.toDateString() === new Date().toDateString();
  return format(date, isToday ? { hour: 'numeric', minute: '2-digit' } : { day: 'numeric', month: 'short' });
}

export function longDate(date: Date): string {
  return format(date, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' });
}

/** As Gmail's picker shows a day: "Dec 31, 2026" in English. */
export function pickerDate(date: Date): string {
  const variant = flags().picker;
  const numbers = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  if (variant === 'numbers') return format(date, numbers);
  if (variant === 'foreign') return new Intl.DateTimeFormat('fi', { dateStyle: 'long' }).format(date);
  return format(date, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** As the picker shows a time: "9:00 AM" in English. */
export function pickerTime(date: Date): string {
  return format(date, { hour: 'numeric', minute: '2-digit' }).replace(/\u202f/g, ' ');
}

/**
 * Reads back what `pickerDate` and `pickerTime` write, by trying every day of the next two years and every minute:
 * no grammar to get wrong. Undefined for anything else.
 */
export function parsePicker(day: string, time: string): Date | undefined {
  const clean = (text: string): string =>
    text
      .trim()
      .replace(/[\s\u202f]+/g, ' ')
      .toLowerCase();
  const start = new Date();
  for (let offset = 0; offset < 731; offset++) {
    const date = new Date(start.getFullYear(), start.getMonth(), start.getDate() + offset);
    if (clean(pickerDate(date)) !== clean(day)) continue;
    for (let minute = 0; minute < 1440; minute++) {
      date.setHours(0, minute, 0, 0);
      if (clean(pickerTime(date)) === clean(time)) return date;
    }
  }
  return undefined;
}

export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

export interface Preset {
  readonly label: string;
  readonly at: Date;
}

/** Tomorrow at 8 and at 13, Monday at 8. */
export function presets(): readonly Preset[] {
  const words = labels();
  const at = (days: number, hour: number): Date => {
    const date = new Date();
    date.setDate(date.getDate() + days);
    date.setHours(hour, 0, 0, 0);
    return date;
  };
  const toMonday = (8 - new Date().getDay()) % 7 || 7;
  return [
    { label: words.tomorrowMorning, at: at(1, 8) },
    { label: words.tomorrowAfternoon, at: at(1, 13) },
    { label: words.mondayMorning, at: at(toMonday, 8) },
  ];
}

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language(), options).format(date);
}
