import type { PeopleRead } from '@perennial/import';

/** What is known of people beside their orders: the file that was read last, and how many of its people are customers. */
export interface AttributesRecord extends PeopleRead {
  readonly people: number;
  /** Of them, those who have ordered. */
  readonly customers: number;
  /** People without an order, and some of them. */
  readonly unmatched: number;
  readonly examples: readonly string[];
  /** Customers of whom the file says nothing. */
  readonly customersWithout: number;
}
