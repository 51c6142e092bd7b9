import type { Attributes, Condition, Json, SavedGroups } from './condition.ts';
import { isList, operators } from './operators.ts';

/**
 * Whether a condition holds for a person with these attributes. A path that leads nowhere is null; an operator that does not exist holds for nobody.
 *
 * Source: GrowthBook SDK specification 0.7.1, "evalCondition".
 */
export function holds(condition: Condition, attributes: Attributes, groups: SavedGroups = {}): boolean {
  return Object.entries(condition).every(([name, expected]) => {
    if (name === '$and') return conditionsOf(expected).every((each) => holds(each, attributes, groups));
    if (name === '$or') return isAny(conditionsOf(expected), attributes, groups);
    if (name === '$nor') return !isAny(conditionsOf(expected), attributes, groups);
    if (name === '$not') return !holds(asCondition(expected), attributes, groups);
    return valueHolds(expected, valueAt(attributes, name), groups);
  });
}

/** No alternatives are no restriction. */
function isAny(conditions: readonly Condition[], attributes: Attributes, groups: SavedGroups): boolean {
  return conditions.length === 0 || conditions.some((each) => holds(each, attributes, groups));
}

function conditionsOf(value: Json): readonly Condition[] {
  return isList(value) ? value.map(asCondition) : [];
}

/** What is no object is a condition on nothing, and a person of whom nothing is known. */
function asCondition(value: Json): Condition {
  return isObject(value) && !isList(value) ? value : {};
}

/** What stands at a path such as `father.age`; null where nothing does. */
function valueAt(attributes: Attributes, path: string): Json {
  return path
    .split('.')
    .reduce<Json>((at, name) => (isObject(at) && Object.hasOwn(at, name) ? at[name]! : null), attributes);
}

function valueHolds(expected: Json, actual: Json, groups: SavedGroups, isInsensitive = false): boolean {
  if (typeof expected === 'string') return isSameText(expected, actual, isInsensitive);
  if (typeof expected === 'number') return actual !== null && Number(actual) === expected;
  if (typeof expected === 'boolean') return actual !== null && Boolean(actual) === expected;
  if (expected === null) return actual === null;
  if (!isOperators(expected)) return JSON.stringify(actual) === JSON.stringify(expected);
  const judges = {
    groups,
    value: (wanted: Json, each: Json, folds?: boolean) => valueHolds(wanted, each, groups, folds),
    element: (wanted: Json, each: Json) =>
      isOperators(wanted)
        ? valueHolds(wanted, each, groups)
        : isObject(wanted) && holds(asCondition(wanted), asCondition(each), groups),
  };
  return Object.entries(expected).every(([name, wanted]) => operators[name]?.(actual, wanted, judges) ?? false);
}

function isSameText(expected: string, actual: Json, isInsensitive: boolean): boolean {
  const text = String(actual);
  return isInsensitive ? text.toLowerCase() === expected.toLowerCase() : text === expected;
}

function isObject(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null;
}

function isOperators(value: Json): value is { readonly [name: string]: Json } {
  if (!isObject(value) || isList(value)) return false;
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => name.startsWith('$'));
}
