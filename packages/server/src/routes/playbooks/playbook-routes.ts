import { makeSpeaker } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { writeAudit } from '../../audit/audit.ts';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { experienceOf } from '../../live/experiences.ts';
import { readOpportunities } from '../../live/programmes/opportunities.ts';
import { liftCodes, outcomeNames } from '../../live/programmes/outcome.ts';
import { decideOfPlaybook, newPlan } from '../../live/programmes/plan-playbook.ts';
import { addEntry, keepPlaybook, keptPlaybook, ofPage, playbookStates } from '../../live/programmes/playbook-rows.ts';
import { readBoard } from '../../live/programmes/read-board.ts';
import type { ServerWorld } from '../../world/server-world.ts';
import { comparison } from '../read-outs/comparison-shape.ts';

const state = z.enum(playbookStates);
const measure = z.object({ control: z.number().nullable(), treated: z.number().nullable(), comparison });
const outcome = z
  .object({
    lift: z.object({ code: z.enum(liftCodes), says: z.string() }),
    people: z.object({ treated: z.number(), control: z.number() }),
    measures: z.object(
      Object.fromEntries(outcomeNames.map((name) => [name, measure])) as Record<
        (typeof outcomeNames)[number],
        typeof measure
      >,
    ),
    currency: z.string(),
    asOf: z.string(),
    horizonDays: z.number().nullable(),
  })
  .nullable();
const entries = z.array(
  z.object({
    ...{ at: z.string(), by: z.string() },
    ...{ state: state.nullable(), owner: z.string().nullable(), note: z.string().nullable() },
  }),
);
const plan = {
  kind: z.string(),
  what: z.string(),
  /** Why it is done, or the rule of its segment. */
  trigger: z.string(),
  audience: z.object({ kind: z.enum(['list', 'segment']), name: z.string() }).nullable(),
  team: z.string().nullable(),
  steps: z.array(z.string()),
  action: z.string(),
  limit: z.number().nullable(),
  currency: z.string(),
  holdOut: z.number(),
};
const moments = { startedAt: z.string().nullable(), endedAt: z.string().nullable() };
const board = z.object({
  asOf: z.string().nullable(),
  currency: z.string().nullable(),
  playbooks: z.array(
    z.object({
      id: z.string(),
      ...plan,
      ...{ state, owner: z.string().nullable(), plannedAt: z.string(), ...moments },
      drawn: z.object({ run: z.number(), on: z.string(), treated: z.number(), control: z.number() }).nullable(),
      exports: z.object({
        ...{ files: z.number(), customers: z.number(), lastAt: z.string().nullable(), ofAll: z.number() },
      }),
      outcome,
      entries,
    }),
  ),
  policies: z.array(
    z.object({
      ...{ key: z.string(), state, owner: z.string().nullable() },
      slots: z.array(z.object({ slot: z.string(), policy: z.string(), variants: z.number() })),
      ...{ control: z.number(), versions: z.number(), ...moments, lastAt: z.string().nullable() },
      outcome,
      entries,
    }),
  ),
  opportunities: z.array(z.object({ place: z.number(), customers: z.number(), ...plan })),
});

export type PlaybooksAnswer = z.infer<typeof board>;

const said = {
  owner: z.string().trim().min(1).max(100).optional(),
  note: z.string().trim().min(1).max(500).optional(),
};
const done = z.object({ done: z.boolean() });

export const playbookShapes = defineShapes({
  listPlaybooks: { method: 'GET', url: '/api/playbooks', answer: board },
  planPlaybook: {
    method: 'POST',
    url: '/api/playbooks',
    body: z.union([
      z.strictObject({
        opportunity: z.strictObject({ place: z.int().min(1), kind: z.string() }),
        holdOut: z.number().min(0).max(0.9).optional(),
        ...said,
        begin: z.boolean().optional(),
      }),
      z.strictObject({
        segment: z.string(),
        holdOut: z.number().min(0).max(0.9).optional(),
        ...said,
        begin: z.boolean().optional(),
      }),
    ]),
    answer: z.object({ id: z.string() }),
    status: 201,
  },
  notePlaybook: {
    method: 'POST',
    url: '/api/playbooks/:id/entries',
    params: z.object({ id: z.string() }),
    body: z.strictObject({ state: state.exclude(['planned']).optional(), ...said }),
    answer: done,
    status: 201,
  },
  notePolicy: {
    method: 'POST',
    url: '/api/policies/:key/entries',
    params: z.object({ key: z.string() }),
    body: z.strictObject(said),
    answer: done,
    status: 201,
  },
});

/** Playbooks and policies, whether they are followed and what came of them; and what is decided of them. */
export function playbookRoutes(app: FastifyInstance, world: ServerWorld): void {
  const {
    settings: { folder, timeZone: usual },
    store: { db },
    scorer,
    reader,
    now,
    randomKey,
  } = world;
  const timeZone = async (at: number) => (await scorer.runAt(at))?.record.settings.timeZone ?? usual;
  addRoute(app, playbookShapes.listPlaybooks, async (_, { headers }) => {
    const speaker = makeSpeaker(languageOfHeader(headers['accept-language']), { surface: 'api' });
    return readBoard({ db, scorer, folder, reader, now: now().getTime() }, speaker);
  });
  addRoute(app, playbookShapes.planPlaybook, async ({ body }, { caller }) => {
    const at = now().getTime();
    const { holdOut, owner, note, begin = false, ...madeFor } = body;
    const plan = await newPlan(await reader(), madeFor, await readOpportunities(folder, reader));
    const share = plan.audience === null ? 0 : (holdOut ?? plan.holdOut);
    const id = Buffer.from(randomKey()).toString('base64url').slice(0, 12);
    await keepPlaybook(db, { id, plan: { ...plan, holdOut: share }, by: caller.id, at });
    await writeAudit(db, { at, who: caller.id, action: 'playbook.planned', about: { id } });
    const decided = { ...(begin && { state: 'running' as const }), owner, note, by: caller.id, at };
    if (begin || owner !== undefined || note !== undefined)
      await decideOfPlaybook(
        { db, reader, timeZone: await timeZone(at), randomKey },
        await keptPlaybook(db, id),
        decided,
      );
    return { id };
  });
  addRoute(app, playbookShapes.notePlaybook, async ({ params: { id }, body }, { caller }) => {
    const at = now().getTime();
    const kept = await keptPlaybook(db, id);
    await decideOfPlaybook({ db, reader, timeZone: await timeZone(at), randomKey }, kept, {
      ...body,
      by: caller.id,
      at,
    });
    const about = { id, state: body.state ?? null };
    await writeAudit(db, { at, who: caller.id, action: 'programme.noted', about });
    return { done: true };
  });
  addRoute(app, playbookShapes.notePolicy, async ({ params: { key }, body }, { caller }) => {
    const at = now().getTime();
    await experienceOf(db, key);
    const { owner = null, note = null } = body;
    await addEntry(db, ofPage(key), { at, by: caller.id, state: null, owner, note });
    await writeAudit(db, { at, who: caller.id, action: 'programme.noted', about: { key } });
    return { done: true };
  });
}
