import { type CountKey, type MessageKey, messages, type UiTongue } from '@/lib/i18n/messages';

type Values = Readonly<Record<string, string | number>>;

/** Puts our words into one language. */
export interface T {
  /** The message with its `{placeholders}` filled in; one without a value stays as it is written. */
  (key: MessageKey, values?: Values): string;
  /** The `_one` or `_other` form of a message, by the language's own rule, with `{n}` filled in. */
  count(key: CountKey, n: number, values?: Values): string;
  readonly language: UiTongue;
}

/** Makes the translator of one language. Both languages have every key: a test sees to it. */
export function createTranslator(language: UiTongue): T {
  const table = messages[language];
  const rules = new Intl.PluralRules(language);
  const translate = (key: MessageKey, values: Values = {}) => fill(table[key].message, values);
  const count = (key: CountKey, n: number, values: Values = {}) => {
    const form: MessageKey = rules.select(n) === 'one' ? `${key}_one` : `${key}_other`;
    return translate(form, { n, ...values });
  };
  return Object.assign(translate, { count, language });
}

/** One pass over the text: a value that itself looks like a placeholder (quoted from a mail) is left alone. */
function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    return Object.hasOwn(values, name) ? String(values[name]) : whole;
  });
}
