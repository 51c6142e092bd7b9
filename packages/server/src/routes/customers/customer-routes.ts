import { customerCard, findCustomers, publicCustomer } from '@perennial/study';
import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { readCursor, writeCursor } from '../../http/cursor.ts';
import { isKnown, tagOf } from '../../http/etag.ts';
import { addRoute } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';

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

/** What every figure carries. */
const carried = {
  run: z.int(),
  asOf: z.string(),
  horizonDays: z.number(),
  annualDiscount: z.number(),
  currency: z.string(),
  minorUnits: z.int(),
  basis: z.string(),
};

export const customerPage = z.object({ ...carried, customers: z.array(customer), next: z.string().nullable() });

export const customerAnswer = z.object({ ...carried, customer: z.record(z.string(), z.unknown()) });

export type CustomersAnswer = z.infer<typeof customerPage>;
export type CustomerAnswer = z.infer<typeof customerAnswer>;

const place = z.object({ run: z.int(), expectedMoney: z.number(), customer: z.string() });

const query = z.strictObject({
  search: z.string().max(200).optional(),
  limit: z.int().min(1).max(500).default(50),
  cursor: z.string().max(2000).optional(),
});

export function customerRoutes(app: FastifyInstance, { reader, settings }: ServerWorld): void {
  addRoute(
    app,
    { method: 'GET', url: '/api/customers', name: 'findCustomers', query, answer: customerPage },
    async ({ query: { search, limit, cursor } }, request, reply) => {
      const after = cursor === undefined ? undefined : readCursor(cursor, place);
      const { record, customers, hasMore } = await findCustomers(await reader(), {
        limit,
        ...(search && { part: search }),
        ...(after && { after }),
      });
      if (after && after.run !== record.run) throw new Failure('state-changed.run', { run: { count: record.run } });
      const tag = tagOf([settings.version, record.run, record.fingerprint, search, limit, cursor]);
      if (isKnown(request, reply, tag)) return reply.code(304).send();
      const last = hasMore ? customers.at(-1) : undefined;
      const next = last && { run: record.run, expectedMoney: last.expectedMoney, customer: last.customer };
      return {
        ...carriedBy(record),
        customers: customers.map((line) => publicCustomer(line, record.settings)),
        next: next ? writeCursor(next) : null,
      };
    },
  );

  const params = z.object({ id: z.string() });
  addRoute(
    app,
    { method: 'GET', url: '/api/customers/:id', name: 'readCustomer', params, answer: customerAnswer },
    async ({ params: { id } }, request, reply) => {
      const card = await customerCard(await reader(), id);
      if (!card) throw new Failure('not-found.customer', { customer: { text: id } });
      const { run, fingerprint } = card.record;
      if (isKnown(request, reply, tagOf([settings.version, run, fingerprint, id]))) return reply.code(304).send();
      return { ...carriedBy(card.record), customer: card.columns };
    },
  );
}

function carriedBy({ run, settings }: Awaited<ReturnType<typeof findCustomers>>['record']) {
  const { asOf, horizonDays, annualDiscount, currency, minorUnits, basis } = settings;
  return { run, asOf, horizonDays, annualDiscount, currency, minorUnits, basis };
}
