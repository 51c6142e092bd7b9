import { hash } from 'node:crypto';
import {
  attributesOf,
  decidePage,
  needsOf,
  newcomer,
  type PageDecision,
  priceSensitivity,
  stageOf,
  type Visitor,
} from '@perennial/decide';
import { Failure } from '@perennial/words';
import type { ErasedWatch } from '../erased/watch-erased.ts';
import type { Store } from '../store/open-store.ts';
import type { EarlyScore, EarlyScorer } from './early/early-scorer.ts';
import { experienceOf } from './experiences.ts';
import type { KnownPeople } from './known-people.ts';
import { type LiveScore, liveScore } from './live-score.ts';
import type { LivePerson } from './people.ts';
import type { Scorer } from './scorer.ts';
import type { LiveWriter } from './write/live-writer.ts';

/** What deciding needs of the server. */
interface DecideWorld {
  readonly store: Pick<Store, 'db'>;
  readonly writer: LiveWriter;
  readonly people: KnownPeople;
  readonly decided: LoggedIds;
  readonly erased: ErasedWatch;
  readonly scorer: Scorer;
  readonly early: EarlyScorer;
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
}

export interface LoggedDecision {
  readonly id: string;
  readonly page: PageDecision;
}

/** Ids of decisions that are logged, as far as they are remembered. */
export interface LoggedIds {
  has(id: string): boolean;
  add(id: string): void;
}

const DAY = 86_400_000;
/** Some 100 bytes each. */
const MOST_LOGGED = 100_000;

/** Remembers the last ones. */
export function makeLoggedIds(most = MOST_LOGGED): LoggedIds {
  const ids = new Set<string>();
  return {
    has: (id) => ids.has(id),
    add: (id) => {
      if (ids.size >= most) ids.delete(ids.values().next().value!);
      ids.add(id);
    },
  };
}

/**
 * Decides a page for a visitor and logs it: the same page for the same reasons on the same day is one decision. What a visitor is shown is kept, under the name they had first.
 */
export async function decideLive(
  { store: { db }, writer, people, decided: logged, erased, scorer, early, now }: DecideWorld,
  request: DecideRequest,
): Promise<LoggedDecision> {
  const at = now().getTime();
  const { experience } = await experienceOf(db, request.experience);
  const id = request.userId ?? request.anonymousId;
  if (id === null)
    throw new Failure('request-invalid', { place: { text: 'anonymousId' }, reason: { text: 'required' } });
  const { has } = erased();
  if ([request.userId, request.anonymousId].some((name) => name !== null && has(name)))
    return ofNobody(decidePage(experience, nobody(at), at), at);
  const known = await people.find(request);
  const unit = request.anonymousId ?? id;
  const person: LivePerson = known ?? {
    ...{ id, unit, behaviour: newcomer(at), remembered: {}, assignedAt: null, account: null },
  };
  const ordered = mayHaveOrdered(person, request) ? await liveScore(scorer, db, person.id, at) : null;
  const score = ordered ?? early.scoreAtOnce(person.behaviour, at);
  const visitor = visitorOf(person, request, score, at);
  const page = decidePage(experience, visitor, at);
  const shown = Object.entries(page.slots).map(([slot, { variant }]) => [slot, variant]);
  const reasons = Object.values(page.slots).map(({ because }) => because.code);
  const what = [person.id, experience.key, experience.version, shown, reasons, Math.floor(at / DAY)];
  const decision = hash('sha256', JSON.stringify(what), 'base64url').slice(0, 22);
  if (logged.has(decision)) return { id: decision, page };
  const { anonymousId, userId } = request;
  const decided = { id: decision, at, anonymousId, userId, unit: person.unit, page, isKept: isKept(page), visitor };
  await writer.write([{ kind: 'decision', decided }], 'decision');
  logged.add(decision);
  return { id: decision, page };
}

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

/** Defaults that were shown for want of a choice are no assignment. */
function isKept({ isControl, slots }: PageDecision): boolean {
  const reasons = Object.values(slots).map(({ because }) => because.code);
  const isOff = reasons.some((code) =>
    ['decision.no-consent', 'decision.switched-off', 'decision.not-yet', 'decision.over', 'decision.no-value'].includes(
      code,
    ),
  );
  return !isControl && !isOff;
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
    remembered: Object.fromEntries(Object.entries(remembered).map(([place, [variant]]) => [place, variant])),
    ...(region !== undefined && { region }),
    ...(score && { value: { expected: score.expected, low80: score.low80, high80: score.high80 } }),
  };
}
