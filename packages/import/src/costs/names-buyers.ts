import { normaliseHeader } from '../lexicon/headers.ts';
import { synonyms } from '../lexicon/synonyms.ts';

const buyers = new Set([...synonyms.customer, ...synonyms.order].flat());

/** Whether a header names a customer or an order: its rows are orders then, whatever they cost. */
export function namesBuyers(header: readonly string[]): boolean {
  return header.some((name) => buyers.has(normaliseHeader(name)));
}

const customers = new Set(synonyms.customer.flat());

/** Whether a header names a customer. */
export function namesCustomer(header: readonly string[]): boolean {
  return header.some((name) => customers.has(normaliseHeader(name)));
}
