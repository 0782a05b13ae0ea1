import type { UiTongue } from '@/lib/i18n/messages';
import type { ToneCategory } from '@/lib/tone/types';

export interface SampleText {
  readonly subject: string;
  readonly body: string;
  /** Words of the body, what they are, and a calmer wording. */
  readonly heated: readonly (readonly [words: string, category: ToneCategory, suggestion?: string])[];
  readonly client: { readonly subject: string; readonly words: string; readonly marked: string };
  readonly calm: string;
}

export const sampleTexts: Readonly<Record<UiTongue, SampleText>> = {
  es: {
    subject: 'Factura de octubre',
    body: 'Sergio:\n\nYa te lo he dicho TRES VECES y sigues sin enterarte. Siempre haces lo mismo con las facturas, y luego la culpa es mía.\n\nSi te ha molestado, lo siento. Te la reenvío en breve.\n\nAna',
    heated: [
      ['Ya te lo he dicho TRES VECES', 'impatience', 'Te lo comenté el día 3'],
      ['sigues sin enterarte', 'person_attack', 'puede que no me explicara bien'],
      ['Siempre haces lo mismo', 'absolutes'],
      ['Si te ha molestado, lo siento', 'non_apology', 'Siento el error'],
    ],
    client: {
      subject: 'La factura sigue mal',
      words:
        'Ana, la factura de octubre sigue mal y nadie me contesta. Esto es una vergüenza.\nNecesito la corregida antes del viernes.',
      marked: 'Esto es una vergüenza',
    },
    calm: 'Hola, Sergio: gracias por avisar. La reviso hoy y te digo algo mañana.',
  },
  en: {
    subject: 'October invoice',
    body: "Sergio,\n\nI have told you THREE TIMES already and you still don't get it. You always do this with invoices, and then it's my fault.\n\nSorry if you feel bothered. I'll send it again shortly.\n\nAna",
    heated: [
      ['I have told you THREE TIMES already', 'impatience', 'I mentioned it on the 3rd'],
      ["you still don't get it", 'person_attack', 'I may not have been clear'],
      ['You always do this', 'absolutes'],
      ['Sorry if you feel bothered', 'non_apology', "I'm sorry for the mistake"],
    ],
    client: {
      subject: 'The invoice is still wrong',
      words:
        'Ana, the October invoice is still wrong and nobody answers me. This is a disgrace.\nI need the corrected one before Friday.',
      marked: 'This is a disgrace',
    },
    calm: 'Hi Sergio, thanks for telling me. I will look at it today and write to you tomorrow.',
  },
};
