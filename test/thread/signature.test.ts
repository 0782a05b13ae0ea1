import { describe, expect, it } from 'vitest';
import { isDeviceLine, withoutSignature } from '@/lib/thread/signature';

const body = 'El pedido 4512 sigue sin llegar.\nQuiero que me devuelvan el dinero.';

describe('a signature at the end is taken off', () => {
  it.each([
    '-- \nSergio Pérez\nTel. 600 123 456',
    '--\nSergio Pérez | Talleres Norte\nwww.talleresnorte.es',
    '-- \nSergio\nConstruimos tu futuro',
    'Enviado desde mi iPhone',
    'Enviado desde mi Samsung Mobile de Telcel',
    'Enviado desde Outlook para Android',
    'Enviado desde Yahoo Mail con Android',
    'Obtener Outlook para iOS',
    'Sent from my iPhone',
    'Sent from my Samsung Galaxy smartphone.',
    'Sent from Mail for Windows',
    'Get Outlook for iOS',
    'Get Outlook for Android<https://aka.ms/AAb9ysg>',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Enviado do meu iPhone',
    'Un saludo,\nSergio Pérez',
    'Un saludo,\n\nSergio Pérez\nDirector de compras\nTalleres Norte, S.L.\nTel. +34 600 123 456\nsergio@talleresnorte.es\nwww.talleresnorte.es',
    'Saludos cordiales,\nMaría de la Fuente\nC/ Mayor 12, 3.º B\n28013 Madrid',
    'Atentamente,\n\nLucía Gómez\nDepartamento de Administración',
    'Reciba un cordial saludo.\nLucía Gómez',
    'Muchas gracias,\nSergio',
    'Gracias y saludos,\nSergio\nM: 600123456',
    'Best regards,\nJohn Smith\nHead of Sales\n+44 20 7946 0018\njohn@smith.co.uk',
    'Kind regards\n\nJohn',
    'Thanks,\nJohn\n\nSent from my iPad',
    'Sincerely,\nJane Doe\n221 Baker Street',
    'Mit freundlichen Grüßen\nHans Müller',
    'Sergio Pérez\nResponsable de compras\nTel: 600 123 456\nwww.talleresnorte.es',
    'John Smith\nSmith & Sons Ltd\nhttps://smith.co.uk',
  ])('%j', (signature) => {
    expect(withoutSignature(`${body}\n\n${signature}`)).toBe(body);
  });
});

describe('words stay, also where a signature would be', () => {
  it.each([
    `${body}\n\nUn saludo y gracias por nada,\nSergio`,
    `${body}\n\nUn saludo,\nEspero respuesta hoy mismo`,
    `${body}\n\nGracias.\nSi no contestan iré a Consumo.`,
    `${body}\n\nSaludos,\nSergio\n\nPD: quiero hablar con su jefe.`,
    `${body}\n\nLlámeme al 600 123 456`,
    `${body}\n\nMis datos:\n\nSergio Pérez\nC/ Mayor 12, Madrid\n600 123 456`,
    `${body}\n\nLa cuenta es ES91 2100 0418 4502 0005 1332`,
    `${body}\n\nMire www.tienda.es/pedido/4512 y verá que sigue "en reparto"`,
    `${body}\n\n--\nY otra cosa: tampoco me han mandado la factura que les pedí.\nEs la tercera vez.`,
    'Sent from my office on Monday, and still nothing.',
    'Enviado desde el almacén hace tres semanas y sigue sin llegar a mi casa',
    'Get Outlook for once and read my mails!',
    'Gracias.',
    'Un saludo,',
    'Sergio Pérez',
    'NO HA LLEGADO NADA',
    'Exijo Una Respuesta\nYA',
    'Thanks for nothing,\nJohn',
    'Hola, Ana:\n\nLe escribo desde www.talleresnorte.es porque no contestan.',
    'Lista:\n- Cable\n- Caja\n- Manual',
  ])('%j', (text) => {
    expect(withoutSignature(text)).toBe(text);
  });
});

it('tells the line of a phone from a sentence', () => {
  expect(isDeviceLine('Enviado desde mi iPhone')).toBe(true);
  expect(isDeviceLine('Enviado desde mi iPhone, perdón por las faltas')).toBe(false);
});

it('is done with 100,000 lines in no time', () => {
  expect(withoutSignature('Un saludo,\n'.repeat(100_000)).length).toBeGreaterThan(1_000_000);
}, 3_000);
