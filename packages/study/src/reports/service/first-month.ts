import { sql } from '@perennial/engine';
import type { LifeColumn } from '../facts/lives.ts';
import { FIRST_DAYS } from './service-result.ts';

/** Of each customer the orders of those days, and the age at the next order after them: null where none came. */
export const serviceColumns: readonly LifeColumn[] = [
  { name: 'orders_at_first', of: sql`cast(sum(case when age <= ${FIRST_DAYS} then orders else 0 end) as integer)` },
  { name: 'later_age', of: sql`min(case when orders > 0 and age > ${FIRST_DAYS} then age end)` },
];
