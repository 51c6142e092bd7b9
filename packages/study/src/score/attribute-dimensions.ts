import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import type { AttributeColumn } from '@perennial/import';
import type { AttributesRecord } from '../record/attributes-record.ts';
import { MOST_DISTINCT } from './line-dimensions.ts';
import { saysLink } from './links.ts';

/** What is known of people, under the name of a dimension; `key` is what it is called in the table. */
export interface Attribute extends Pick<AttributeColumn, 'name' | 'kind'> {
  readonly key: string;
}

export interface UsableAttributes {
  readonly usable: readonly Attribute[];
  /** Those with too many values to compare customers by. */
  readonly left: readonly string[];
  /** Those that say who referred a customer or for which company one orders, with any number of values. */
  readonly links: readonly string[];
}

/** What is known of people by which customers are told apart. Where the orders have something of the same name, it is `person_NAME`. */
export async function usableAttributes(
  connection: Connection,
  record: AttributesRecord | null,
  ofOrders: readonly string[],
): Promise<UsableAttributes> {
  const all = (record?.columns ?? []).map(
    ({ name: key, kind }): Attribute => ({
      key,
      kind,
      name: ofOrders.includes(key) ? `person_${key}` : key,
    }),
  );
  if (all.length === 0) return { usable: [], left: [], links: [] };
  const counts = all.map(({ key, name }) => sql`approx_count_distinct(texts[${key}]) as ${id(name)}`);
  const [row] = await connection.rows<Record<string, number>>(
    sql`select ${join(counts)} from customer_attributes where customer in (select customer from orders)`,
  );
  const isTie = ({ key, name }: Attribute) => saysLink(key) && Number(row?.[name] ?? 0) > 0;
  const within = (from: number, to: number) =>
    all
      .filter((each) => !saysLink(each.key))
      .filter(({ name }) => Number(row?.[name] ?? 0) >= from && Number(row?.[name] ?? 0) <= to);
  return {
    usable: [...within(1, MOST_DISTINCT), ...all.filter(isTie)],
    links: all.filter(isTie).map(({ name }) => name),
    left: within(MOST_DISTINCT + 1, Number.POSITIVE_INFINITY).map(({ name }) => name),
  };
}

/** Columns of the scores, of what is known of a person `a`: what they are compared by, and numbers as they are. */
export function attributeValues(attributes: readonly Attribute[]): readonly (readonly [string, Fragment])[] {
  return [
    ...attributes.map(({ key, name }) => [`first_${name}`, sql`a.texts[${key}]`] as const),
    ...attributes
      .filter(({ kind }) => kind === 'number')
      .map(({ key, name }) => [`exact_${name}`, sql`a.numbers[${key}]`] as const),
  ];
}
