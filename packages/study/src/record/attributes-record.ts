import type { PeopleRead } from '@perennial/import';

/** What is known of people beside their orders: the file that was read last, and how many of its people are customers. */
export interface AttributesRecord extends PeopleRead {
  readonly people: number;
  /** Of them, those who have ordered. */
  readonly customers: number;
  /** Those of whom no order counts: cancelled, given back, a test. */
  readonly uncounted: number;
  /** Those who have ordered by what the list says, and whose orders are not among these. */
  readonly elsewhere: number;
  /** Everyone else: they have not ordered. And some of them. */
  readonly prospects: number;
  readonly examples: readonly string[];
  /** Customers of whom the file says nothing. */
  readonly customersWithout: number;
}
