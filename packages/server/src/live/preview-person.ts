import type { Experience, PageDecision, Visitor } from '@perennial/decide';
import type { ErasedWatch } from '../erased/watch-erased.ts';
import type { KnownPeople } from './known-people.ts';
import { pageFor, scoreOf, type VisitorWorld, visitorOf } from './visitor-now.ts';
import { unseen } from './write/live-state.ts';

interface World extends VisitorWorld {
  readonly people: KnownPeople;
  readonly erased: ErasedWatch;
}

/** What a page would show somebody now, and what is known of them by which it decides. */
export interface PersonOnPage {
  readonly page: PageDecision;
  readonly visitor: Pick<Visitor, 'id' | 'consents' | 'stage' | 'priceSensitivity' | 'needs' | 'value'>;
}

/**
 * What a page, published or not, would show a customer or a visitor at this moment: decided as it would be for them, and neither logged nor kept. Null of whom nothing is known, and of
 * whoever was deleted.
 *
 * @param consents as a page would tell it; undefined: what events have said, and of whom they say nothing, no
 */
export async function previewPerson(
  world: World,
  experience: Experience,
  id: string,
  consents: boolean | undefined,
  at: number,
): Promise<PersonOnPage | null> {
  const names = { userId: id, anonymousId: id };
  if (world.erased().has(id)) return null;
  const known = await world.people.find(names);
  const person = known ?? unseen(id, id, at);
  if (world.erased().has(person.id)) return null;
  const score = await scoreOf(world, person, names, at);
  if (!known && !(score && 'run' in score)) return null;
  const visitor = visitorOf(person, { attributes: {}, ...(consents !== undefined && { consents }) }, score, at);
  const { consents: agrees, stage, priceSensitivity, needs, value } = visitor;
  return {
    page: pageFor(world, experience, person, visitor, at),
    visitor: {
      id: person.id,
      consents: agrees,
      ...(stage !== undefined && { stage }),
      ...(priceSensitivity !== undefined && { priceSensitivity }),
      ...(needs !== undefined && { needs }),
      ...(value !== undefined && { value }),
    },
  };
}
