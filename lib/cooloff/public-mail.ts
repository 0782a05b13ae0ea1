/** Mail providers open to everybody: sharing one makes nobody a colleague. */
const domains: ReadonlySet<string> = new Set([
  ...['126.com', '163.com', 'att.net', 'bellsouth.net', 'bigpond.com', 'bol.com.br', 'btinternet.com', 'comcast.net'],
  ...['cox.net', 'daum.net', 'duck.com', 'fastmail.com', 'fastmail.fm', 'free.fr', 'googlemail.com', 'gmail.com'],
  ...['hanmail.net', 'hey.com', 'hushmail.com', 'icloud.com', 'ig.com.br', 'inbox.com', 'laposte.net', 'libero.it'],
  ...['mac.com', 'mail.com', 'mail.ru', 'mailbox.org', 'me.com', 'movistar.es', 'msn.com', 'naver.com', 'ono.com'],
  ...['passport.com', 'pm.me', 'posteo.de', 'posteo.net', 'privaterelay.appleid.com', 'proton.me', 'qq.com'],
  ...['rediffmail.com', 'riseup.net', 'rocketmail.com', 'sapo.pt', 'sbcglobal.net', 'seznam.cz', 'sfr.fr', 'sky.com'],
  ...['skynet.be', 't-online.de', 'telefonica.net', 'telenet.be', 'terra.com', 'terra.com.br', 'terra.es', 'tiscali.it'],
  ...['tuta.com', 'tuta.io', 'tutamail.com', 'tutanota.com', 'tutanota.de', 'uol.com.br', 'verizon.net', 'virgilio.it'],
  ...['virginmedia.com', 'wanadoo.es', 'wanadoo.fr', 'web.de', 'wp.pl', 'ymail.com', 'ziggo.nl', 'zohomail.com'],
]);

/** Providers with one name under many country endings (`hotmail.es`, `yahoo.com.mx`). */
const families: ReadonlySet<string> = new Set([
  ...['aim', 'aol', 'bluewin', 'gmx', 'hotmail', 'live', 'orange', 'outlook', 'protonmail', 'windowslive', 'yahoo', 'yandex'],
  'zoho',
]);

/** Whether anybody can have an address at this domain (lower case). */
export function isPublicMail(domain: string): boolean {
  const [name = '', ...ending] = domain.split('.');
  return domains.has(domain) || (families.has(name) && isEnding(ending));
}

/** `es`, `com`, `com.mx`, `co.uk`; not `example.org`, or `outlook.example.org` would be everybody's. */
function isEnding(labels: readonly string[]): boolean {
  const [first = '', second] = labels;
  if (labels.length > 2) return false;
  return second === undefined ? first !== '' : first.length <= 3 && second.length === 2;
}
