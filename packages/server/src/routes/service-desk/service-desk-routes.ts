import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { lookUp, lookUpAnswer, soughtAtDesk } from '../../service-desk/look-up.ts';
import { serviceNow, serviceShape } from '../../service-desk/service-now.ts';
import type { ServerWorld } from '../../world/server-world.ts';

export const serviceDeskShapes = defineShapes({
  lookUpAtDesk: {
    method: 'GET',
    url: '/api/service-desk',
    query: z.strictObject({ search: soughtAtDesk }),
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
  addRoute(app, serviceDeskShapes.lookUpAtDesk, ({ query: { search } }, { headers }) =>
    lookUp(world, search, languageOfHeader(headers['accept-language'])),
  );
  addRoute(app, serviceDeskShapes.readService, async ({ params: { id } }, { headers }) => {
    const service = await serviceNow(world, id, now().getTime(), languageOfHeader(headers['accept-language']));
    if (!service) throw new Failure('not-found.customer', { customer: { text: id } });
    return service;
  });
}
