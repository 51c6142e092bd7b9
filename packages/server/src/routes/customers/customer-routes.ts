import { actionLists, customerCard, customerGroups, findCustomers, ordersOfCustomer } from '@perennial/study';
import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { isKnown, tagOf } from '../../http/etag.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { carried, carriedBy } from './carried.ts';
import { customerPage, orderAsked, orderQuery, pageOf, pageQuery, placeOf } from './customer-page.ts';
import { sendCsvOfCustomers } from './customers-csv.ts';

export const customerAnswer = z.object({ ...carried, customer: z.record(z.string(), z.unknown()) });

/** Orders of a customer, the newest first, and money given back that names none, below zero; in units of the currency. */
export const ordersAnswer = z.object({
  ...carried,
  found: z.int(),
  total: z.number(),
  orders: z.array(
    z.object({
      order: z.string().nullable(),
      day: z.string(),
      amount: z.number(),
      refunded: z.number(),
      channel: z.string().nullable(),
    }),
  ),
});

export type OrdersAnswer = z.infer<typeof ordersAnswer>;

export type CustomerAnswer = z.infer<typeof customerAnswer>;

const query = z.strictObject({
  ...pageQuery.shape,
  /** Any part of an id, an e-mail address, a telephone number, a name or the number of an order: see `searches` of the answer. */
  search: z.string().max(200).optional(),
  /** A rule, as of a segment. */
  rule: z.string().max(4000).optional(),
  /** A list of what to do. */
  list: z.enum(actionLists).optional(),
  /** A group that only the orders tell, as reports name it. */
  group: z.enum(customerGroups).optional(),
  ...orderQuery,
});

const params = z.object({ id: z.string() });

export const customerShapes = defineShapes({
  findCustomers: { method: 'GET', url: '/api/customers', query, answer: customerPage, isAlsoCsv: true },
  readCustomer: { method: 'GET', url: '/api/customers/:id', params, answer: customerAnswer },
  readOrdersOfCustomer: { method: 'GET', url: '/api/customers/:id/orders', params, answer: ordersAnswer },
});

export function customerRoutes(app: FastifyInstance, world: ServerWorld): void {
  const { reader, settings } = world;
  addRoute(
    app,
    customerShapes.findCustomers,
    async ({ query: { search, rule, list, group, limit, cursor, ...asking } }, request, reply) => {
      const order = orderAsked(asking);
      const asked = {
        ...(search && { part: search }),
        ...(rule && { rule }),
        ...(list && { list }),
        ...(group && { group }),
        order,
      };
      if (/^\s*text\/csv\b/.test(request.headers.accept ?? ''))
        return sendCsvOfCustomers({ world, reply, caller: request.caller.id }, asked);
      const after = placeOf({ cursor }, order);
      const open = await reader();
      const found = await findCustomers(open, { limit, ...asked, ...after });
      const { run, fingerprint } = found.record;
      const page = pageOf(found, after, open, order);
      const tag = tagOf([settings.version, run, fingerprint, search, rule, list, group, asking, limit, cursor]);
      if (isKnown(request, reply, tag)) return reply.code(304).send();
      return page;
    },
  );

  addRoute(app, customerShapes.readCustomer, async ({ params: { id } }, request, reply) => {
    const card = await customerCard(await reader(), id);
    if (!card) throw new Failure('not-found.customer', { customer: { text: id } });
    const { run, fingerprint } = card.record;
    if (isKnown(request, reply, tagOf([settings.version, run, fingerprint, id]))) return reply.code(304).send();
    return { ...carriedBy(card.record), customer: card.columns };
  });

  addRoute(app, customerShapes.readOrdersOfCustomer, async ({ params: { id } }) => {
    const { record, orders, found, total } = await ordersOfCustomer(await reader(), id);
    if (found === 0) throw new Failure('not-found.customer', { customer: { text: id } });
    const units = 10 ** record.settings.minorUnits;
    return {
      ...carriedBy(record),
      found,
      total: total / units,
      orders: orders.map((each) => ({ ...each, amount: each.amount / units, refunded: each.refunded / units })),
    };
  });
}
