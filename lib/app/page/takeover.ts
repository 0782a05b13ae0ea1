const key = Symbol.for('templanza.lifetime');

/**
 * The lifetime of this script in this document. A script of an updated extension runs in the same isolated world, which the
 * page can't reach: it ends the old one's lifetime here, so that never two guard one page and none can be forged away.
 */
export function takeOver(world: object): AbortSignal {
  const shared = world as { [key]?: AbortController };
  shared[key]?.abort();
  const lifetime = new AbortController();
  shared[key] = lifetime;
  return lifetime.signal;
}
