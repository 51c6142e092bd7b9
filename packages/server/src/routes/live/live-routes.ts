import { attributesOf, needsOf, newcomer, priceSensitivity, stageOf } from '@perennial/decide';
import { Failure, type Language, makeSpeaker, minorUnitsOf } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOfHeader } from '../../http/language-of-request.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { adviceFor } from '../../live/advice.ts';
import { liveScore } from '../../live/live-score.ts';
import { accountOf, type LivePerson, personOf } from '../../live/people.ts';
import type { ServerWorld } from '../../world/server-world.ts';

/** Customers that are scored at once. */
const MOST_SCORED = 500;

const score = z.object({
  currency: z.string(),
  orders: z.number(),
  historic: z.number(),
  lastOrder: z.string().nullable(),
  probAlive: z.number(),
  nextOrder: z.string().nullable(),
  expectedOrders: z.number(),
  expected: z.number(),
  low80: z.number(),
  high80: z.number(),
  horizonDays: z.number(),
  run: z.number(),
});

/** Of who has not ordered: learnt from visitors like them. */
const early = z.object({
  probOrders: z.number(),
  error: z.number(),
  expected: z.number(),
  low80: z.number(),
  high80: z.number(),
  visitors: z.number(),
});

const said = z.object({ code: z.string(), says: z.string() });
const behaved = {
  stage: z.string().nullable(),
  needs: z.array(z.string()),
  priceSensitivity: z.number().nullable(),
  attributes: z.record(z.string(), z.unknown()),
};

const card = z.object({
  id: z.string(),
  asOf: z.string(),
  account: z.string().nullable(),
  ...behaved,
  score: score.nullable(),
  early: early.nullable(),
  /** The chance that they have stopped; null for who has never ordered. */
  risk: z.number().nullable(),
  reasons: z.array(said),
  nextAction: said,
});

export const liveShapes = defineShapes({
  scoreNow: { method: 'GET', url: '/v1/customers/:id', params: z.object({ id: z.string() }), answer: card },
  scoreMany: {
    method: 'POST',
    url: '/v1/score',
    body: z.strictObject({ ids: z.array(z.string().min(1).max(200)).min(1).max(MOST_SCORED) }),
    /** In the order in which they were asked for, without those of whom nothing is known. */
    answer: z.object({ customers: z.array(card), unknown: z.array(z.string()) }),
  },
  scoreAccountNow: {
    method: 'GET',
    url: '/v1/accounts/:id',
    params: z.object({ id: z.string() }),
    answer: z.object({
      id: z.string(),
      asOf: z.string(),
      people: z.number(),
      ...behaved,
      score: score.nullable(),
    }),
  },
});

/** People and accounts as of this moment: what events say of them, what they are worth now, and what to do. */
export function liveRoutes(app: FastifyInstance, world: ServerWorld): void {
  const { store, scorer, now } = world;
  const { db } = store;
  addRoute(app, liveShapes.scoreNow, async ({ params: { id } }, { headers }) => {
    const found = await cardOf(world, id, languageOfHeader(headers['accept-language']));
    if (!found) throw new Failure('not-found.thing', { id: { text: id } });
    return found;
  });
  addRoute(app, liveShapes.scoreMany, async ({ body: { ids } }, { headers }) => {
    const language = languageOfHeader(headers['accept-language']);
    const customers: Card[] = [];
    const unknown: string[] = [];
    for (const id of ids) {
      const found = await cardOf(world, id, language);
      if (found) customers.push(found);
      else unknown.push(id);
    }
    return { customers, unknown };
  });
  addRoute(app, liveShapes.scoreAccountNow, async ({ params: { id } }) => {
    const at = now().getTime();
    const account = await accountOf(db, id);
    const found = await liveScore(scorer, db, id, at, { of: 'account' });
    if (!account && !found) throw new Failure('not-found.thing', { id: { text: id } });
    return {
      id,
      asOf: new Date(at).toISOString(),
      people: account?.people ?? 0,
      ...behaviourOf(account, at),
      score: found,
    };
  });
}

type Card = z.infer<typeof card>;

/** A customer at this moment; null where neither events nor the newest run know them. */
async function cardOf(
  { store: { db }, scorer, early, now }: ServerWorld,
  id: string,
  language: Language,
): Promise<Card | null> {
  const at = now().getTime();
  const person = await personOf(db, { userId: id, anonymousId: id });
  const found = await liveScore(scorer, db, person?.id ?? id, at);
  if (!person && !found) return null;
  const { reasons, action } = adviceFor(person?.behaviour ?? null, found);
  const currency = found?.currency ?? 'EUR';
  const speaker = makeSpeaker(language, { currency, minorUnits: minorUnitsOf(currency), surface: 'api' });
  return {
    id: person?.id ?? id,
    asOf: new Date(at).toISOString(),
    account: person?.account ?? null,
    ...behaviourOf(person, at),
    score: found,
    early: found || !person ? null : await early.score(person.behaviour, at),
    risk: found && 1 - found.probAlive,
    reasons: reasons.map(({ code, values }) => ({ code, says: speaker.say(code, values) })),
    nextAction: { code: action, says: speaker.say(action, {}) },
  };
}

function behaviourOf(known: Pick<LivePerson, 'behaviour'> | null, at: number) {
  const behaviour = known?.behaviour ?? newcomer(at);
  return {
    stage: known && stageOf(behaviour, at),
    needs: [...needsOf(behaviour)],
    priceSensitivity: known && priceSensitivity(behaviour),
    attributes: known ? { ...attributesOf(behaviour) } : {},
  };
}
