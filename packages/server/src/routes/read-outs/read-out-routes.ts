import { readExperience } from '@perennial/decide';
import { makeSpeaker } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { experienceOf, listExperiences } from '../../live/experiences.ts';
import { figureNames } from '../../live/read-out/figures.ts';
import { keepReadOut, keptReadOuts } from '../../live/read-out/kept-read-outs.ts';
import { type ExperienceReadOut, readOut } from '../../live/read-out/read-out.ts';
import { tryPolicy } from '../../live/read-out/try-policy.ts';
import type { ServerWorld } from '../../world/server-world.ts';

const params = z.object({ key: z.string() });
const comparison = z
  .object({
    difference: z.number(),
    low95: z.number(),
    high95: z.number(),
    lift: z.object({ share: z.number(), low95: z.number(), high95: z.number().nullable() }).nullable(),
    pValue: z.number(),
  })
  .nullable();
const measure = z.object({ control: z.number().nullable(), treated: z.number().nullable(), comparison });
const mean = z.object({
  mean: z.number().nullable(),
  difference: z.number().nullable(),
  low95: z.number().nullable(),
  high95: z.number().nullable(),
});
const answer = z.object({
  experience: z.string().nullable(),
  asOf: z.string(),
  currency: z.string(),
  run: z.number().nullable(),
  horizonDays: z.number().nullable(),
  people: z.object({ control: z.number(), treated: z.number() }),
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
      people: z.number(),
      effectivePeople: z.number(),
      isRandomised: z.boolean(),
      converted: mean,
      value: mean,
    }),
  ),
  findings: z.array(
    z.object({ code: z.string(), says: z.string(), slot: z.string().optional(), variant: z.string().optional() }),
  ),
});
const group = z.object({ people: z.number(), mean: z.number().nullable(), happened: z.number().nullable() });
const policyValue = z.object({
  value: z.number(),
  standardError: z.number(),
  low95: z.number(),
  high95: z.number(),
});

export const readOutShapes = defineShapes({
  readOutExperience: { method: 'GET', url: '/api/experiences/:key/read-out', params, answer },
  readOutHoldout: { method: 'GET', url: '/api/holdout/read-out', answer },
  listKeptReadOuts: {
    method: 'GET',
    url: '/api/experiences/:key/read-outs',
    params,
    answer: z.array(
      z.object({
        day: z.string(),
        after: z.array(z.object({ days: z.number(), control: group, treated: group })),
      }),
    ),
  },
  tryExperience: {
    method: 'POST',
    url: '/api/experiences/:key/trial',
    params,
    body: z.record(z.string(), z.unknown()),
    answer: z.object({
      slots: z.array(
        z.object({
          slot: z.string(),
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
        }),
      ),
    }),
  },
});

/** What pages did, said with what was predicted of it, and what a page would do that nobody has seen yet. */
export function readOutRoutes(app: FastifyInstance, { store: { db }, scorer, now }: ServerWorld): void {
  const world = () => ({ db, scorer, now: now().getTime() });
  addRoute(app, readOutShapes.readOutExperience, async ({ params: { key } }, { headers }) => {
    const { experience } = await experienceOf(db, key);
    await keepReadOut(world(), key, experience.currency);
    const found = await readOut(world(), experience, experience.currency);
    return written(found, headers['accept-language']);
  });
  addRoute(app, readOutShapes.readOutHoldout, async (_, { headers }) => {
    const run = await scorer.runAt(now().getTime());
    const [first] = await listExperiences(db);
    const currency = run?.record.settings.currency ?? first?.experience.currency ?? 'EUR';
    return written(await readOut(world(), null, currency), headers['accept-language']);
  });
  addRoute(app, readOutShapes.listKeptReadOuts, async ({ params: { key } }) => {
    const { currency } = (await experienceOf(db, key)).experience;
    const kept = await keptReadOuts(world(), key, currency);
    return kept.map(({ day, after }) => ({ day, after: [...after] }));
  });
  addRoute(app, readOutShapes.tryExperience, async ({ params: { key }, body }) => {
    const { experience } = await experienceOf(db, key);
    const candidate = readExperience({ version: experience.version + 1, ...body, key }, key);
    return { slots: [...(await tryPolicy(world(), candidate))] };
  });
}

function written(found: ExperienceReadOut, language: string | undefined) {
  const speaker = makeSpeaker(languageOfHeader(language), { surface: 'api' });
  return {
    ...found,
    asOf: new Date(found.asOf).toISOString(),
    variants: [...found.variants],
    findings: found.findings.map(({ code, slot, variant, measure: name }) => ({
      code,
      says: speaker.say(
        `read-out.finding.${code}`,
        name === undefined ? {} : { measure: { words: speaker.say(`live.measure.${name}`) } },
      ),
      ...(slot !== undefined && { slot }),
      ...(variant !== undefined && { variant }),
    })),
  };
}
