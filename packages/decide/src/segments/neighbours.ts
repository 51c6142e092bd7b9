import type { Condition, Json } from '../conditions/condition.ts';
import { holds, holdsOfVisitor } from '../conditions/holds.ts';
import { askable, type Visitor } from '../visitor/visitor.ts';

/** What is known of a visitor's state, and a condition can be about. */
export const dimensions = ['value', 'priceSensitivity', 'stage', 'needs', 'device', 'source', 'region'] as const;
export type Dimension = (typeof dimensions)[number];

/** A condition that differs from another one in a single dimension, for people whom that one does not hold for. */
export interface Neighbour {
  readonly when: Condition;
  readonly dimension: Dimension;
}

/** The visitors for whom a condition holds. */
export function visitorsWhere(when: Condition, visitors: readonly Visitor[]): readonly Visitor[] {
  return visitors.filter((visitor) => holdsOfVisitor(when, askable(visitor)));
}

/**
 * The conditions next to one: of a stage, a device, a source or a region each other one that visitors have; of a need each other one, without those who have this one, too; of a range of the value or of
 * price sensitivity the people right below it and right above it, as many as are in it at most. All else that the condition asks for stays. None where it asks for nothing of the kind.
 */
export function neighboursOf(when: Condition, visitors: readonly Visitor[]): readonly Neighbour[] {
  return dimensions.flatMap((dimension) => {
    if (!Object.hasOwn(when, dimension)) return [];
    const { [dimension]: wanted, ...rest } = when;
    const others = visitorsWhere(rest, visitors);
    const changed = changedFor(dimension)(wanted!, dimension, others, rest);
    return changed.map((each) => ({ dimension, when: { ...rest, ...each } }));
  });
}

type Change = (wanted: Json, dimension: Dimension, others: readonly Visitor[], rest: Condition) => readonly Condition[];

function changedFor(dimension: Dimension): Change {
  if (dimension === 'value' || dimension === 'priceSensitivity') return otherRanges;
  return dimension === 'needs' ? otherNeeds : otherKinds;
}

function otherKinds(wanted: Json, dimension: Dimension, others: readonly Visitor[]): readonly Condition[] {
  const asked = kindsOf(wanted);
  if (asked === null) return [];
  const known = new Set(
    others.map((visitor) => askable(visitor)[dimension]).filter((each) => typeof each === 'string'),
  );
  return [...known]
    .filter((each) => !asked.includes(each))
    .sort()
    .map((each) => ({ [dimension]: each }));
}

/** The values that are meant; null where it is asked in another way. */
function kindsOf(wanted: Json): readonly string[] | null {
  const list = typeof wanted === 'string' ? [wanted] : (onlyOf(wanted, '$in') ?? [onlyOf(wanted, '$eq')]);
  return Array.isArray(list) && list.every((each) => typeof each === 'string') ? list : null;
}

function otherNeeds(wanted: Json, _: Dimension, others: readonly Visitor[], rest: Condition): readonly Condition[] {
  const need = onlyOf(onlyOf(wanted, '$elemMatch'), '$eq');
  if (typeof need !== 'string' || Object.hasOwn(rest, '$nor')) return [];
  const known = new Set(others.flatMap(({ needs = [] }) => needs));
  return [...known]
    .filter((each) => each !== need)
    .sort()
    .map((each) => ({ needs: { $elemMatch: { $eq: each } }, $nor: [{ needs: wanted }] }));
}

function otherRanges(wanted: Json, dimension: Dimension, others: readonly Visitor[]): readonly Condition[] {
  if (!isObject(wanted) || Object.entries(wanted).some(([name, bound]) => !isBound(name, bound))) return [];
  const { $gte, $gt, $lt, $lte } = wanted as Readonly<Record<string, number>>;
  const figures = others
    .map((visitor) => askable(visitor)[dimension])
    .filter((each) => typeof each === 'number')
    .sort((a, b) => a - b);
  const isWithin = (figure: number) => holds({ figure: wanted }, { figure });
  const most = figures.filter(isWithin).length;
  const [low, high] = [$gte ?? $gt, $lt ?? $lte];
  const below = low === undefined ? [] : figures.filter((each) => !isWithin(each) && each <= low).slice(-most);
  const above = high === undefined ? [] : figures.filter((each) => !isWithin(each) && each >= high);
  const next = above[most];
  return [
    ...(most > 0 && below.length > 0
      ? [{ $gte: rounded(Math.floor, below[0]!), ...($gte === undefined ? { $lte: low! } : { $lt: low! }) }]
      : []),
    ...(most > 0 && above.length > 0
      ? [
          {
            ...($lt === undefined ? { $gt: high! } : { $gte: high! }),
            ...(next !== undefined && { $lt: rounded(Math.ceil, next) }),
          },
        ]
      : []),
  ].map((range) => ({ [dimension]: range }));
}

function isBound(name: string, bound: Json): boolean {
  return ['$gte', '$gt', '$lt', '$lte'].includes(name) && typeof bound === 'number';
}

/** To a hundredth: of money and of shares alike, a reader is told no more. */
function rounded(round: (value: number) => number, value: number): number {
  return round(value * 100) / 100;
}

/** What stands at an operator where it stands alone. */
function onlyOf(wanted: Json | undefined, operator: string): Json | undefined {
  return wanted !== undefined && isObject(wanted) && Object.keys(wanted).length === 1 ? wanted[operator] : undefined;
}

function isObject(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
