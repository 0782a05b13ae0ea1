// An SMTP server (RFC 5321, AUTH PLAIN and LOGIN) on loopback that sends nothing anywhere: it delivers into the Maildirs of
// the stack's own users and writes a line per mail to smtp.jsonl. Node built-ins only.
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const state = process.env.SINK_STATE ?? '';
const users = JSON.parse(readFileSync(join(state, 'users.json'), 'utf8'));
const log = (entry) => appendFileSync(join(state, 'smtp.jsonl'), `${JSON.stringify(entry)}\n`);
let count = 0;

createServer(serve).listen(Number(process.env.SMTP_PORT), '127.0.0.1');

function serve(socket) {
  const session = { user: undefined, login: undefined, from: '', to: [], data: undefined };
  const say = (line) => socket.write(`${line}\r\n`);
  let rest = '';
  socket.setEncoding('latin1');
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    const lines = (rest + chunk).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line, session, say, socket);
  });
  say('220 loopback');
}

function take(line, session, say, socket) {
  if (session.data !== undefined) return takeData(line, session, say);
  if (session.login !== undefined) return takeLogin(line, session, say);
  const [, verb = '', rest = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
  switch (verb.toUpperCase()) {
    case 'EHLO':
      return say('250-loopback\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME');
    case 'HELO':
      return say('250 loopback');
    case 'AUTH':
      return takeAuth(rest, session, say);
    case 'MAIL':
      session.from = addressIn(rest);
      session.to = [];
      return say(session.user === undefined ? '530 Authentication required' : '250 ok');
    case 'RCPT':
      return takeRecipient(addressIn(rest), session, say);
    case 'DATA':
      session.data = [];
      return say('354 go on');
    case 'RSET':
    case 'NOOP':
      return say('250 ok');
    case 'QUIT':
      say('221 bye');
      return socket.end();
    default:
      return say('502 unknown');
  }
}

function takeAuth(rest, session, say) {
  const [method = '', initial] = rest.split(' ');
  if (method.toUpperCase() === 'PLAIN' && initial) {
    const [, name = '', password = ''] = decoded(initial).split('\0');
    return say(admitted(session, name, password));
  }
  session.login = { method: method.toUpperCase(), name: undefined };
  return say(method.toUpperCase() === 'PLAIN' ? '334 ' : `334 ${Buffer.from('Username:').toString('base64')}`);
}

function takeLogin(line, session, say) {
  const { method, name } = session.login;
  if (method === 'PLAIN') {
    const [, user = '', password = ''] = decoded(line).split('\0');
    session.login = undefined;
    return say(admitted(session, user, password));
  }
  if (name === undefined) {
    session.login.name = decoded(line);
    return say(`334 ${Buffer.from('Password:').toString('base64')}`);
  }
  session.login = undefined;
  return say(admitted(session, name, decoded(line)));
}

function admitted(session, name, password) {
  if (users[name] !== password) return '535 wrong name or password';
  session.user = name;
  return '235 welcome';
}

/** A file named `refuse` beside the log makes the server turn every mail down. */
function takeRecipient(address, session, say) {
  if (existsSync(join(state, 'refuse'))) {
    log({ event: 'refused', to: address });
    return say('550 refused by the test');
  }
  if (!(address in users)) return say('550 no such user');
  session.to.push(address);
  return say('250 ok');
}

function takeData(line, session, say) {
  if (line !== '.') return void session.data.push(line.startsWith('..') ? line.slice(1) : line);
  count += 1;
  const id = `${Date.now()}.${process.pid}_${count}.loopback`;
  const mail = Buffer.from(`Return-Path: <${session.from}>\r\n${session.data.join('\r\n')}\r\n`, 'latin1');
  for (const address of session.to) deliver(address, id, mail);
  log({ event: 'accepted', from: session.from, to: session.to, raw: mail.toString('utf8') });
  session.data = undefined;
  say('250 accepted');
}

function deliver(address, id, mail) {
  const box = join(state, 'mail', address, 'Maildir');
  for (const folder of ['tmp', 'new', 'cur']) mkdirSync(join(box, folder), { recursive: true });
  writeFileSync(join(box, 'tmp', id), mail);
  renameSync(join(box, 'tmp', id), join(box, 'new', id));
}

function addressIn(text) {
  return (/<([^>]*)>/.exec(text)?.[1] ?? '').toLowerCase();
}

function decoded(base64) {
  return Buffer.from(base64, 'base64').toString('utf8');
}
