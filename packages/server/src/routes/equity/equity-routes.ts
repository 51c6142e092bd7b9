import { latestRecord, publicBasis, recordInUnits, requireOrders } from '@perennial/study';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { isKnown, tagOf } from '../../http/etag.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const interval = z.object({
  median: z.number(),
  low80: z.number(),
  high80: z.number(),
  low95: z.number(),
  high95: z.number(),
});

const equity = z.object({
  run: z.int(),
  asOf: z.string(),
  horizonDays: z.number(),
  annualDiscount: z.number(),
  currency: z.string(),
  basis: z.string(),
  customers: z.int(),
  /** The sum of what all customers of the day still bring, discounted, without end: null where it has no finite value. */
  customerEquity: z.number().nullable(),
  withinHorizon: z.object({ expected: z.number(), discounted: z.number(), interval }),
});

export const equityShapes = defineShapes({
  readEquity: { method: 'GET', url: '/api/equity', answer: equity },
});

export function equityRoutes(app: FastifyInstance, { settings: { folder, version } }: ServerWorld): void {
  addRoute(app, equityShapes.readEquity, async (_, request, reply) => {
    const { run, fingerprint, settings, base, value } = recordInUnits(requireOrders(await latestRecord({ folder })));
    if (isKnown(request, reply, tagOf([version, run, fingerprint]))) return reply.code(304).send();
    const { asOf, horizonDays, annualDiscount, currency, basis } = settings;
    return {
      run,
      asOf,
      horizonDays,
      annualDiscount,
      currency,
      basis: publicBasis({ basis, currency }),
      customers: base.customers,
      customerEquity: value.discountedInfinite,
      withinHorizon: { expected: value.expectedMoney, discounted: value.discounted, interval: value.money },
    };
  });
}
