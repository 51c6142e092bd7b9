import type { Message } from '@perennial/words';

/** What is worth saying about an import. */
export type NoteCode =
  /** Recognised as the export of a known program; the others say what its columns mean besides. */
  | 'known-export'
  | 'known-export-subtotal'
  | 'known-export-names'
  | 'known-export-base-total'
  | 'known-export-no-buyer'
  | 'customer-goes-with'
  | 'one-order-each'
  | 'dates-dmy'
  | 'dates-mdy'
  | 'dates-ymd'
  | 'encoding-unsure'
  | 'dollar-is-usd'
  | 'no-currency'
  | 'discount-unused'
  | 'total-repeated'
  | 'lines-summed'
  | 'refunds-on-orders'
  | 'orders-replaced'
  | 'orders-withdrawn';

/** A sentence about an import: in words, and as a code with values for pages in other languages. */
export interface Note extends Message<NoteCode> {
  readonly words: string;
}

export function note(code: NoteCode, words: string, values: Message['values'] = {}): Note {
  return { code, words, values };
}
