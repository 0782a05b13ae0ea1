// Writes the stack's users, its configuration and a thread straight into the state folder. Deterministic; Node built-ins only.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { STATE: state = '', IMAP_PORT, SMTP_PORT, RUN_USER, RUN_GROUP } = process.env;
const users = { 'ana@taller.test': 'secreto1', 'sergio@cliente.test': 'secreto2' };
const ana = 'Ana Ruiz <ana@taller.test>';
const sergio = 'Sergio Molina <sergio@cliente.test>';

write('users.json', JSON.stringify(users));
write(
  'dovecot/users',
  Object.entries(users)
    .map(([name, password]) => `${name}:{PLAIN}${password}\n`)
    .join(''),
);
write('dovecot/dovecot.conf', dovecot());
write('rc/config/config.inc.php', roundcube());
writeThread();

function dovecot() {
  const folder = (name, use) => `  mailbox ${name} {\n    special_use = \\${use}\n    auto = subscribe\n  }`;
  return `protocols = imap
listen = 127.0.0.1
base_dir = ${state}/run
state_dir = ${state}/run
default_internal_user = ${RUN_USER}
default_internal_group = ${RUN_GROUP}
default_login_user = ${RUN_USER}
log_path = ${state}/dovecot/log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
first_valid_uid = 1
mail_location = maildir:${state}/mail/%u/Maildir
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${state}/dovecot/users
}
userdb {
  driver = static
  args = uid=${RUN_USER} gid=${RUN_GROUP} home=${state}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${IMAP_PORT}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
namespace inbox {
  inbox = yes
${[folder('Drafts', 'Drafts'), folder('Sent', 'Sent'), folder('Trash', 'Trash'), folder('Junk', 'Junk')].join('\n')}
}
`;
}

/** A reply to HTML mail opens the HTML editor, a reply to plain text the plain one. */
function roundcube() {
  return `<?php
$config = [];
$config['db_dsnw'] = 'sqlite:///${state}/rc/db.sqlite?mode=0640';
$config['imap_host'] = '127.0.0.1:${IMAP_PORT}';
$config['smtp_host'] = '127.0.0.1:${SMTP_PORT}';
$config['smtp_user'] = '%u';
$config['smtp_pass'] = '%p';
$config['des_key'] = 'loopback-only-24-bytes-k';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['enable_spellcheck'] = false;
$config['language'] = 'en_GB';
$config['htmleditor'] = 2;
$config['draft_autosave'] = 0;
$config['create_default_folders'] = true;
$config['log_dir'] = '${state}/rc/logs/';
$config['temp_dir'] = '${state}/rc/temp/';
$config['ip_check'] = false;
$config['session_lifetime'] = 60;
`;
}

function writeThread() {
  const first = mail({
    from: ana,
    to: sergio,
    subject: 'Entrega del logotipo',
    date: 'Thu, 19 Nov 2026 10:02:00 +0100',
    id: 'm1@taller.test',
    text: 'Hola Sergio:\n\nTe adjunto la propuesta final del logotipo.\n\nUn saludo,\nAna\n',
  });
  const angry =
    'Ana:\n\nEsto es una tomadura de pelo. Llevo tres semanas esperando y no hay nada. Quiero mi dinero HOY.\n\nSergio\n';
  const second = mail({
    from: sergio,
    to: ana,
    subject: 'Re: Entrega del logotipo',
    date: 'Fri, 20 Nov 2026 19:41:00 +0100',
    id: 'm2@cliente.test',
    answers: 'm1@taller.test',
    text: `${angry}\nEl jue, 19 nov 2026 a las 10:02, Ana Ruiz escribió:\n> Hola Sergio:\n> Te adjunto la propuesta final.\n`,
    html: `<html><body><p>Ana:</p><p>Esto es una <b>tomadura de pelo</b>. Llevo tres semanas esperando y no hay nada. Quiero mi dinero <b>HOY</b>.</p><p>Sergio</p><blockquote>Hola Sergio:<br>Te adjunto la propuesta final.</blockquote></body></html>`,
  });
  const third = mail({
    from: sergio,
    to: ana,
    subject: 'Factura 2026-31',
    date: 'Sat, 21 Nov 2026 08:15:00 +0100',
    id: 'm3@cliente.test',
    text: 'No pienso pagar esta factura. Es un robo.\n\nSergio\n',
  });
  put('ana@taller.test', '.Sent', '1.seed', first);
  put('ana@taller.test', '', '2.seed', second);
  put('ana@taller.test', '', '3.seed', third);
}

function mail({ from, to, subject, date, id, answers, text, html }) {
  const part = (type, body) =>
    `Content-Type: ${type}; charset=UTF-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\n')}\n`;
  const reference = answers === undefined ? '' : `In-Reply-To: <${answers}>\nReferences: <${answers}>\n`;
  const head = `From: ${from}\nTo: ${to}\nSubject: ${subject}\nDate: ${date}\nMessage-ID: <${id}>\n${reference}MIME-Version: 1.0\n`;
  if (html === undefined) return head + part('text/plain', text);
  const parts = [part('text/plain', text), part('text/html', html)].map((one) => `--b1\n${one}`).join('');
  return `${head}Content-Type: multipart/alternative; boundary="b1"\n\n${parts}--b1--\n`;
}

function put(user, folder, name, content) {
  const box = join('mail', user, 'Maildir', folder);
  for (const kind of ['tmp', 'new', 'cur']) mkdirSync(join(state, box, kind), { recursive: true });
  write(join(box, 'cur', `${name}:2,S`), content.replace(/\r?\n/g, '\r\n'));
}

function write(path, content) {
  writeFileSync(join(state, path), content);
}
