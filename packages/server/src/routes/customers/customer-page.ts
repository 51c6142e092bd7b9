import {
  type CustomerOrder,
  customerInUnits,
  customerOrders,
  type FoundCustomers,
  mostExpectedFirst,
  placeIn,
  type WorkspaceReader,
} from '@perennial/study';
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

/** A customer in a list; money in units of the currency. */
export const customerLine = z.object({
  customer: z.string(),
  historic: z.number(),
  orders: z.int(),
  lastOrder: z.string(),
  probAlive: z.number(),
  expectedTransactions: z.number(),
  expectedMoney: z.number(),
  money: interval,
});

const sought = ['customer', 'order', 'email', 'phone', 'name'] as const;

/** Where a search of a workspace looks. */
export function soughtIn({ scoresTable }: Pick<WorkspaceReader, 'scoresTable'>): (typeof sought)[number][] {
  return scoresTable === null ? [...sought] : ['customer', 'order'];
}

/** A page of customers; money in units of the currency. */
export const customerPage = z.object({
  ...carried,
  /** How many there are in all, with the first page. */
  found: z.int().nullable(),
  /** Where a search looks; of orders on a cluster, whose people stay there, only in ids and the numbers of orders. */
  searches: z.array(z.enum(sought)),
  customers: z.array(customerLine),
  next: z.string().nullable(),
});

export type CustomersAnswer = z.infer<typeof customerPage>;

export const pageQuery = z.strictObject({
  limit: z.int().min(1).max(500).default(50),
  cursor: z.string().max(2000).optional(),
});

/** By what customers are put in order, and which way. */
export const orderQuery = {
  sort: z.enum(customerOrders).default('expected_money'),
  direction: z.enum(['asc', 'desc']).default('desc'),
};

export function orderAsked({ sort, direction }: { readonly [Name in keyof typeof orderQuery]: string }): CustomerOrder {
  return { by: sort as CustomerOrder['by'], isRising: direction === 'asc' };
}

const place = z.object({
  run: z.int(),
  by: z.enum(customerOrders),
  isRising: z.boolean(),
  at: z.union([z.number(), z.string()]),
  customer: z.string(),
});

type After = { readonly after?: z.infer<typeof place> };

/** Behind whom a page begins. Fails with `request-invalid` where the page before was in another order. */
export function placeOf(
  { cursor }: Pick<z.infer<typeof pageQuery>, 'cursor'>,
  { by, isRising }: CustomerOrder = mostExpectedFirst,
): After {
  if (cursor === undefined) return {};
  const at = by === 'last_order' || by === 'customer' ? z.string() : z.number();
  return { after: readCursor(cursor, place.extend({ by: z.literal(by), isRising: z.literal(isRising), at })) };
}

/** A page of what was found, and where the next begins. Fails with `state-changed.run` where the page before was of another run. */
export function pageOf(
  { record, customers, found, hasMore }: FoundCustomers,
  { after }: After,
  reader: Pick<WorkspaceReader, 'scoresTable'>,
  order: CustomerOrder = mostExpectedFirst,
): CustomersAnswer {
  if (after && after.run !== record.run) throw new Failure('state-changed.run', { run: { count: record.run } });
  const last = hasMore ? customers.at(-1) : undefined;
  return {
    ...carriedBy(record),
    found,
    searches: soughtIn(reader),
    customers: customers.map((line) => customerInUnits(line, record.settings)),
    next: last ? writeCursor({ run: record.run, ...order, ...placeIn(order, last) }) : null,
  };
}
