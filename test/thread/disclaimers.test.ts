import { describe, expect, it } from 'vitest';
import { withoutDisclaimers } from '@/lib/thread/disclaimers';

const body = 'El pedido 4512 sigue sin llegar.\n\nQuiero que me devuelvan el dinero.';

describe('legal footers are taken out', () => {
  it.each([
    'Este mensaje y sus archivos adjuntos van dirigidos exclusivamente a su destinatario, pudiendo contener información confidencial sometida a secreto profesional. No está permitida su reproducción o distribución sin la autorización expresa del remitente.',
    'Este correo electrónico y, en su caso, cualquier fichero anexo al mismo, contiene información de carácter confidencial exclusivamente dirigida a su destinatario. Si usted ha recibido este mensaje por error, le rogamos que lo comunique y proceda a su borrado.',
    'AVISO LEGAL: La información contenida en este mensaje es confidencial y está destinada únicamente a la persona a la que va dirigida. Si no es usted el destinatario, queda notificado de que la utilización, divulgación o copia sin autorización está prohibida.',
    'AVISO LEGAL\n\nEste mensaje se dirige exclusivamente a su destinatario y puede contener información confidencial. Si ha recibido este mensaje por error, queda prohibida su divulgación, copia o distribución.',
    'De conformidad con lo dispuesto en el Reglamento (UE) 2016/679 (RGPD), le informamos de que sus datos personales serán tratados por Talleres Norte, S.L., responsable del tratamiento. Podrá ejercer los derechos de acceso, rectificación y supresión en rgpd@talleresnorte.es.',
    'En cumplimiento de la Ley Orgánica 3/2018 de Protección de Datos (LOPD), le informamos que sus datos serán incorporados a un fichero. Puede ejercitar sus derechos de acceso y oposición por escrito.',
    'Antes de imprimir este mensaje, asegúrese de que es necesario. El medio ambiente está en nuestra mano.',
    'Por favor, no imprima este correo si no es necesario.',
    '🌳 Piense antes de imprimir este e-mail.',
    'This email and any attachments are confidential and intended solely for the use of the individual to whom it is addressed. If you have received this email in error, please notify the sender and delete it.',
    'CONFIDENTIALITY NOTICE: This message, including any attachments, may contain confidential and privileged information. Any unauthorized review, use, disclosure or distribution is prohibited.',
    'Confidentiality notice:\nThis e-mail message is confidential and is intended only for the named recipient. If you are not the intended recipient, any disclosure, copying or use is strictly prohibited.',
    'Any views or opinions presented in this email are solely those of the author. The company accepts no liability for any damage caused by any virus transmitted by this e-mail.',
    'Please consider the environment before printing this email.',
    'Think before you print.',
  ])('%j', (footer) => {
    expect(withoutDisclaimers(`${body}\n\n${footer}`)).toBe(body);
  });

  it('when it is wrapped hard and hangs on the signature', () => {
    const text = `${body}\n\nUn saludo,\nSergio\nEste mensaje y sus adjuntos son confidenciales y están dirigidos\nexclusivamente a su destinatario. Si ha recibido este correo por\nerror, le rogamos que lo borre.`;
    expect(withoutDisclaimers(text)).toBe(`${body}\n\nUn saludo,\nSergio`);
  });

  it('when words follow it', () => {
    const footer = 'This email and any attachments are confidential. If you have received this email in error, delete it.';
    expect(withoutDisclaimers(`Hello.\n\n${footer}\n\nPS: call me.`)).toBe('Hello.\n\nPS: call me.');
  });
});

describe('who writes about confidentiality in his own name stays', () => {
  it.each([
    'Les envié datos confidenciales y los han reenviado a un tercero.',
    'Este mensaje es confidencial: no se lo enseñe a nadie, por favor.',
    'Han vulnerado la LOPD y el RGPD al reenviar mis datos a otra empresa. Exijo que los eliminen hoy mismo.',
    'Ejerzo mis derechos de acceso, rectificación y supresión según el Reglamento (UE) 2016/679.',
    'Recibí este paquete por error y quiero devolverlo, díganme cómo.',
    'Está prohibido copiar mis fotos y ustedes las han publicado sin permiso en su web.',
    'Antes de imprimir las tarjetas, enséñeme la prueba: la última vez salieron con el teléfono mal.',
    'Is this confidential? I did not agree to any attachments being shared with your supplier.',
    'If you have received this parcel in error, tell me, because I never got mine.',
    'You printed 500 leaflets with the wrong price. Before printing anything else, ask me.',
    'Les aviso de que el aviso legal de su web no dice nada de devoluciones.',
    'AVISO LEGAL',
  ])('%j', (text) => {
    expect(withoutDisclaimers(text)).toBe(text);
  });
});

it('is done with 40,000 opening lines in no time', () => {
  expect(withoutDisclaimers('Este mensaje no es nada\n'.repeat(40_000)).length).toBeGreaterThan(900_000);
}, 3_000);
