import { sql } from '@perennial/engine';
import type { LifeColumn } from '../facts/lives.ts';

/** Days after the first order in which something happens to a customer; what they do is counted from there on, so that an event cannot follow from it. */
export const FIRST_DAYS = 30;

/** Of each customer the orders of those days, and the age at the next order after them: null where none came. */
export const serviceColumns: readonly LifeColumn[] = [
  { name: 'orders_at_first', of: sql`cast(sum(case when age <= ${FIRST_DAYS} then orders else 0 end) as integer)` },
  { name: 'later_age', of: sql`min(case when orders > 0 and age > ${FIRST_DAYS} then age end)` },
];
