import { type Fragment, id, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { PEOPLE } from '../facts/people.ts';
import type { ReportSource } from '../report-source.ts';
import { mostFirst, readCustomerRows } from '../value/customer-rows.ts';
import type { FirstOrdersResult, NextOrders } from './first-orders-result.ts';
import { LINES } from './taken.ts';
import { tellingOf } from './telling.ts';

/** Customers that a report names. */
const LISTED = 300;

/** Whether a customer of the scores `s` took something on the first day with orders, and has not come back. */
export function beganWith(dimension: string, value: string): Fragment {
  return sql`s.customer in (
  select p.customer from ${LINES} as l join ${PEOPLE} as p on p.number = l.customer where l.number = 1 and l.${id(dimension)} = ${value}
) and s.transactions = 1`;
}

/** Whom to show what most differs from the usual next: those who began so and have not come back; null where nothing does. */
export async function readToShow(
  source: ReportSource,
  next: readonly NextOrders[],
): Promise<NonNullable<FirstOrdersResult['toShow']> | null> {
  const found = tellingOf(next);
  if (!found) return null;
  const condition = beganWith(found.dimension, found.pair.first);
  const [row] = await source.connection.rows<{ customers: number }>(
    sql`select count(*) as customers from ${SCORES} as s where ${condition}`,
  );
  const rows = await readCustomerRows(source, mostFirst, LISTED, condition);
  return { first: found.pair.first, next: found.pair.next, customers: row?.customers ?? 0, rows };
}
