import { type FoundCustomers, publicCustomer } from '@perennial/study';
import { Failure } from '@perennial/words';
import { z } from 'zod';
import { readCursor, writeCursor } from '../../http/cursor.ts';
import { carried, carriedBy } from './carried.ts';

const interval = z.object({
  median: z.number(),
  low80: z.number(),
  high80: z.number(),
  low95: z.number(),
  high95: z.number(),
});

const customer = z.object({
  customer: z.string(),
  historic: z.number(),
  orders: z.int(),
  lastOrder: z.string(),
  probAlive: z.number(),
  expectedTransactions: z.number(),
  expectedMoney: z.number(),
  money: interval,
});

/** Customers, those of whom most is expected first; money in units of the currency. */
export const customerPage = z.object({ ...carried, customers: z.array(customer), next: z.string().nullable() });

export type CustomersAnswer = z.infer<typeof customerPage>;

export const pageQuery = z.strictObject({
  limit: z.int().min(1).max(500).default(50),
  cursor: z.string().max(2000).optional(),
});

const place = z.object({ run: z.int(), expectedMoney: z.number(), customer: z.string() });

type After = { readonly after?: z.infer<typeof place> };

/** Behind whom a page begins. */
export function placeOf({ cursor }: Pick<z.infer<typeof pageQuery>, 'cursor'>): After {
  return cursor === undefined ? {} : { after: readCursor(cursor, place) };
}

/** A page of what was found, and where the next begins. Fails with `state-changed.run` where the page before was of another run. */
export function pageOf({ record, customers, hasMore }: FoundCustomers, { after }: After): CustomersAnswer {
  if (after && after.run !== record.run) throw new Failure('state-changed.run', { run: { count: record.run } });
  const last = hasMore ? customers.at(-1) : undefined;
  const next = last && { run: record.run, expectedMoney: last.expectedMoney, customer: last.customer };
  return {
    ...carriedBy(record),
    customers: customers.map((line) => publicCustomer(line, record.settings)),
    next: next ? writeCursor(next) : null,
  };
}
