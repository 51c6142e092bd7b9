import type { Json, SavedGroups } from './condition.ts';
import { comparableVersion } from './version.ts';

/** Judges one value within an operator: `$not`, `$size`, `$elemMatch` and `$all` hold conditions of their own. */
export interface Judges {
  readonly value: (expected: Json, actual: Json, isInsensitive?: boolean) => boolean;
  readonly element: (expected: Json, actual: Json) => boolean;
  readonly groups: SavedGroups;
}

type Operator = (actual: Json, expected: Json, judges: Judges) => boolean;

/** The operators of conditions, by their names. */
export const operators: { readonly [name: string]: Operator } = {
  $eq: (actual, expected) => actual === expected,
  $ne: (actual, expected) => actual !== expected,
  $lt: ordered((order) => order < 0),
  $lte: ordered((order) => order <= 0),
  $gt: ordered((order) => order > 0),
  $gte: ordered((order) => order >= 0),
  $veq: versions((order) => order === 0),
  $vne: versions((order) => order !== 0),
  $vlt: versions((order) => order < 0),
  $vlte: versions((order) => order <= 0),
  $vgt: versions((order) => order > 0),
  $vgte: versions((order) => order >= 0),
  $exists: (actual, expected) => (expected ? actual !== null : actual === null),
  $in: (actual, expected) => isList(expected) && isAmong(actual, expected),
  $nin: (actual, expected) => isList(expected) && !isAmong(actual, expected),
  $ini: (actual, expected) => isList(expected) && isAmong(folded(actual), expected.map(folded)),
  $nini: (actual, expected) => isList(expected) && !isAmong(folded(actual), expected.map(folded)),
  $inGroup: (actual, expected, { groups }) => isAmong(actual, groups[String(expected)] ?? []),
  $notInGroup: (actual, expected, { groups }) => !isAmong(actual, groups[String(expected)] ?? []),
  $regex: matches('', true),
  $regexi: matches('i', true),
  $notRegex: matches('', false),
  $notRegexi: matches('i', false),
  $not: (actual, expected, judges) => !judges.value(expected, actual),
  $size: (actual, expected, judges) => isList(actual) && judges.value(expected, actual.length),
  $elemMatch: (actual, expected, judges) =>
    isList(actual) && actual.some((each) => Boolean(each) && judges.element(expected, each)),
  $all: hasAll(false),
  $alli: hasAll(true),
  $type: (actual, expected) => typeName(actual) === expected,
};

function ordered(holds: (order: number) => boolean): Operator {
  return (actual, expected) => {
    if (typeof actual === 'string' && typeof expected === 'string') return holds(compare(actual, expected));
    const [a, b] = [Number(actual), Number(expected)];
    return !Number.isNaN(a) && !Number.isNaN(b) && holds(compare(a, b));
  };
}

function versions(holds: (order: number) => boolean): Operator {
  return (actual, expected) => holds(compare(comparableVersion(actual), comparableVersion(expected)));
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A pattern that cannot be read holds for nobody, and neither does its opposite. */
function matches(flags: string, isWanted: boolean): Operator {
  return (actual, expected) => {
    try {
      return new RegExp(String(expected), flags).test(String(actual)) === isWanted;
    } catch {
      return false;
    }
  };
}

function hasAll(isInsensitive: boolean): Operator {
  return (actual, expected, judges) =>
    isList(actual) &&
    isList(expected) &&
    expected.every((wanted) => actual.some((each) => judges.value(wanted, each, isInsensitive)));
}

/** Whether a value, or any of several, is in a list. */
function isAmong(actual: Json, list: readonly Json[]): boolean {
  return isList(actual) ? actual.some((each) => list.includes(each)) : list.includes(actual);
}

function folded(value: Json): Json {
  if (isList(value)) return value.map(folded);
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function typeName(value: Json): string {
  if (value === null) return 'null';
  return isList(value) ? 'array' : typeof value;
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
