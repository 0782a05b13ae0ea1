import { flags } from './flags.ts';
import { de } from './labels-de.ts';
import { en, type Labels } from './labels-en.ts';
import { es } from './labels-es.ts';
import { vi } from './labels-vi.ts';

export type { Labels } from './labels-en.ts';

/** Every visible word of the webmail in the language of `?hl=`. Nothing in the structure depends on it. */
export function labels(): Labels {
  return tables[language()] ?? en;
}

export function language(): string {
  const { hl } = flags();
  return hl in tables ? hl : 'en';
}

const tables: Readonly<Record<string, Labels>> = { en, es, de, vi };
