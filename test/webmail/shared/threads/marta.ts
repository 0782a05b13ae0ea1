import { account } from '../keys.ts';
import { threadIds } from '../thread-ids.ts';
import type { DemoThread } from '../types.ts';

const marta = { name: 'Marta Soler', email: 'marta@libreriasoler.example' };

/** The calm client. */
export const martaThread: DemoThread = {
  key: 'marta',
  ...threadIds.marta,
  subject: 'Cartel para la feria del libro',
  isUnread: false,
  messages: [
    {
      id: '19aa7e61f00b52d8',
      from: marta,
      to: [account],
      daysAgo: 3,
      time: '17:10',
      mailer: 'gmail',
      html: `<div>¡Hola, Ana!</div><div><br></div><div>Nos ha encantado el cartel. ¿Podrías mandarnos también una versión en A5 para el mostrador? Sin prisa, con tenerla a final de mes nos va bien.</div><div><br></div><div>Un abrazo,</div><div>Marta</div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature"><div>Librería Soler</div></div>`,
    },
    {
      id: '19aabf4e21d390c6',
      from: account,
      to: [marta],
      daysAgo: 2,
      time: '09:25',
      mailer: 'gmail',
      quotes: '19aa7e61f00b52d8',
      html: `<div>Hola, Marta:</div><div><br></div><div>Claro que sí. Te la paso el jueves.</div><div><br></div><div>Ana</div>`,
    },
    {
      id: '19ab11fa6cc80472',
      from: marta,
      to: [account],
      daysAgo: 1,
      time: '10:44',
      mailer: 'gmail',
      quotes: '19aabf4e21d390c6',
      html: `<div>Estupendo, muchas gracias por la rapidez. Cuando la tengas, la llevo a imprenta.</div><div><br></div><div>Marta</div>`,
    },
  ],
};
