import { isOfSubscriptions } from '@perennial/study';
import { businessName } from '@perennial/study/reports';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { brand, readBrand } from '../../brand/brand.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { emptyReports } from '../../reading/empty-reports.ts';
import { newestRecord } from '../../reading/newest-record.ts';
import { reportsOf } from '../../reading/reports-of.ts';
import { freshness, freshnessOf } from '../../refresh/freshness.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const newest = z.object({
  run: z.int(),
  business: z.string(),
  asOf: z.string(),
  horizonDays: z.number(),
  annualDiscount: z.number(),
  customers: z.int(),
  currency: z.string(),
  minorUnits: z.int(),
  freshness,
  /** Names of the reports that the run has, in the order in which they are read. */
  reports: z.array(z.string()),
  /** Those of them in which the data say nothing: no table of theirs has a row. */
  empty: z.array(z.string()),
  hasOrders: z.boolean(),
  /** Whether customers are found by their ids alone: of orders on a cluster nothing else is kept of them. */
  isKnownById: z.boolean(),
});

export const status = z.object({ newest: newest.nullable(), brand: brand.nullable() });

export type StatusAnswer = z.infer<typeof status>;

export const statusShapes = defineShapes({
  readStatus: { method: 'GET', url: '/api/status', answer: status },
});

/** What there is to look at, and how old it is. */
export function statusRoutes(app: FastifyInstance, { settings: { folder }, store, reader, now }: ServerWorld): void {
  addRoute(app, statusShapes.readStatus, async () => {
    const record = await newestRecord(folder);
    const set = readBrand(folder);
    const fresh = record && (await freshnessOf(folder, store.db, now()));
    if (!record || !fresh) return { newest: null, brand: set };
    const { run, settings, base } = record;
    return {
      brand: set,
      newest: {
        run,
        business: businessName(record),
        asOf: settings.asOf,
        horizonDays: settings.horizonDays,
        annualDiscount: settings.annualDiscount,
        customers: base.customers,
        currency: settings.currency,
        minorUnits: settings.minorUnits,
        freshness: fresh,
        reports: reportsOf(record).map(({ name }) => name),
        empty: [...(await emptyReports(folder, record))],
        hasOrders: !isOfSubscriptions(record),
        isKnownById: (await reader()).scoresTable !== null,
      },
    };
  });
}
