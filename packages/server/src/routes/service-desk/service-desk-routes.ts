import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { customersAtDesk } from '../../service-desk/customers-at-desk.ts';
import { serviceNow, serviceShape } from '../../service-desk/service-now.ts';
import type { ServerWorld } from '../../world/server-world.ts';

/** Who is known by what was looked for; where that is one customer, how to treat them. */
const lookUpAnswer = z.object({
  found: z.array(z.object({ customer: z.string(), by: z.enum(['id', 'email', 'order']) })),
  service: serviceShape.nullable(),
});

export const serviceDeskShapes = defineShapes({
  lookUpAtDesk: {
    method: 'GET',
    url: '/api/service-desk',
    /** A whole id, e-mail address or number of an order. */
    query: z.strictObject({ search: z.string().min(1).max(200) }),
    answer: lookUpAnswer,
  },
  readService: {
    method: 'GET',
    url: '/api/customers/:id/service',
    params: z.object({ id: z.string() }),
    answer: serviceShape,
  },
});

/** How to treat a customer who is in touch. Below `/api`, where no page of a shop is answered. */
export function serviceDeskRoutes(app: FastifyInstance, world: ServerWorld): void {
  const { now } = world;
  addRoute(app, serviceDeskShapes.lookUpAtDesk, async ({ query: { search } }, { headers }) => {
    const found = [...(await customersAtDesk(world, search))];
    const [only] = found;
    if (!only || found.length > 1) return { found, service: null };
    const language = languageOfHeader(headers['accept-language']);
    return { found, service: await serviceNow(world, only.customer, now().getTime(), language) };
  });
  addRoute(app, serviceDeskShapes.readService, async ({ params: { id } }, { headers }) => {
    const service = await serviceNow(world, id, now().getTime(), languageOfHeader(headers['accept-language']));
    if (!service) throw new Failure('not-found.customer', { customer: { text: id } });
    return service;
  });
}
