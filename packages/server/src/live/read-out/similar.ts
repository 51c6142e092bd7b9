import { isDeepStrictEqual } from 'node:util';
import {
  type Condition,
  type Experience,
  noneSimilar,
  type SimilarSegment,
  similarSegments,
  testInSegment,
} from '@perennial/decide';
import { Failure } from '@perennial/words';
import { experienceOf, versionOf } from '../experiences.ts';
import { peopleOfExperience } from './people-of-experience.ts';
import { standingNow, type VariantPlace } from './promote.ts';
import type { ReadOutWorld } from './read-out.ts';
import { FEWEST_DAYS } from './standing.ts';

/** Whether there are segments to try a variant in, or why not: sentences `similar.finding.…` of the catalogue. */
export const similarFindings = ['found', 'everybody', 'not-won', 'too-short', ...noneSimilar] as const;

/** A segment like the one that a variant has won in. */
export interface SuggestedSegment extends SimilarSegment {
  /** People who come to the page for the first time in thirty days, as many as since its first visitor. */
  readonly peopleAMonth: number;
}

export interface Suggested {
  readonly finding: (typeof similarFindings)[number];
  /** The segment that the variant is open to, where it is to a part; `people` as far as they are known. */
  readonly own: { readonly when: Condition; readonly people: number } | null;
  readonly segments: readonly SuggestedSegment[];
}

const DAY = 86_400_000;
const MOST = 3;

/**
 * Segments next to the one that a variant is open to, whose people are most like its own, of all for whom the page has decided, by what was known of them at their first decision. Those in which it is tried already are
 * left out. Nothing is suggested of a variant that has not won. Rejects with `not-found.thing` where there is none.
 */
export async function suggestedSegments(world: ReadOutWorld, key: string, place: VariantPlace): Promise<Suggested> {
  const { db, now } = world;
  const { experience } = await experienceOf(db, key);
  const standing = await standingNow(world, experience, place);
  const when = whenOf(experience, place);
  if (when === null) return { finding: 'everybody', own: null, segments: [] };
  const people = await peopleOfExperience(db, key);
  const found = similarSegments(
    when,
    people.map(({ visitor }) => visitor),
  );
  const own = { when, people: found.people };
  if (standing === 'too-early') return { finding: 'too-short', own, segments: [] };
  if (standing !== 'wins' && standing !== 'promoted') return { finding: 'not-won', own, segments: [] };
  const days = (now - people.reduce((first, { at }) => Math.min(first, at), now)) / DAY;
  if (days < FEWEST_DAYS) return { finding: 'too-short', own, segments: [] };
  const tried = Object.values(experience.slots[place.slot]!.variants).map((each) => each.when);
  const segments = found.segments
    .filter((each) => !tried.some((other) => isDeepStrictEqual(other, each.when)))
    .slice(0, MOST)
    .map((each) => ({ ...each, peopleAMonth: Math.round((each.people / days) * 30) }));
  return { finding: segments.length > 0 ? 'found' : (found.none ?? 'no-neighbour'), own, segments };
}

/** The page in which a variant is tried in a segment that was suggested. Rejects with `promotion-refused.segment` where it is not suggested. */
export async function pageWithTest(world: ReadOutWorld, key: string, place: VariantPlace, when: Condition) {
  const { segments } = await suggestedSegments(world, key, place);
  const suggested = segments.find((each) => isDeepStrictEqual(each.when, when));
  if (!suggested) throw new Failure('promotion-refused.segment', { variant: { text: place.variant } });
  const { experience } = await experienceOf(world.db, key);
  const published = await versionOf(world.db, key, experience.version);
  return testInSegment(published.experience, place.slot, place.variant, suggested.when);
}

/** What a variant asks of its visitors; null where it is open to everybody. */
function whenOf({ slots }: Experience, { slot, variant }: VariantPlace): Condition | null {
  const when = slots[slot]!.variants[variant]!.when ?? {};
  return Object.keys(when).length === 0 ? null : when;
}
