import type { Attributes, Condition, Json, SavedGroups } from './condition.ts';
import { isList, operators, type ValueTest } from './operators.ts';

type Test = (attributes: Attributes, groups: SavedGroups) => boolean;

/** Conditions are configuration: each is taken apart once, and asked of everybody. */
const tests = new WeakMap<Condition, Test>();
const testsOfVisitors = new WeakMap<Condition, Test>();
const noGroups: SavedGroups = {};

/**
 * Whether a condition holds for a person with these attributes. A path that leads nowhere is null; an operator that does not exist holds for nobody.
 * A condition is not changed after it was asked once.
 *
 * Source: GrowthBook SDK specification 0.7.1, "evalCondition".
 */
export function holds(condition: Condition, attributes: Attributes, groups: SavedGroups = noGroups): boolean {
  return known(tests, condition, () => null)(attributes, groups);
}

/**
 * The same of a visitor, for whom a page is composed: where their expected value is not known it is neither low nor high, and nothing that compares it by size holds. To GrowthBook it would be 0, and
 * whoever is new would be offered what those of least value are. Whether it is known is asked by `$exists`.
 */
export function holdsOfVisitor(condition: Condition, attributes: Attributes): boolean {
  return known(testsOfVisitors, condition, unknownValue)(attributes, noGroups);
}

/** A test of a path that takes the place of the usual one; null for the usual one. */
type Special = (path: string, expected: Json) => ValueTest | null;

function known(kept: WeakMap<Condition, Test>, condition: Condition, special: Special): Test {
  const found = kept.get(condition) ?? testOf(condition, special);
  kept.set(condition, found);
  return found;
}

function unknownValue(path: string, expected: Json): ValueTest | null {
  if (path !== 'value' || !asksSize(expected)) return null;
  const test = valueTest(expected);
  return (actual, groups) => actual !== null && test(actual, groups);
}

/** Whether a value is compared by size, also where that is negated. */
function asksSize(expected: Json): boolean {
  if (!isOperators(expected)) return false;
  return Object.entries(expected).some(([name, wanted]) => sizes.includes(name) || asksSize(wanted));
}

const sizes = ['$lt', '$lte', '$gt', '$gte'];

function testOf(condition: Condition, special: Special = () => null): Test {
  const ofEach = (expected: Json) => conditionsOf(expected).map((each) => testOf(each, special));
  return all(
    Object.entries(condition).map(([name, expected]) => {
      if (name === '$and') return all(ofEach(expected));
      if (name === '$or') return any(ofEach(expected));
      if (name === '$nor') return not(any(ofEach(expected)));
      if (name === '$not') return not(testOf(asCondition(expected), special));
      const at = reader(name);
      const value = special(name, expected) ?? valueTest(expected);
      return (attributes, groups) => value(at(attributes), groups);
    }),
  );
}

function all(each: readonly Test[]): Test {
  const [only] = each;
  if (only && each.length === 1) return only;
  return (attributes, groups) => each.every((test) => test(attributes, groups));
}

/** No alternatives are no restriction. */
function any(each: readonly Test[]): Test {
  return (attributes, groups) => each.length === 0 || each.some((test) => test(attributes, groups));
}

function not(test: Test): Test {
  return (attributes, groups) => !test(attributes, groups);
}

function conditionsOf(value: Json): readonly Condition[] {
  return isList(value) ? value.map(asCondition) : [];
}

/** What is no object is a condition on nothing, and a person of whom nothing is known. */
function asCondition(value: Json): Condition {
  return isObject(value) && !isList(value) ? value : {};
}

/** Reads what stands at a path such as `father.age`; null where nothing does. */
function reader(path: string): (attributes: Attributes) => Json {
  const names = path.split('.');
  const read = (at: Json, name: string) => (isObject(at) && Object.hasOwn(at, name) ? at[name]! : null);
  if (names.length === 1) return (attributes) => read(attributes, path);
  return (attributes) => names.reduce<Json>(read, attributes);
}

function valueTest(expected: Json, isInsensitive = false): ValueTest {
  if (typeof expected === 'string') return textTest(expected, isInsensitive);
  if (typeof expected === 'number') return (actual) => actual !== null && Number(actual) === expected;
  if (typeof expected === 'boolean') return (actual) => actual !== null && Boolean(actual) === expected;
  if (expected === null) return (actual) => actual === null;
  if (!isOperators(expected)) {
    const text = JSON.stringify(expected);
    return (actual) => JSON.stringify(actual) === text;
  }
  const each = Object.entries(expected).map(([name, wanted]): ValueTest => {
    const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
    return operator?.(wanted, { value: valueTest, element: elementTest }) ?? (() => false);
  });
  const [only] = each;
  if (only && each.length === 1) return only;
  return (actual, groups) => each.every((test) => test(actual, groups));
}

/** An element of a list is a value, or an object with attributes of its own. */
function elementTest(expected: Json): ValueTest {
  if (isOperators(expected)) return valueTest(expected);
  if (!isObject(expected)) return () => false;
  const test = testOf(asCondition(expected));
  return (actual, groups) => test(asCondition(actual), groups);
}

function textTest(expected: string, isInsensitive: boolean): ValueTest {
  if (!isInsensitive) return (actual) => String(actual) === expected;
  const lower = expected.toLowerCase();
  return (actual) => String(actual).toLowerCase() === lower;
}

function isObject(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null;
}

function isOperators(value: Json): value is { readonly [name: string]: Json } {
  if (!isObject(value) || isList(value)) return false;
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => name.startsWith('$'));
}
