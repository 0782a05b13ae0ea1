import { account } from '../keys.ts';
import { threadIds } from '../thread-ids.ts';
import type { DemoThread } from '../types.ts';

const helpdesk = { name: 'Soporte Facturia', email: 'no-reply@facturia.example' };
const newsletter = { name: 'Papel y Tinta', email: 'boletin@papelytinta.example' };
const calm = { name: 'Iker Zubia', email: 'iker@zubia.example' };

/** A ticket system's message: an HTML page around the customer's words. */
export const ticketThread: DemoThread = {
  key: 'ticket',
  ...threadIds.ticket,
  subject: '[Caso #58213] Respuesta de su cliente',
  isUnread: false,
  messages: [
    {
      id: '19ab02c7715ea3b0',
      from: helpdesk,
      to: [account],
      daysAgo: 1,
      time: '13:05',
      mailer: 'machine',
      html: `<table width="100%" cellpadding="0" style="background:#eef2f7;color:#222"><tbody><tr><td align="center"><table width="560" cellpadding="24" style="background:#fff"><tbody>
<tr><td style="background:#0b6e4f;color:#fff"><h2 style="margin:0">Facturia</h2><p style="margin:0">## Escriba por encima de esta línea ##</p></td></tr>
<tr><td><p><strong>Caso #58213</strong> · Prioridad alta · Abierto por <a href="mailto:compras@molinodelsur.example">compras@molinodelsur.example</a></p><article><p>Buenos días. La factura F-2026-097 lleva 34 días vencida en su sistema, pero la pagamos el día 3 y adjuntamos el justificante. Es la segunda vez que reclaman algo ya pagado. Les pedimos que lo corrijan hoy y que nos confirmen por escrito que no volverá a ocurrir, porque nuestro departamento de compras ha dejado de aprobar pedidos.</p></article></td></tr>
<tr><td style="font-size:12px;color:#666"><p>Recibe este correo porque figura como responsable del caso. <a href="https://facturia.example/casos/58213">Ver el caso</a> · <a href="https://facturia.example/baja">Preferencias</a></p></td></tr></tbody></table></td></tr></tbody></table>`,
    },
  ],
};

export const newsletterThread: DemoThread = {
  key: 'newsletter',
  ...threadIds.newsletter,
  subject: 'Cinco papeles que no amarillean',
  isUnread: false,
  messages: [
    {
      id: '19aacc0911f7d6e4',
      from: newsletter,
      to: [account],
      daysAgo: 2,
      time: '06:00',
      mailer: 'machine',
      html: `<div style="display:none">Lo que hemos probado este mes en el taller</div><table width="100%"><tbody><tr><td align="center"><table width="600" cellpadding="16"><tbody><tr><td><h1>Papel y Tinta</h1><h2>Cinco papeles que no amarillean</h2><p>Este mes hemos dejado quince muestras al sol durante sesenta días. Cinco siguen tan blancas como al principio; te contamos cuáles y cuánto cuestan por resma.</p><p><a href="https://papelytinta.example/n/41">Leer el artículo</a></p></td></tr><tr><td style="font-size:11px;color:#777"><p>Te escribimos porque te apuntaste en nuestra tienda. <a href="https://papelytinta.example/baja">Darse de baja</a></p></td></tr></tbody></table></td></tr></tbody></table>`,
    },
  ],
};

export const ikerThread: DemoThread = {
  key: 'iker',
  ...threadIds.iker,
  subject: 'Presupuesto para la carta del restaurante',
  isUnread: false,
  messages: [
    {
      id: '19a77d0e5b2c9418',
      from: calm,
      to: [account],
      daysAgo: 8,
      time: '20:16',
      mailer: 'gmail',
      html: `<div>Kaixo, Ana:</div><div><br></div><div>¿Me pasarías precio para rehacer la carta en tres idiomas? Son ocho páginas.</div><div><br></div><div>Iker</div>`,
    },
  ],
};
