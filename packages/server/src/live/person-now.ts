import { attributesOf, needsOf, newcomer, priceSensitivity, stageOf } from '@perennial/decide';
import type { Language } from '@perennial/words';
import { z } from 'zod';
import type { Store } from '../store/open-store.ts';
import { adviceFor } from './advice.ts';
import type { EarlyScorer } from './early/early-scorer.ts';
import { type LiveScore, liveScore } from './live-score.ts';
import { observedWords } from './observed-words.ts';
import { type LivePerson, personOf } from './people.ts';
import type { Scores } from './scorer.ts';
import { speakerOfMoney } from './speaker-of-money.ts';

export const scoreShape = z.object({
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
  observedUntil: z.string(),
  isBehind: z.boolean(),
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

export const said = z.object({ code: z.string(), says: z.string() });
export const behavedShape = {
  stage: z.string().nullable(),
  needs: z.array(z.string()),
  priceSensitivity: z.number().nullable(),
  attributes: z.record(z.string(), z.unknown()),
};

export const personNowShape = z.object({
  id: z.string(),
  asOf: z.string(),
  account: z.string().nullable(),
  ...behavedShape,
  score: scoreShape.nullable(),
  /** As of which day the score is; null without one. */
  observed: said.nullable(),
  early: early.nullable(),
  /** The chance that they have stopped; null for who has never ordered. */
  risk: z.number().nullable(),
  reasons: z.array(said),
  nextAction: said,
});

export type PersonNow = z.infer<typeof personNowShape>;

interface World {
  readonly store: Pick<Store, 'db'>;
  readonly scorer: Scores;
  readonly early: EarlyScorer;
}

/** A person as of this moment: what events say of them, what they are worth now, and what to do, in a reader's language; null of whom nothing is known. */
export async function personNow(
  { store: { db }, scorer, early: earlyScorer }: World,
  id: string,
  at: number,
  language: Language,
): Promise<PersonNow | null> {
  const person = await personOf(db, { userId: id, anonymousId: id });
  const found = await liveScore(scorer, db, person?.id ?? id, at);
  if (!person && !found) return null;
  const { reasons, action } = adviceFor(person?.behaviour ?? null, found);
  const speaker = speakerOfMoney(language, found?.currency ?? 'EUR');
  return {
    id: person?.id ?? id,
    asOf: new Date(at).toISOString(),
    account: person?.account ?? null,
    ...behaviourNow(person, at),
    score: found,
    observed: observedIn(language, found, at),
    early: found || !person ? null : await earlyScorer.score(person.behaviour, at),
    risk: found && 1 - found.probAlive,
    reasons: reasons.map(({ code, values }) => ({ code, says: speaker.say(code, values) })),
    nextAction: { code: action, says: speaker.say(action, {}) },
  };
}

/** As of which day a score is, in a reader's language; null without one. */
export function observedIn(language: Language, score: LiveScore | null, at: number) {
  if (!score) return null;
  const { code, values } = observedWords(score, at);
  return { code, says: speakerOfMoney(language, score.currency).say(code, values) };
}

/** What somebody has shown, as far as events know them. */
export function behaviourNow(known: Pick<LivePerson, 'behaviour'> | null, at: number) {
  const behaviour = known?.behaviour ?? newcomer(at);
  return {
    stage: known && stageOf(behaviour, at),
    needs: [...needsOf(behaviour)],
    priceSensitivity: known && priceSensitivity(behaviour),
    attributes: known ? { ...attributesOf(behaviour) } : {},
  };
}
