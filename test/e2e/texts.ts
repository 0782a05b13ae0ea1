/** What is typed in end-to-end tests, with how it is to be heard. */
export const texts = {
  es: {
    calm: 'Hola, Sergio: gracias por avisar. Te envío la factura corregida el jueves. Un saludo, Ana',
    heated: 'Ya te lo he dicho TRES VECES y sigues sin enterarte. Siempre haces lo mismo y luego la culpa es mía.',
    abusive: 'Eres un inútil y un ladrón. Vete a la mierda.',
  },
  en: {
    calm: "Hi Sergio, thanks for telling me. I'll send the corrected invoice on Thursday. Best, Ana",
    heated: "I have told you THREE TIMES already. You never listen and it's always somebody else's fault.",
    abusive: 'You are a useless idiot and a liar. Go to hell.',
  },
} as const;

export const hour = 60 * 60 * 1000;
