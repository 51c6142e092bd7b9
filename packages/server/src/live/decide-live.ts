import { hash } from 'node:crypto';
import {
  type Arrival,
  decidePage,
  needsOf,
  newcomer,
  onceForMany,
  type PageDecision,
  priceSensitivity,
  stageOf,
  type Visitor,
} from '@perennial/decide';
import { Failure } from '@perennial/words';
import { type ErasedWatch, isNameOfErased } from '../erased/watch-erased.ts';
import { type Soon, soon } from '../store/soon.ts';
import { experienceOf } from './experiences.ts';
import type { KnownPeople } from './known-people.ts';
import type { LoggedIds } from './logged-ids.ts';
import type { LivePerson } from './people.ts';
import { arriving, pageFor, scoreOf, type VisitorWorld, visitorOf } from './visitor-now.ts';
import { isAssignment } from './write/after-decision.ts';
import { unseen } from './write/live-state.ts';
import type { LiveWriter } from './write/live-writer.ts';

/** What deciding needs of the server. */
interface DecideWorld extends VisitorWorld {
  readonly writer: LiveWriter;
  readonly people: KnownPeople;
  readonly decided: LoggedIds;
  readonly erased: () => Pick<ReturnType<ErasedWatch>, 'isEmpty' | 'has'>;
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
        const page = pageFor(world, experience, person, visitor, at);
        return loggedOnce(world, request, person, visitor, page, at);
      });
    });
  });
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
  const isKept = isAssignment(page);
  const since = isKept ? Math.max(person.assignedAt ?? at, day * DAY) : day * DAY;
  const id = idOf(since, `${person.id}\0${day}\0${said}`);
  return writer.decide({ id, at, anonymousId, userId, unit: person.unit, page, isKept, visitor }).then(() => {
    logged.add(person.id, { said, day, id });
    return { id, page };
  });
}

/**
 * The same for the same decision on a day, by whichever server. It begins with a time that all servers know, so that the index of the journal grows at one place: with the ids of new visitors all over
 * it, a decision took a third longer to write.
 *
 * @param since when the person was first assigned a page, or the day began, in milliseconds since 1970
 */
function idOf(since: number, decision: string): string {
  return since.toString(36) + hash('sha256', decision, 'base64url').slice(0, 14);
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
