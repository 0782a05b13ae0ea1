import { describe, expect, it } from 'vitest';
import { isMachine, sameAddress, whoIsWho } from '@/lib/thread/parties';

const ana = { address: 'ana@tienda.es', name: 'Ana' };
const sergio = { address: 'sergio@cliente.es', name: 'Sergio' };
const lucia = { address: 'lucia@cliente.es' };
const robot = { address: 'no-reply@mensajeria.com' };
const from = (...senders: ({ address: string; name?: string } | undefined)[]) => senders.map((party) => ({ from: party }));

describe('who is who', () => {
  it('knows me by the account, with the name the thread tells', () => {
    expect(whoIsWho(from(sergio, ana), 'Ana@Tienda.es').me).toEqual(ana);
    expect(whoIsWho(from(sergio), 'ana@tienda.es').me).toEqual({ address: 'ana@tienda.es' });
  });

  it('takes the last other party that wrote as the client', () => {
    expect(whoIsWho(from(sergio, ana, lucia, ana), ana.address).client).toEqual(lucia);
  });

  it('prefers a person to a machine, and takes the machine when nobody else wrote', () => {
    expect(whoIsWho(from(sergio, robot, ana), ana.address).client).toEqual(sergio);
    expect(whoIsWho(from(robot, ana), ana.address).client).toEqual(robot);
  });

  it('has no client while only I wrote', () => {
    expect(whoIsWho(from(ana, ana), ana.address).client).toBeUndefined();
  });

  it('tells the direction of every message, also from a plus address', () => {
    const messages = from(sergio, { address: 'ana+soporte@tienda.es' }, undefined);
    expect(whoIsWho(messages, ana.address).directions).toEqual(['incoming', 'outgoing', 'unknown']);
  });

  it.each([undefined, '', '  '])('guesses nothing without an account (%j)', (account) => {
    expect(whoIsWho(from(sergio, ana), account)).toEqual({
      me: undefined,
      client: undefined,
      directions: ['unknown', 'unknown'],
    });
  });
});

it.each([
  ['Ana@Tienda.ES', 'ana@tienda.es', true],
  ['ana+ventas@tienda.es', 'ana@tienda.es', true],
  ['an.a@gmail.com', 'ana@googlemail.com', true],
  ['an.a@tienda.es', 'ana@tienda.es', false],
  ['ana@tienda.es', 'ana@tienda.com', false],
  ['+34600@tienda.es', '+34601@tienda.es', false],
])('%s and %s the same: %s', (one, other, same) => {
  expect(sameAddress(one, other)).toBe(same);
});

it.each([
  ['no-reply@x.com', true],
  ['noreply.pedidos@x.es', true],
  ['no_responder@x.es', true],
  ['do-not-reply@x.com', true],
  ['MAILER-DAEMON@x.com', true],
  ['notificaciones@x.es', true],
  ['noelia@x.es', false],
  ['norma@x.es', false],
  ['info@x.es', false],
])('%s is a machine: %s', (address, machine) => {
  expect(isMachine(address)).toBe(machine);
});
