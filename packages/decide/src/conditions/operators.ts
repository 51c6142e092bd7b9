import type { Json, SavedGroups } from './condition.ts';
import { comparableVersion } from './version.ts';

/** Whether a value of a person is as a condition wants it. */
export type ValueTest = (actual: Json, groups: SavedGroups) => boolean;

/** Makes tests of what stands within an operator: `$not`, `$size`, `$elemMatch` and `$all` hold conditions of their own. */
export interface Makers {
  readonly value: (expected: Json, isInsensitive?: boolean) => ValueTest;
  readonly element: (expected: Json) => ValueTest;
}

type Operator = (expected: Json, makers: Makers) => ValueTest;

/** The operators of conditions, by their names. */
export const operators: { readonly [name: string]: Operator } = {
  $eq: (expected) => (actual) => actual === expected,
  $ne: (expected) => (actual) => actual !== expected,
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
  $exists: (expected) => (actual) => (expected ? actual !== null : actual === null),
  $in: among(true, (value) => value),
  $nin: among(false, (value) => value),
  $ini: among(true, folded),
  $nini: among(false, folded),
  $inGroup: (expected) => (actual, groups) => isAmong(actual, groups[String(expected)] ?? []),
  $notInGroup: (expected) => (actual, groups) => !isAmong(actual, groups[String(expected)] ?? []),
  $regex: matches('', true),
  $regexi: matches('i', true),
  $notRegex: matches('', false),
  $notRegexi: matches('i', false),
  $not: (expected, { value }) => {
    const test = value(expected);
    return (actual, groups) => !test(actual, groups);
  },
  $size: (expected, { value }) => {
    const test = value(expected);
    return (actual, groups) => isList(actual) && test(actual.length, groups);
  },
  $elemMatch: (expected, { element }) => {
    const test = element(expected);
    return (actual, groups) => isList(actual) && actual.some((each) => Boolean(each) && test(each, groups));
  },
  $all: hasAll(false),
  $alli: hasAll(true),
  $type: (expected) => (actual) => typeName(actual) === expected,
};

function ordered(holds: (order: number) => boolean): Operator {
  return (expected) => {
    const number = Number(expected);
    return (actual) => {
      if (typeof actual === 'string' && typeof expected === 'string') return holds(compare(actual, expected));
      const value = Number(actual);
      return !Number.isNaN(value) && !Number.isNaN(number) && holds(compare(value, number));
    };
  };
}

function versions(holds: (order: number) => boolean): Operator {
  return (expected) => {
    const version = comparableVersion(expected);
    return (actual) => holds(compare(comparableVersion(actual), version));
  };
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function among(isWanted: boolean, of: (value: Json) => Json): Operator {
  return (expected) => {
    if (!isList(expected)) return () => false;
    const list = expected.map(of);
    return (actual) => isAmong(of(actual), list) === isWanted;
  };
}

/** A pattern that cannot be read holds for nobody, and neither does its opposite. */
function matches(flags: string, isWanted: boolean): Operator {
  return (expected) => {
    try {
      const pattern = new RegExp(String(expected), flags);
      return (actual) => pattern.test(String(actual)) === isWanted;
    } catch {
      return () => false;
    }
  };
}

function hasAll(isInsensitive: boolean): Operator {
  return (expected, { value }) => {
    if (!isList(expected)) return () => false;
    const tests = expected.map((wanted) => value(wanted, isInsensitive));
    return (actual, groups) => isList(actual) && tests.every((test) => actual.some((each) => test(each, groups)));
  };
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
