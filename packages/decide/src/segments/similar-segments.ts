import type { Condition } from '../conditions/condition.ts';
import type { Visitor } from '../visitor/visitor.ts';
import { type Dimension, neighboursOf, visitorsWhere } from './neighbours.ts';
import { overallDistance, type StateDistance, stateDistances } from './state-distance.ts';

/** A segment next to another one, whose people are like those of it. */
export interface SimilarSegment {
  readonly when: Condition;
  /** By what it differs from the other one. */
  readonly dimension: Dimension;
  readonly people: number;
  /** Root mean square of the distances in all dimensions but that one, in standard deviations of all visitors. */
  readonly distance: number;
  /** In each dimension, that one too, the greatest first. */
  readonly distances: readonly StateDistance[];
}

/** Why there is none: nobody is next to it in any dimension, too few people are, or people who are too unlike. */
export const noneSimilar = ['no-neighbour', 'too-few', 'none-near'] as const;
export type NoneSimilar = (typeof noneSimilar)[number];

export interface SimilarSegments {
  /** People of the segment itself. */
  readonly people: number;
  readonly segments: readonly SimilarSegment[];
  /** Null where there are some. */
  readonly none: NoneSimilar | null;
}

/** Fewer than so many people say nothing of a segment. */
const FEWEST = 30;
/** What Cohen (1988) calls a medium difference: beyond it people are not alike. */
const FARTHEST = 0.5;

/**
 * The segments next to the one of a condition whose people are most like its own in all else that is known of them, the nearest first. What was found of one segment does not hold for another: they are where a
 * test is most likely to find the same.
 */
export function similarSegments(when: Condition, visitors: readonly Visitor[]): SimilarSegments {
  const own = visitorsWhere(when, visitors);
  const neighbours = neighboursOf(when, visitors);
  const told = (none: NoneSimilar) => ({ people: own.length, segments: [], none });
  if (own.length < FEWEST) return told('too-few');
  const enough = neighbours.flatMap((neighbour) => {
    const people = visitorsWhere(neighbour.when, visitors);
    return people.length < FEWEST ? [] : [{ neighbour, people }];
  });
  if (enough.length === 0) return told(neighbours.length > 0 ? 'too-few' : 'no-neighbour');
  const near = enough.flatMap(({ neighbour, people }) => {
    const distances = stateDistances(own, people, visitors).toSorted((a, b) => b.distance - a.distance);
    const distance = overallDistance(distances.filter(({ dimension }) => dimension !== neighbour.dimension));
    return distance === null || distance > FARTHEST
      ? []
      : [{ ...neighbour, people: people.length, distance, distances }];
  });
  if (near.length === 0) return told('none-near');
  return { people: own.length, segments: near.sort((a, b) => a.distance - b.distance), none: null };
}
