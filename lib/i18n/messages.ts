import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';

export type UiTongue = 'es' | 'en';
export type MessageKey = keyof typeof en;
/** A key that exists as `<key>_one` and `<key>_other`. */
export type CountKey = {
  [K in MessageKey]: K extends `${infer Base}_one` ? (`${Base}_other` extends MessageKey ? Base : never) : never;
}[MessageKey];

/** The same files the browser reads for the manifest; bundled, so that the user's own choice of language can differ from it. */
export const messages: Readonly<Record<UiTongue, Readonly<Record<MessageKey, { readonly message: string }>>>> = { en, es };
