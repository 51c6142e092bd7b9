import type { Attributes, Condition, Json, SavedGroups } from './condition.ts';
import { isList, operators, type ValueTest } from './operators.ts';

type Test = (attributes: Attributes, groups: SavedGroups) => boolean;

/** Conditions are configuration: each is taken apart once, and asked of everybody. */
const tests = new WeakMap<Condition, Test>();
const noGroups: SavedGroups = {};

/**
 * Whether a condition holds for a person with these attributes. A path that leads nowhere is null; an operator that does not exist holds for nobody.
 * A condition is not changed after it was asked once.
 *
 * Source: GrowthBook SDK specification 0.7.1, "evalCondition".
 */
export function holds(condition: Condition, attributes: Attributes, groups: SavedGroups = noGroups): boolean {
  let test = tests.get(condition);
  if (!test) {
    test = testOf(condition);
    tests.set(condition, test);
  }
  return test(attributes, groups);
}

function testOf(condition: Condition): Test {
  return all(
    Object.entries(condition).map(([name, expected]) => {
      if (name === '$and') return all(conditionsOf(expected).map(testOf));
      if (name === '$or') return any(conditionsOf(expected).map(testOf));
      if (name === '$nor') return not(any(conditionsOf(expected).map(testOf)));
      if (name === '$not') return not(testOf(asCondition(expected)));
      const at = reader(name);
      const value = valueTest(expected);
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
