import { actionLists, customerCard, findCustomers } from '@perennial/study';
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

export type CustomerAnswer = z.infer<typeof customerAnswer>;

const query = z.strictObject({
  ...pageQuery.shape,
  /** Any part of an id. */
  search: z.string().max(200).optional(),
  /** A rule, as of a segment. */
  rule: z.string().max(4000).optional(),
  /** A list of what to do. */
  list: z.enum(actionLists).optional(),
  ...orderQuery,
});

const params = z.object({ id: z.string() });

export const customerShapes = defineShapes({
  findCustomers: { method: 'GET', url: '/api/customers', query, answer: customerPage },
  readCustomer: { method: 'GET', url: '/api/customers/:id', params, answer: customerAnswer },
});

export function customerRoutes(app: FastifyInstance, world: ServerWorld): void {
  const { reader, settings } = world;
  addRoute(
    app,
    customerShapes.findCustomers,
    async ({ query: { search, rule, list, limit, cursor, ...asking } }, request, reply) => {
      const order = orderAsked(asking);
      const asked = { ...(search && { part: search }), ...(rule && { rule }), ...(list && { list }), order };
      if (/^\s*text\/csv\b/.test(request.headers.accept ?? ''))
        return sendCsvOfCustomers({ world, reply, caller: request.caller.id }, asked);
      const after = placeOf({ cursor }, order);
      const found = await findCustomers(await reader(), { limit, ...asked, ...after });
      const { run, fingerprint } = found.record;
      const page = pageOf(found, after, order);
      const tag = tagOf([settings.version, run, fingerprint, search, rule, list, asking, limit, cursor]);
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
}
