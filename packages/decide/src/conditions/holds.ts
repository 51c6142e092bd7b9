import type { Attributes, Condition, Json, SavedGroups } from './condition.ts';
import { isList, operators, type ValueTest } from './operators.ts';

/** Whether something is so; null where it is not known. */
type Truth = boolean | null;
/** What is asked of somebody's attributes, or of one of them. */
type Asked<Of> = (of: Of, groups: SavedGroups) => Truth;
type Test = Asked<Attributes>;
type TruthTest = Asked<Json>;

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
  return known(tests, condition, () => null)(attributes, groups) === true;
}

/**
 * The same of a visitor, for whom a page is composed: where their expected value is not known, what asks for it is not known either, through `$not`, `$nor`, `$and` and `$or` (the logic of three
 * values of Kleene and of SQL), and what is not known does not hold. To GrowthBook the value would be 0, and whoever is new would be offered what those of least value are. Whether it is known is asked
 * by `$exists`, and by what compares with null.
 */
export function holdsOfVisitor(condition: Condition, attributes: Attributes): boolean {
  return known(testsOfVisitors, condition, unknownValue)(attributes, noGroups) === true;
}

/** A test of a path that takes the place of the usual one; null for the usual one. */
type Special = (path: string, expected: Json) => TruthTest | null;

function known(kept: WeakMap<Condition, Test>, condition: Condition, special: Special): Test {
  const found = kept.get(condition) ?? testOf(condition, special);
  kept.set(condition, found);
  return found;
}

function unknownValue(path: string, expected: Json): TruthTest | null {
  return path === 'value' ? testOfValue(expected) : null;
}

/** A test of what may not be known: null is no value of its own. */
function testOfValue(expected: Json): TruthTest {
  if (isOperators(expected))
    return all(
      Object.entries(expected).map(([name, wanted]) => {
        if (name === '$not') return not(testOfValue(wanted));
        const test = valueTest({ [name]: wanted });
        return asksWhetherKnown(name, wanted) ? test : ofKnown(test);
      }),
    );
  const test = valueTest(expected);
  return expected === null ? test : ofKnown(test);
}

function ofKnown(test: ValueTest): TruthTest {
  return (actual, groups) => (actual === null ? null : test(actual, groups));
}

function asksWhetherKnown(operator: string, wanted: Json): boolean {
  if (operator === '$exists' || operator === '$type') return true;
  return wanted === null || (isList(wanted) && wanted.includes(null));
}

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

/** False where one is false, else not known where one is not. */
function all<Of>(each: readonly Asked<Of>[]): Asked<Of> {
  const [only] = each;
  if (only && each.length === 1) return only;
  return (of, groups) => {
    let found: Truth = true;
    for (const test of each) {
      const truth = test(of, groups);
      if (truth === false) return false;
      if (truth === null) found = null;
    }
    return found;
  };
}

/** True where one is true, else not known where one is not. No alternatives are no restriction. */
function any<Of>(each: readonly Asked<Of>[]): Asked<Of> {
  return (of, groups) => {
    let found: Truth = each.length === 0;
    for (const test of each) {
      const truth = test(of, groups);
      if (truth === true) return true;
      if (truth === null) found = null;
    }
    return found;
  };
}

function not<Of>(test: Asked<Of>): Asked<Of> {
  return (of, groups) => {
    const truth = test(of, groups);
    return truth === null ? null : !truth;
  };
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
  return (actual, groups) => test(asCondition(actual), groups) === true;
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
