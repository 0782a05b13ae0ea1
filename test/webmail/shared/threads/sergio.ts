import { account } from '../keys.ts';
import { threadIds } from '../thread-ids.ts';
import type { DemoThread } from '../types.ts';

const sergio = { name: 'Sergio Ríos', email: 'sergio@clinicarios.example' };
const lucia = { name: 'Lucía Ferrer', email: 'lucia.ferrer@clinicarios.example' };

const signature = `<div id="Signature"><p>Sergio Ríos<br>Dirección · Clínica Dental Ríos<br>C/ Almirante 14, Valencia · 960 000 114</p></div>
<p style="font-size:11px;color:#767676">AVISO LEGAL: Este mensaje y sus adjuntos son confidenciales y se dirigen solo a su destinatario. Si lo ha recibido por error, elimínelo y avise al remitente. El incumplimiento de este aviso puede dar lugar a responsabilidades.</p>`;

/** The angry Spanish client: a web that slipped twice. */
export const sergioThread: DemoThread = {
  key: 'sergio',
  ...threadIds.sergio,
  subject: 'Web de la clínica: otra vez sin terminar',
  isUnread: true,
  messages: [
    {
      id: '19a6c1d4b7e20f31',
      from: sergio,
      to: [account],
      daysAgo: 19,
      time: '09:12',
      mailer: 'outlook',
      html: `<p>Hola, Ana:</p><p>Te confirmo que aceptamos el presupuesto n.º 2026-041 de 2.400 €. Necesitamos la web con la cita en línea funcionando el día 6, porque el 8 abrimos la segunda consulta.</p><p>Un saludo.</p>${signature}`,
    },
    {
      id: '19a6c84f02ab9d10',
      from: account,
      to: [sergio],
      daysAgo: 19,
      time: '11:40',
      mailer: 'gmail',
      quotes: '19a6c1d4b7e20f31',
      html: `<div>Hola, Sergio:</div><div><br></div><div>Perfecto, gracias por confirmarlo. El día 6 la tienes publicada con la cita en línea. El viernes te paso un primer enlace para que lo veas.</div><div><br></div><div>Ana</div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature"><div>Ana Lucero · Taller Lucero</div><div>Diseño y web para negocios pequeños</div></div>`,
    },
    {
      id: '19a9f0117c35e8a2',
      from: sergio,
      to: [account],
      cc: [lucia],
      daysAgo: 6,
      time: '18:55',
      mailer: 'outlook',
      quotes: '19a6c84f02ab9d10',
      html: `<p>Ana:</p><p>Estamos a día 12 y el formulario de cita sigue dando error. Abrimos la consulta hace cuatro días y hemos tenido que apuntar a la gente en papel. Esto no es lo que habíamos hablado.</p><p>Dime qué día exacto estará.</p>${signature}`,
    },
    {
      id: '19aa10b6d84c7f55',
      from: account,
      to: [sergio],
      cc: [lucia],
      daysAgo: 5,
      time: '10:03',
      mailer: 'gmail',
      quotes: '19a9f0117c35e8a2',
      isClipped: true,
      html: `<div>Hola, Sergio:</div><div><br></div><div>Tienes razón, el formulario falla cuando se elige la tarde. Lo dejo arreglado el lunes y te aviso en cuanto esté. Te detallo lo que he encontrado:</div><ol><li>El calendario de la consulta nueva no devolvía huecos a partir de las 16:00.</li><li>El correo de confirmación salía con la dirección antigua.</li><li>En el móvil, el botón quedaba debajo del aviso de cookies.</li></ol><div>Ana</div>`,
    },
    {
      id: '19ab5e9e3a0d4471',
      from: sergio,
      to: [account],
      cc: [lucia],
      daysAgo: 0,
      time: '08:31',
      mailer: 'outlook',
      quotes: '19aa10b6d84c7f55',
      html: `<p>Ana:</p><p>Esto ya es una TOMADURA DE PELO. Dijiste el lunes, es otra vez la misma historia y la cita en línea sigue SIN FUNCIONAR. Ayer perdimos tres pacientes por tu culpa y mi recepcionista se pasa la mañana pidiendo perdón por algo que tú cobraste por adelantado.</p><p>Nunca contestas a tiempo, siempre hay una excusa, y estoy harto. ¿Tú te crees que te hemos pagado 1.200 € para tener una web de adorno?</p><p>Quiero la web funcionando HOY o me devuelves el dinero de la factura F-2026-118 y le cuento a todo el mundo cómo trabajas.</p><p>Sergio</p>${signature}`,
    },
  ],
};
