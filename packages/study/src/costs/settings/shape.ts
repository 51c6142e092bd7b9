import { isMap, isScalar, type Node } from 'yaml';
import type { Expected, Found } from './found.ts';

/** What a value of the settings must look like: how it is read, and how its JSON Schema says so. */
export interface Shape<Value> {
  readonly schema: object;
  /** Throws `costs-invalid` with file, line, key and value. */
  read(found: Found): Value;
}

/** A text or a number, as it is typed, that `take` makes a value of; null where it cannot. */
export function scalar<Value>(expected: Expected, schema: object, take: (text: string) => Value | null): Shape<Value> {
  return {
    schema,
    read: (found) => {
      const value = isScalar(found.node) ? take(found.text().trim()) : null;
      if (value === null) throw found.refuse(expected);
      return value;
    },
  };
}

/** A list; a single one stands for a list of itself. */
export function listOf<Value>(each: Shape<Value>): Shape<readonly Value[]> {
  return {
    schema: { anyOf: [each.schema, { type: 'array', items: each.schema }] },
    read: (found) => {
      if (!found.isList()) return [each.read(found)];
      return found.items().map((item) => each.read(item));
    },
  };
}

/** Names with a value each. */
export function namesWith<Value>(each: Shape<Value>): Shape<Readonly<Record<string, Value>>> {
  return {
    schema: { type: 'object', additionalProperties: each.schema },
    read: (found) => {
      const values = entriesOf(found).map(([key, node]) => [key, each.read(found.within(key, node))] as const);
      return Object.fromEntries(values);
    },
  };
}

/** Fields, none of them needed but those that `required` names. */
export function fields<Values extends object>(
  shapes: { readonly [Key in keyof Values]-?: Shape<Exclude<Values[Key], undefined>> },
  required: readonly (keyof Values & string)[] = [],
): Shape<Partial<Values>> {
  const names = Object.keys(shapes);
  const properties = Object.fromEntries(
    Object.entries<Shape<unknown>>(shapes).map(([name, { schema }]) => [name, schema]),
  );
  return {
    schema: { type: 'object', properties, additionalProperties: false, ...(required.length > 0 && { required }) },
    read: (found) => {
      const entries = entriesOf(found);
      for (const [key, , keyNode] of entries)
        if (!names.includes(key)) throw found.within(key, keyNode).refuseKey(key, names);
      for (const key of required) if (!entries.some(([name]) => name === key)) throw found.refuseMissing(key);
      const values = entries.map(([key, node]) => [key, shapes[key as keyof Values].read(found.within(key, node))]);
      return Object.fromEntries(values) as Partial<Values>;
    },
  };
}

/** The one where the node is a text or a number, the other where it has fields. */
export function textOr<Value>(text: Shape<Value>, withFields: Shape<Value>): Shape<Value> {
  return {
    schema: { anyOf: [text.schema, withFields.schema] },
    read: (found) => (isMap(found.node) ? withFields : text).read(found),
  };
}

function entriesOf(found: Found): readonly (readonly [key: string, node: Node, keyNode: Node])[] {
  if (!isMap(found.node)) throw found.refuse('fields');
  return found.node.items.map(({ key, value }) => [found.keyText(key), value as Node, key as Node]);
}
