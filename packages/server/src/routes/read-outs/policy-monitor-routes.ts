import { monitorRefusals } from '@perennial/decide/policy-monitor';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addRoute, defineShapes } from '../../http/route.ts';
import { policyMonitor } from '../../live/policy-monitor/policy-monitor.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { marks, writtenMarks } from './marks-shape.ts';

const value = z.object({ value: z.number(), standardError: z.number(), low95: z.number(), high95: z.number() });
const otherValue = value.extend({ effectivePeople: z.number() }).nullable();
const regret = z.object({ sum: z.number(), low95: z.number(), high95: z.number() }).nullable();
const values = {
  people: z.number(),
  observed: value.nullable(),
  always: z.record(z.string(), otherValue),
  evenSplit: otherValue,
  regret,
  evenSplitRegret: regret,
  gain: regret,
};

export const policyMonitorShapes = defineShapes({
  monitorPolicies: {
    method: 'GET',
    url: '/api/experiences/:key/policy-monitor',
    params: z.object({ key: z.string() }),
    answer: z.object({
      experience: z.string(),
      asOf: z.string(),
      timeZone: z.string(),
      currency: z.string(),
      run: z.number().nullable(),
      horizonDays: z.number().nullable(),
      afterDays: z.number(),
      unit: z.enum(['day', 'week']),
      marks,
      slots: z.array(
        z.object({
          ...{ slot: z.string(), name: z.string() },
          policy: z.enum(['split', 'thompson', 'value']),
          ...{ variants: z.array(z.string()), names: z.record(z.string(), z.string()) },
          leftOut: z.number(),
          refused: z.enum(monitorRefusals).nullable(),
          best: z.string().nullable(),
          mayBeBest: z.array(z.string()),
          tooFew: z.array(z.string()),
          ...values,
          periods: z.array(
            z.object({ from: z.string(), isOver: z.boolean(), converted: z.number().nullable(), ...values }),
          ),
        }),
      ),
    }),
  },
});

/** What the policies of a page brought beside what others would have brought, in days of the newest run's time zone, or of the machine's as long as there is none. */
export function policyMonitorRoutes(app: FastifyInstance, { store: { db }, scorer, settings, now }: ServerWorld): void {
  addRoute(app, policyMonitorShapes.monitorPolicies, async ({ params: { key } }) => {
    const found = await policyMonitor({ db, scorer, now: now().getTime() }, key, settings.timeZone);
    return {
      ...found,
      asOf: new Date(found.asOf).toISOString(),
      marks: writtenMarks(found.marks),
      slots: found.slots.map(({ variants, mayBeBest, tooFew, periods, ...rest }) => ({
        ...rest,
        ...{ variants: [...variants], mayBeBest: [...mayBeBest], tooFew: [...tooFew], periods: [...periods] },
      })),
    };
  });
}
