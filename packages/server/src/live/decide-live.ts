import { hash } from 'node:crypto';
import {
  type Arrival,
  attributesOf,
  decidePage,
  fillPage,
  needsOf,
  newcomer,
  onceForMany,
  type PageDecision,
  type ProductLeads,
  priceSensitivity,
  recommends,
  stageOf,
  type Visitor,
} from '@perennial/decide';
import { Failure } from '@perennial/words';
import { type ErasedWatch, isNameOfErased } from '../erased/watch-erased.ts';
import type { Store } from '../store/open-store.ts';
import { type Soon, soon } from '../store/soon.ts';
import type { EarlyScore, EarlyScorer } from './early/early-scorer.ts';
import { experienceOf } from './experiences.ts';
import type { KnownPeople } from './known-people.ts';
import { type LiveScore, liveScore } from './live-score.ts';
import type { LoggedIds } from './logged-ids.ts';
import type { LivePerson } from './people.ts';
import type { Scores } from './scorer.ts';
import { isAssignment } from './write/after-decision.ts';
import { unseen } from './write/live-state.ts';
import type { LiveWriter } from './write/live-writer.ts';

/** What deciding needs of the server. */
interface DecideWorld {
  readonly store: Pick<Store, 'db'>;
  readonly writer: LiveWriter;
  readonly people: KnownPeople;
  readonly decided: LoggedIds;
  readonly erased: () => Pick<ReturnType<ErasedWatch>, 'isEmpty' | 'has'>;
  readonly scorer: Scores;
  readonly early: EarlyScorer;
  /** What the newest run found of products; null where it found nothing. */
  readonly productLeads: () => ProductLeads | null;
  readonly now: () => Date;
}

export interface DecideRequest {
  readonly experience: string;
  readonly anonymousId: string | null;
  readonly userId: string | null;
  /** What the page knows of the moment: address, device, campaign. */
  readonly attributes: Visitor['attributes'];
  /** What the page was told; otherwise what events have said. */
  readonly consents?: boolean;
  readonly region?: string;
  /** How they came to the page that asks: what is known of somebody whose first event has not arrived. */
  readonly arrival?: Arrival;
}

export interface LoggedDecision {
  readonly id: string;
  readonly page: PageDecision;
}

const DAY = 86_400_000;

/**
 * Decides a page for a visitor and logs it: the same page for the same reasons on the same day is one decision, which is answered at once where it is logged already. What a visitor is
 * shown is kept, under the name they had first.
 */
export function decideLive(world: DecideWorld, request: DecideRequest): Soon<LoggedDecision> {
  const { store, people, erased, now } = world;
  const at = now().getTime();
  const { userId, anonymousId } = request;
  const id = userId ?? anonymousId;
  if (id === null)
    throw new Failure('request-invalid', { place: { text: 'anonymousId' }, reason: { text: 'required' } });
  return soon(experienceOf(store.db, request.experience), ({ deciding: experience }) => {
    if (isNameOfErased(request, erased())) return ofNobody(decidePage(experience, nobody(at), at), at);
    return soon(people.find(request), (known) => {
      const person = arriving(known ?? unseen(id, anonymousId ?? id, at), request.arrival, at);
      return soon(scoreOf(world, person, request, at), (score) => {
        const visitor = visitorOf(person, request, score, at);
        const decided = decidePage(experience, visitor, at);
        const page = recommends(experience)
          ? fillPage(experience, decided, world.productLeads(), person.behaviour)
          : decided;
        return loggedOnce(world, request, person, visitor, page, at);
      });
    });
  });
}

/** Nothing of it is kept: the event that follows says it again. */
function arriving(person: LivePerson, arrival: Arrival | undefined, at: number): LivePerson {
  if (!arrival || person.behaviour.arrival) return person;
  return { ...person, behaviour: { ...person.behaviour, arrival: { ...arrival, at } } };
}

/** By their orders, for which the runs and the store are asked; without any, at once by what became of others. */
function scoreOf(
  { scorer, store, early }: DecideWorld,
  person: LivePerson,
  request: DecideRequest,
  at: number,
): Soon<LiveScore | EarlyScore | null> {
  if (!mayHaveOrdered(person, request)) return early.scoreAtOnce(person.behaviour, at);
  return liveScore(scorer, store.db, person.id, at).then((score) => score ?? early.scoreAtOnce(person.behaviour, at));
}

function loggedOnce(
  { writer, decided: logged }: DecideWorld,
  { anonymousId, userId }: DecideRequest,
  person: LivePerson,
  visitor: Visitor,
  page: PageDecision,
  at: number,
): Soon<LoggedDecision> {
  const said = saidOf(page);
  const day = Math.floor(at / DAY);
  const known = logged.idOf(person.id, said, day);
  if (known !== undefined) return { id: known, page };
  const id = hash('sha256', `${person.id}\0${day}\0${said}`, 'base64url').slice(0, 22);
  const isKept = isAssignment(page);
  return writer.decide({ id, at, anonymousId, userId, unit: person.unit, page, isKept, visitor }).then(() => {
    logged.add(person.id, { said, day, id });
    return { id, page };
  });
}

/** The same for the same page for the same reasons. No name holds what stands between them. */
const saidOf = onceForMany(({ experience, version, slots }: PageDecision) => {
  let said = `${experience}\0${version}`;
  for (const name in slots) {
    const { variant, because, recommended } = slots[name]!;
    said += `\0${name}\0${variant}\0${because.code}`;
    if (recommended) for (const { product } of recommended) said += `\0${product}`;
  }
  return said;
});

/** Whether a run can know them: who has no name but that of a visitor, and has not ordered under it, is in no file of orders. */
function mayHaveOrdered({ id, behaviour }: LivePerson, { anonymousId, userId }: DecideRequest): boolean {
  return userId !== null || id !== anonymousId || behaviour.orders > 0;
}

/** Whoever has been deleted is shown what everybody is shown who has not consented, and nothing of it is kept. */
function nobody(at: number): Visitor {
  const { id, behaviour, remembered } = { id: 'erased', behaviour: newcomer(at), remembered: {} };
  return {
    id,
    consents: false,
    attributes: {},
    priceSensitivity: priceSensitivity(behaviour),
    needs: needsOf(behaviour),
    stage: stageOf(behaviour, at),
    remembered,
  };
}

function ofNobody(page: PageDecision, at: number): LoggedDecision {
  return { id: hash('sha256', JSON.stringify(['erased', page.experience, at]), 'base64url').slice(0, 22), page };
}

function visitorOf(
  { unit, behaviour, remembered }: LivePerson,
  { attributes, consents, region }: DecideRequest,
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
    ...(score && { value: { expected: score.expected, low80: score.low80, high80: score.high80 } }),
  };
}

function variantsOf(remembered: LivePerson['remembered']): Readonly<Record<string, string>> {
  const variants: Record<string, string> = {};
  for (const place in remembered) variants[place] = remembered[place]![0];
  return variants;
}
