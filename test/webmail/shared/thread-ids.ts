/** The demo threads by the name tests use; ids as in `threads/`. Nothing but constants: imported at Node level too. */
export const threadIds = {
  sergio: { id: '19a6c1d4b7e20f31', token: 'FMfcgzQdzWqTnRkVbLpXsHcJmGfD' },
  olivia: { id: '19a80b33c9e1f602', token: 'FMfcgzQdzXbKmWvTqRnLpScHjGfD' },
  marta: { id: '19aa7e61f00b52d8', token: 'FMfcgzQdzYcLpXrHsNwTqBvKmJfG' },
  ticket: { id: '19ab02c7715ea3b0', token: 'FMfcgzQdzZnVtWqRkXpLsBcHjMfG' },
  newsletter: { id: '19aacc0911f7d6e4', token: 'FMfcgzQdaBkXnVwTqRpLsHcJmGfD' },
  iker: { id: '19a77d0e5b2c9418', token: 'FMfcgzQdbCmVpWtRnXqLsKcHjBfG' },
} as const;

export type ThreadKey = keyof typeof threadIds;
