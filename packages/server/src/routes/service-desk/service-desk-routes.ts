import { randomUUID } from 'node:crypto';
import { remedyKinds, type ServicePolicy, servicePolicySchema } from '@perennial/decide';
import { Failure } from '@perennial/words';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { liveId } from '../../live/segment-event.ts';
import { giveRemedy, takeRemedyBack } from '../../service-desk/give-remedy.ts';
import { lookUp, lookUpAnswer, soughtAtDesk } from '../../service-desk/look-up.ts';
import { requireSense } from '../../service-desk/require-sense.ts';
import { serviceNow, serviceShape } from '../../service-desk/service-now.ts';
import type { ServerWorld } from '../../world/server-world.ts';

/** The remedy, and how to treat the customer after it. */
const recorded = z.object({ id: z.string(), service: serviceShape });

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
  tryServicePolicy: {
    method: 'POST',
    url: '/api/service-desk/preview',
    body: z.strictObject({ customer: liveId, service: servicePolicySchema }),
    answer: serviceShape,
    isExact: true,
  },
  giveRemedy: {
    method: 'POST',
    url: '/api/service-desk/remedies',
    body: z.strictObject({
      customer: liveId,
      remedy: z.enum(remedyKinds),
      /** In units of the currency; nothing where absent. */
      cost: z.number().min(0).max(1e9).optional(),
      /** By which the help desk knows it, such as the number of the ticket: told again, it is the same remedy. */
      id: liveId.optional(),
    }),
    answer: recorded,
  },
  takeRemedyBack: {
    method: 'POST',
    url: '/api/service-desk/remedies/withdrawals',
    body: z.strictObject({ customer: liveId, id: liveId }),
    answer: recorded,
  },
});

/** How to treat a customer who is in touch, and what they were given. Below `/api`, where no page of a shop is answered. */
export function serviceDeskRoutes(app: FastifyInstance, world: ServerWorld): void {
  const { now, writer } = world;
  const treated = async (customer: string, headers: FastifyRequest['headers'], policy?: ServicePolicy) => {
    const language = languageOfHeader(headers['accept-language']);
    const service = await serviceNow(world, customer, now().getTime(), language, policy);
    if (!service) throw new Failure('not-found.customer', { customer: { text: customer } });
    return service;
  };
  addRoute(app, serviceDeskShapes.lookUpAtDesk, ({ query: { search } }, { headers }) =>
    lookUp(world, search, languageOfHeader(headers['accept-language'])),
  );
  addRoute(app, serviceDeskShapes.readService, async ({ params: { id } }, { headers }) => {
    return treated(id, headers);
  });
  addRoute(app, serviceDeskShapes.tryServicePolicy, async ({ body: { customer, service } }, { headers }) => {
    requireSense(service);
    return treated(customer, headers, service);
  });
  addRoute(app, serviceDeskShapes.giveRemedy, async ({ body }, { headers, caller }) => {
    const { remedy, cost = 0, id = randomUUID() } = body;
    const { customer } = await treated(body.customer, headers);
    await giveRemedy(writer, { customer, remedy, cost, id }, { by: caller.id, at: now().getTime() });
    return { id, service: await treated(customer, headers) };
  });
  addRoute(app, serviceDeskShapes.takeRemedyBack, async ({ body: { customer: asked, id } }, { headers, caller }) => {
    const { customer, given } = await treated(asked, headers);
    if (!given.some((each) => each.id === id)) throw new Failure('not-found.thing', { id: { text: id } });
    await takeRemedyBack(writer, { customer, id }, { by: caller.id, at: now().getTime() });
    return { id, service: await treated(customer, headers) };
  });
}
