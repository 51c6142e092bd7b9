import {
  type Arrival,
  attributesOf,
  decidePage,
  type Experience,
  fillPage,
  needsOf,
  type PageDecision,
  type ProductLeads,
  priceSensitivity,
  recommends,
  stageOf,
  type Visitor,
} from '@perennial/decide';
import type { Store } from '../store/open-store.ts';
import type { Soon } from '../store/soon.ts';
import type { EarlyScore, EarlyScorer } from './early/early-scorer.ts';
import { type LiveScore, liveScore } from './live-score.ts';
import type { LivePerson } from './people.ts';
import type { Scores } from './scorer.ts';
import type { Names } from './write/entry.ts';

/** What it takes to know a visitor at this moment. */
export interface VisitorWorld {
  readonly store: Pick<Store, 'db'>;
  readonly scorer: Scores;
  readonly early: EarlyScorer;
  /** What the newest run found of products; null where it found nothing. */
  readonly productLeads: () => ProductLeads | null;
}

/** What whoever asks knows of the moment. */
interface Told {
  readonly attributes: Visitor['attributes'];
  readonly consents?: boolean;
  readonly region?: string;
}

/** Nothing of it is kept: the event that follows says it again. */
export function arriving(person: LivePerson, arrival: Arrival | undefined, at: number): LivePerson {
  if (!arrival || person.behaviour.arrival) return person;
  return { ...person, behaviour: { ...person.behaviour, arrival: { ...arrival, at } } };
}

/** By their orders, for which the runs and the store are asked; without any, at once by what became of others. */
export function scoreOf(
  { scorer, store, early }: VisitorWorld,
  person: LivePerson,
  request: Names,
  at: number,
): Soon<LiveScore | EarlyScore | null> {
  if (!mayHaveOrdered(person, request)) return early.scoreAtOnce(person.behaviour, at);
  return liveScore(scorer, store.db, person.id, at).then((score) => score ?? early.scoreAtOnce(person.behaviour, at));
}

/** What a page shows somebody; nothing is logged. */
export function pageFor(
  { productLeads }: VisitorWorld,
  experience: Experience,
  { behaviour }: LivePerson,
  visitor: Visitor,
  at: number,
): PageDecision {
  const decided = decidePage(experience, visitor, at);
  return recommends(experience) ? fillPage(experience, decided, productLeads(), behaviour) : decided;
}

/** A person as a page knows them that is decided now. */
export function visitorOf(
  { unit, behaviour, remembered }: LivePerson,
  { attributes, consents, region }: Told,
  score: LiveScore | EarlyScore | null,
  at: number,
): Visitor {
  return {
    id: unit,
    consents: consents ?? behaviour.consents ?? false,
    attributes: { ...attributesOf(behaviour), ...attributes },
    priceSensitivity: priceSensitivity(behaviour),
    needs: needsOf(behaviour),
    stage: stageOf(behaviour, at),
    remembered: variantsOf(remembered),
    ...(region !== undefined && { region }),
    ...(score && { value: predictedBy(score) }),
  };
}

function predictedBy(score: LiveScore | EarlyScore): NonNullable<Visitor['value']> {
  const { expected, low80, high80 } = score;
  return 'observedUntil' in score
    ? { expected, low80, high80, observedUntil: score.observedUntil }
    : { expected, low80, high80 };
}

function variantsOf(remembered: LivePerson['remembered']): Readonly<Record<string, string>> {
  const variants: Record<string, string> = {};
  for (const place in remembered) variants[place] = remembered[place]![0];
  return variants;
}

/** Whether a run can know them: who has no name but that of a visitor, and has not ordered under it, is in no file of orders. */
function mayHaveOrdered({ id, behaviour }: LivePerson, { anonymousId, userId }: Names): boolean {
  return userId !== null || id !== anonymousId || behaviour.orders > 0;
}
