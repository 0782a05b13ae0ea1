import { expect, test } from 'vitest';
import { analyseTone } from '@/lib/tone/analyse';
import { readShippedEncoder, readShippedModels } from '../../training/shipped-models';

/** What ships: heat must be heard through whatever stands around it. */
const engine = { models: readShippedModels('public/models'), encoder: await readShippedEncoder('public') };
const levelOf = (text: string) => analyseTone(text, engine).level;

const calm = {
  en: 'Please find the invoice for March attached. The delivery is planned for Thursday between nine and eleven. The driver will call you half an hour before he arrives. Thank you for the photos, they help a lot.',
  es: 'Adjunto la factura de marzo. La entrega está prevista para el jueves entre las nueve y las once. El conductor llamará media hora antes de llegar. Gracias por las fotos, ayudan mucho.',
  pt: 'Segue em anexo a fatura de março. A entrega está prevista para quinta-feira entre as nove e as onze. O motorista liga meia hora antes de chegar. Obrigado pelas fotos, ajudam muito.',
  fr: 'Veuillez trouver ci-joint la facture de mars. La livraison est prévue jeudi entre neuf et onze heures. Le chauffeur vous appellera une demi-heure avant son arrivée. Merci pour les photos.',
};
const insults = {
  en: 'You are a useless idiot and a liar.',
  es: 'Eres un inútil y un mentiroso.',
  pt: 'Você é um inútil e um mentiroso.',
  fr: 'Vous êtes un incapable et un menteur.',
};
const languages = ['en', 'es', 'pt', 'fr'] as const;

test.each(languages.flatMap((language) => [1, 4, 10].map((times) => [language, times] as const)))(
  'an insult among calm words is heard, in %s, these %i times over',
  (language, times) => {
    const around = Array.from({ length: times }, () => calm[language]).join('\n\n');
    expect(['calm', 'firm']).toContain(levelOf(around));
    expect(['heated', 'abusive']).toContain(levelOf(`${insults[language]}\n\n${around}`));
    expect(['heated', 'abusive']).toContain(levelOf(`${around}\n\n${insults[language]}`));
  },
);

test.each(
  languages.flatMap((language) => languages.filter((other) => other !== language).map((other) => [language, other] as const)),
)('calm %s doesn’t cover an insult in %s', (language, other) => {
  expect(['heated', 'abusive']).toContain(levelOf(`${calm[language]} ${insults[other]}`));
});

test('a finding that only the model has of the second language stands in that language', () => {
  const own = 'As I have now explained more than once, perhaps somebody at your end could take the time to read the contract.';
  const text = `${calm.es}\n\n${own}`;
  const report = analyseTone(text, engine);
  expect(report.languages).toEqual(['es', 'en']);
  expect(['heated', 'abusive']).toContain(report.level);
  const [model] = report.findings.filter(({ source }) => source === 'model');
  expect(model?.language).toBe('en');
  expect(model?.span.start).toBeGreaterThanOrEqual(text.indexOf(own));
});

test.each([
  'Hi Sam,\n\nYou never listen and I am sick of explaining the same thing to you.\n\nKind regards\nJANE MURPHY\nHEAD OF DEMOLITION\nACME PEST CONTROL',
  'Hola, Marta:\n\nNunca escuchas y estoy harta de explicarte lo mismo.\n\nAtentamente,\nSERGIO PÉREZ\nDIRECTOR COMERCIAL\nDEMOLICIONES Y DERRIBOS NORTE',
])('no mark stands on a signature: %j', (text) => {
  const report = analyseTone(text, engine);
  expect(['heated', 'abusive']).toContain(report.level);
  const signature = text.lastIndexOf('\n\n');
  expect(report.findings.filter(({ span }) => span.end > signature)).toEqual([]);
});

test.each([
  'In your review you call our staff "a bunch of lazy liars". We have looked into the visit of 3 May and will send you the report.',
  'Ayer le dijo a mi compañera que es una inútil. Le pido que mantengamos el respeto. La devolución se hizo hoy.',
  'Bom dia. No seu último e-mail o senhor nos chamou de ladrões. Entendo o incômodo; revi a fatura linha por linha e está correta.',
  'Bonjour, vous nous avez traités de voleurs. Je comprends votre surprise ; j’ai vérifié la facture ligne par ligne et elle est exacte.',
])('told calmly, what we were called is no heat of ours: %s', (text) => {
  expect(['calm', 'firm']).toContain(levelOf(text));
});

test.each(['Idiot.\n\nSent from my iPhone', 'Ladrones.\n\nEnviado desde mi iPhone'])(
  'a phone’s line doesn’t cover for it: %j',
  (text) => {
    expect(['heated', 'abusive']).toContain(levelOf(text));
  },
);

test.each(['# ', '$ ', '<b>'])('a sting behind the marks of a machine is heard: %s', (mark) => {
  const sting = 'you never listen and I am sick of explaining the same thing to you';
  expect(['heated', 'abusive']).toContain(levelOf(`${mark}${sting}.`));
});
