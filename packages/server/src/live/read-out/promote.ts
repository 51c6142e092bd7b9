import { type Experience, promoteVariant } from '@perennial/decide';
import { Failure } from '@perennial/words';
import { experienceOf, versionOf } from '../experiences.ts';
import { type ReadOutWorld, readOut } from './read-out.ts';

/** A variant of a page. */
export interface VariantPlace {
  readonly slot: string;
  readonly variant: string;
}

/**
 * The page in which a variant that has won on lifetime value is shown to everybody it is open to, as the version after the one in use. Rejects with `promotion-refused` and the reason
 * where it has not won, or is within its first seven days and nobody insists, and with `not-found.thing` where there is no such variant.
 */
export async function promotedPage(
  world: ReadOutWorld,
  key: string,
  place: VariantPlace,
  { insists }: { readonly insists: boolean },
): Promise<Experience> {
  const { experience } = await experienceOf(world.db, key);
  const standing = await standingNow(world, experience, place);
  if (standing !== 'wins' && !(standing === 'too-early' && insists))
    throw new Failure('promotion-refused', {
      slot: { text: place.slot },
      variant: { text: place.variant },
      why: { message: { code: `standing.${standing}`, values: {} } },
    });
  const published = await versionOf(world.db, key, experience.version);
  return promoteVariant(published.experience, place.slot, place.variant);
}

/** The standing of a variant by the read-out of this moment. One that nobody has seen was seen by too few. */
export async function standingNow(world: ReadOutWorld, experience: Experience, { slot, variant }: VariantPlace) {
  const known = Object.hasOwn(experience.slots, slot) ? experience.slots[slot]!.variants : {};
  if (!Object.hasOwn(known, variant))
    throw new Failure('not-found.thing', { id: { text: `${experience.key} ${slot} ${variant}` } });
  const { variants } = await readOut(world, experience, experience.currency);
  return variants.find((each) => each.slot === slot && each.variant === variant)?.standing ?? 'few-people';
}
