import { askable, type Visitor } from '../visitor/visitor.ts';
import type { Dimension } from './neighbours.ts';

/** How far two groups of people lie apart in one dimension, in standard deviations of all. */
export interface StateDistance {
  readonly dimension: Dimension;
  readonly distance: number;
}

const figures = ['value', 'priceSensitivity'] as const;
const kinds = ['stage', 'needs', 'device', 'source', 'region'] as const;

/** Kinds beyond so many, the most frequent ones, count as one. */
const MOST_KINDS = 5;

/**
 * How far the people of two groups lie apart, dimension by dimension: of a figure the difference of the means over the standard deviation of all (standardised mean difference); of kinds the distance of the shares,
 * √Σ (p₁ − p₂)² ⁄ p, p of all, which is the Mahalanobis distance of their indicators and for two kinds the same as that of a figure. Of the square is taken what chance alone makes of groups of such
 * sizes, (k − 1)(1 ⁄ n₁ + 1 ⁄ n₂). Of several needs the first counts. A dimension that is not known of both groups, or in which all are alike, is left out.
 *
 * Source: Austin, Statistics in Medicine 28 (2009).
 */
export function stateDistances(
  one: readonly Visitor[],
  other: readonly Visitor[],
  all: readonly Visitor[],
): readonly StateDistance[] {
  return [
    ...figures.flatMap((dimension) => figureDistance(dimension, [one, other, all])),
    ...kinds.flatMap((dimension) => kindDistance(dimension, [one, other, all])),
  ];
}

/** The root mean square of distances; null of none. */
export function overallDistance(distances: readonly StateDistance[]): number | null {
  if (distances.length === 0) return null;
  return Math.sqrt(distances.reduce((sum, { distance }) => sum + distance ** 2, 0) / distances.length);
}

type Groups = readonly [one: readonly Visitor[], other: readonly Visitor[], all: readonly Visitor[]];

function figureDistance(dimension: (typeof figures)[number], groups: Groups): readonly StateDistance[] {
  const [one, other, all] = groups.map((each) =>
    each.map((visitor) => askable(visitor)[dimension]).filter((figure) => typeof figure === 'number'),
  ) as [number[], number[], number[]];
  const centre = meanOf(all);
  const variance = meanOf(all.map((figure) => (figure - centre) ** 2));
  if (one.length === 0 || other.length === 0 || !(variance > 0)) return [];
  const square = (meanOf(one) - meanOf(other)) ** 2 / variance;
  return [{ dimension, distance: withoutChance(square, 1, one.length, other.length) }];
}

function kindDistance(dimension: (typeof kinds)[number], groups: Groups): readonly StateDistance[] {
  const [one, other, all] = groups.map((each) => each.map((visitor) => kindOf(visitor, dimension))) as [
    string[],
    string[],
    string[],
  ];
  const counts = [...new Set(all)]
    .map((kind) => ({ kind, share: shareOf(all, (each) => each === kind) }))
    .sort((a, b) => b.share - a.share);
  if (one.length === 0 || other.length === 0 || counts.length < 2) return [];
  const frequent = counts.slice(0, MOST_KINDS).map(({ kind }) => kind);
  const tests = frequent.map((kind) => (each: string) => each === kind);
  if (counts.length > MOST_KINDS) tests.push((each) => !frequent.includes(each));
  const square = tests.reduce((sum, is) => sum + (shareOf(one, is) - shareOf(other, is)) ** 2 / shareOf(all, is), 0);
  return [{ dimension, distance: withoutChance(square, tests.length - 1, one.length, other.length) }];
}

/** Empty where nothing is known: that is a kind as well. */
function kindOf(visitor: Visitor, dimension: (typeof kinds)[number]): string {
  const known = dimension === 'needs' ? visitor.needs?.[0] : askable(visitor)[dimension];
  return typeof known === 'string' ? known : '';
}

function withoutChance(square: number, freedom: number, one: number, other: number): number {
  return Math.sqrt(Math.max(0, square - freedom * (1 / one + 1 / other)));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function shareOf(values: readonly string[], is: (value: string) => boolean): number {
  return values.filter(is).length / values.length;
}
