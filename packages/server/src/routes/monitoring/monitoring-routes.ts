import { changedBetween, type KnownDrift, latestRecord, readDrift, readDriftHistory } from '@perennial/study';
import { failureWords, makeSpeaker } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { listJobs } from '../../jobs/job-rows.ts';
import { businessChanges } from '../../refresh/business-changes.ts';
import { freshness, freshnessOf } from '../../refresh/freshness.ts';
import type { ServerWorld } from '../../world/server-world.ts';

/** Jobs among which those that failed are told. */
const LOOKED_AT = 100;

const feature = z.object({
  feature: z.enum(['orders', 'days-since-first-order', 'days-since-last-order', 'average-order', 'forecast']),
  psi: z.number().nullable(),
  standing: z.enum(['steady', 'moved', 'shifted', 'few']),
});

const side = z.object({ run: z.int(), asOf: z.string(), customers: z.int() });

const monitoring = z.object({
  freshness: freshness.nullable(),
  /** Of what is known of a customer, between the run before and this one. */
  inputs: z.object({
    from: side.nullable(),
    /** The day between both from which the business was another: then they are not compared. */
    businessChanged: z.string().nullable(),
    to: side,
    features: z.array(feature),
  }),
  /** What each run's backtest says of its forecasts, the newest run first. */
  calibration: z.array(
    z.object({
      run: z.int(),
      asOf: z.string(),
      customers: z.int(),
      /** Of customers, within their intervals of 80 and 95%; null where no past is long enough. */
      coverage80: z.number().nullable(),
      coverage95: z.number().nullable(),
      /** Forecast over actual money, less one, at the latest cut-off. */
      error: z.number().nullable(),
      /** The day after the run from which the business was another: it says nothing of the business as it is. */
      businessChanged: z.string().nullable(),
    }),
  ),
  failedJobs: z.array(
    z.object({ id: z.string(), kind: z.string(), at: z.string(), message: z.string(), remedy: z.string() }),
  ),
});

export type MonitoringAnswer = z.infer<typeof monitoring>;

/** Each run beside the one before it, the earliest first. Pairs between which the business changed are not compared. */
const inputHistory = z.array(side.extend({ from: side, features: z.array(feature) }));

export type InputHistoryAnswer = z.infer<typeof inputHistory>;

/** Runs that are compared: of a monthly rhythm a year. */
const COMPARED = 12;

export const monitoringShapes = defineShapes({
  readMonitoring: { method: 'GET', url: '/api/monitoring', answer: monitoring },
  readInputHistory: { method: 'GET', url: '/api/monitoring/inputs', answer: inputHistory },
});

/** Whether something has broken or shifted: inputs, calibration, age of the figures, jobs that failed. */
export function monitoringRoutes(app: FastifyInstance, { reader, store, settings, now }: ServerWorld): void {
  const known: KnownDrift = new Map();
  addRoute(app, monitoringShapes.readInputHistory, async () => {
    const changed = await businessChanges(store.db);
    const history = await readDriftHistory(await reader(), COMPARED, known);
    return history
      .filter(({ from, asOf }) => changedBetween(changed, from.asOf, asOf) === null)
      .map((each) => ({ ...each, features: [...each.features] }));
  });

  addRoute(app, monitoringShapes.readMonitoring, async (_, { headers }) => {
    const record = await latestRecord({ folder: settings.folder });
    const { inputs, calibration } = await readDrift(await reader());
    const changed = await businessChanges(store.db);
    const asOf = record.settings.asOf;
    const between = inputs.from && changedBetween(changed, inputs.from.asOf, asOf);
    const speaker = makeSpeaker(languageOfHeader(headers['accept-language']), { surface: 'page' });
    const { jobs } = await listJobs(store.db, { limit: LOOKED_AT });
    return {
      freshness: await freshnessOf(settings.folder, store.db, now()),
      inputs: {
        ...inputs,
        businessChanged: between,
        features: between === null ? [...inputs.features] : [],
      },
      calibration: calibration.map((each) => ({
        ...each,
        businessChanged: changedBetween(changed, each.asOf, asOf),
      })),
      failedJobs: jobs.flatMap(({ id, request, state, endedAt, askedAt, failure }) =>
        state === 'failed' && failure
          ? [{ id, kind: request.kind, at: endedAt ?? askedAt, ...failureWords({ words: failure }, speaker) }]
          : [],
      ),
    };
  });
}
