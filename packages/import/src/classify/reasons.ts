/** Why a row is not used: plain words, and the option that would use it, where there is one. In the order in which they are tried. */
export const reasons = {
  'malformed-line': { words: 'the line does not have the columns of the others' },
  'other-currency': { words: 'in another currency', option: '--currency' },
  'unreadable-amount': { words: 'an amount that cannot be read' },
  cancelled: { words: 'cancelled, failed or never paid', option: '--cancelled keep' },
  test: { words: 'test orders', option: '--test keep' },
  guest: { words: 'no customer named', option: '--guests single' },
  'no-date': { words: 'no date' },
  'unreadable-date': { words: 'a date that cannot be read', option: '--date-order' },
  'future-date': { words: 'dated after today' },
  'no-amount': { words: 'no amount' },
  'refund-ignored': { words: 'refunds, left out as asked', option: '--refunds net' },
  'refunded-in-full': { words: 'refunded in full, so no order is left', option: '--refunds ignore' },
  refunded: { words: 'refunded of orders that count with the rest', option: '--refunds ignore' },
  zero: { words: 'of value zero', option: '--zero keep' },
  negative: { words: 'negative amounts that belong to no order', option: '--negative return' },
} as const satisfies Readonly<Record<string, { readonly words: string; readonly option?: string }>>;

export type Reason = keyof typeof reasons;
