/** Keys in the page's localStorage. Imported by the pages and by the tests: nothing but constants here. */
export const keys = {
  flags: 'demo.flags',
  drafts: 'demo.drafts',
  outbox: 'demo.outbox',
  queue: 'demo.queue',
  scheduled: 'demo.scheduled',
  undone: 'demo.undone',
  arrivals: 'demo.arrivals',
} as const;

export const account = { name: 'Ana Lucero', email: 'ana@tallerlucero.example' } as const;
