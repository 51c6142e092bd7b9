import type { IncomingHttpHeaders } from 'node:http';
import { makeSpeaker } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { figureNames } from '../../live/read-out/figures.ts';
import type { ExperienceReadOut } from '../../live/read-out/read-out.ts';
import { readOutsOf, writtenReadOut, writtenTrial } from '../../live/read-out/read-outs.ts';
import { standingCodes } from '../../live/read-out/standing.ts';
import { starts } from '../../live/read-out/try-policy.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { comparison } from './comparison-shape.ts';

const params = z.object({ key: z.string() });
const measure = z.object({ control: z.number().nullable(), treated: z.number().nullable(), comparison });
const mean = z.object({
  mean: z.number().nullable(),
  difference: z.number().nullable(),
  low95: z.number().nullable(),
  high95: z.number().nullable(),
  pValue: z.number().nullable(),
});
const withInterval = z.object({ expected: z.number(), low95: z.number(), high95: z.number() });
const breakEven = z.object({
  expected: z.number().nullable(),
  soonest: z.number().nullable(),
  latest: z.number().nullable(),
});
const cost = z.object({ once: z.number(), perMonth: z.number(), perPerson: z.number(), margin: z.number() });
const figures = z.object({
  peoplePerMonth: z.number(),
  people: z.number(),
  cost: z.number(),
  worth: withInterval,
  breakEvenMonths: breakEven,
  breakEvenPeople: breakEven,
  needed: z.number().nullable(),
  standing: z.enum(['below', 'within', 'above']),
  isShown: z.boolean(),
});
const businessCase = z.object({
  cost,
  refused: z.enum(['few', 'sample-ratio', 'nobody', 'same']).nullable(),
  figures: figures.nullable(),
});
const amount = z.number().min(0).max(1e12).optional();
/** Costs that count in place of those of the configuration, in the currency of the page. */
const costs = z.strictObject({
  once: amount,
  perMonth: amount,
  perPerson: amount,
  margin: z.number().min(0.01).max(1).optional(),
});
const beforeAndAfter = z.object({ people: z.number(), before: z.number(), after: z.number() }).nullable();
const answer = z.object({
  experience: z.string().nullable(),
  asOf: z.string(),
  currency: z.string(),
  run: z.number().nullable(),
  horizonDays: z.number().nullable(),
  people: z.object({ control: z.number(), treated: z.number(), between: z.number() }),
  met: z.object({ people: z.number(), days: z.number() }),
  sampleRatio: z.number(),
  measures: z.object(
    Object.fromEntries(figureNames.map((name) => [name, measure])) as Record<
      (typeof figureNames)[number],
      typeof measure
    >,
  ),
  variants: z.array(
    z.object({
      slot: z.string(),
      variant: z.string(),
      slotName: z.string(),
      variantName: z.string(),
      people: z.number(),
      effectivePeople: z.number(),
      isRandomised: z.boolean(),
      converted: mean,
      value: mean,
      standing: z.object({ code: z.enum(standingCodes), says: z.string() }),
    }),
  ),
  stages: z.array(
    z.object({
      stage: z.string(),
      people: z.object({ control: z.number(), treated: z.number() }),
      value: measure,
      adjustedPValue: z.number().nullable(),
      control: beforeAndAfter,
      treated: beforeAndAfter,
    }),
  ),
  findings: z.array(
    z.object({
      ...{ code: z.string(), says: z.string(), slot: z.string().optional(), variant: z.string().optional() },
      ...{ slotName: z.string().optional(), variantName: z.string().optional() },
    }),
  ),
  baseline: z
    .object({
      kind: z.enum(['without-value', 'tiers']),
      people: z.object({ baseline: z.number(), page: z.number() }),
      sampleRatio: z.number(),
      measures: z.object({ converted: measure, revenue: measure, value: measure }),
    })
    .nullable(),
  businessCase: businessCase.nullable(),
});
const group = z.object({ people: z.number(), mean: z.number().nullable(), happened: z.number().nullable() });
const keptReadOuts = z.array(
  z.object({
    day: z.string(),
    after: z.array(z.object({ days: z.number(), control: group, treated: group })),
  }),
);
const policyValue = z.object({
  value: z.number(),
  standardError: z.number(),
  low95: z.number(),
  high95: z.number(),
});

export const readOutShapes = defineShapes({
  readOutExperience: { method: 'GET', url: '/api/experiences/:key/read-out', params, query: costs, answer },
  readOutHoldout: { method: 'GET', url: '/api/holdout/read-out', answer },
  listKeptReadOuts: {
    method: 'GET',
    url: '/api/experiences/:key/read-outs',
    params,
    answer: keptReadOuts,
  },
  listKeptOfHoldout: { method: 'GET', url: '/api/holdout/read-outs', answer: keptReadOuts },
  tryExperience: {
    method: 'POST',
    url: '/api/experiences/:key/trial',
    params,
    body: z.record(z.string(), z.unknown()),
    answer: z.object({
      experience: z.string(),
      asOf: z.string(),
      currency: z.string(),
      run: z.number().nullable(),
      horizonDays: z.number().nullable(),
      learnedAt: z.string().nullable(),
      slots: z.array(
        z.object({
          slot: z.string(),
          name: z.string(),
          estimate: z
            .object({
              people: z.number(),
              effectivePeople: z.number(),
              meanWeight: z.number(),
              observed: policyValue,
              ips: policyValue,
              snips: policyValue,
              doublyRobust: policyValue,
            })
            .nullable(),
          startsFrom: z.enum(starts).nullable(),
        }),
      ),
    }),
  },
});

/** What pages did, said with what was predicted of it, and what a page would do that nobody has seen yet. */
export function readOutRoutes(app: FastifyInstance, { store: { db }, scorer, now }: ServerWorld): void {
  const readOuts = () => readOutsOf({ db, scorer, now: now().getTime() });
  const written = (found: ExperienceReadOut, { 'accept-language': language }: IncomingHttpHeaders) =>
    writtenReadOut(found, makeSpeaker(languageOfHeader(language), { surface: 'api' }));
  addRoute(app, readOutShapes.readOutExperience, async ({ params: { key }, query }, { headers }) => {
    const said = Object.entries(query).filter(([, value]) => value !== undefined);
    return written(await readOuts().readOut(key, Object.fromEntries(said)), headers);
  });
  addRoute(app, readOutShapes.readOutHoldout, async (_, { headers }) =>
    written(await readOuts().readOut(null), headers),
  );
  const kept = async (key: string | null) =>
    (await readOuts().kept(key)).kept.map(({ day, after }) => ({ day, after: [...after] }));
  addRoute(app, readOutShapes.listKeptReadOuts, ({ params: { key } }) => kept(key));
  addRoute(app, readOutShapes.listKeptOfHoldout, () => kept(null));
  addRoute(app, readOutShapes.tryExperience, async ({ params: { key }, body }) =>
    writtenTrial(await readOuts().tryOut(key, body)),
  );
}
