import { type Fragment, id, makeTemporary, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import type { ReportSource } from '../report-source.ts';

const MOST_VALUES = 8;
const LONGEST = 200;

const NAME = 'report places';
const PLACES = temporary(NAME);

/** Place of what a customer's first order says, among the largest values, those beyond at the end: columns customer, place. */
export const customerPlaces: Fragment = sql`select customer, place from ${PLACES}`;

export interface PlaceValue {
  readonly place: number;
  /** Null: the first order names none. */
  readonly value: string | null;
  readonly isOthers: boolean;
}

/** A row per customer with the value of a dimension and its place by size. */
export function placesQuery(dimension: string): Fragment {
  const named = sql`select customer, ${id(`first_${dimension}`)} as value from ${SCORES}`;
  return sql`
with named as (${named}), sizes as (
  select value, row_number() over (order by count(*) desc, value) as place from named group by value
)
select n.customer, cast(least(s.place, ${MOST_VALUES + 1}) as integer) as place, n.value
from named as n join sizes as s on coalesce(s.value, '') = coalesce(n.value, '') and (s.value is null) = (n.value is null)`;
}

/** The values, the largest first. Empty where all customers share one: then there is nothing to compare. */
export function readPlaces(source: ReportSource, dimension: string): Promise<readonly PlaceValue[]> {
  return makePlaces(source, placesQuery(dimension));
}

/** The same of any groups: a query of columns customer, place, value. */
export async function makePlaces({ connection }: ReportSource, query: Fragment): Promise<readonly PlaceValue[]> {
  await makeTemporary(connection, NAME, query);
  const rows = await connection.rows<{ place: number; value: string | null; several: number }>(sql`
select place, substr(min(value), 1, ${LONGEST}) as value, count(distinct value) as several from ${PLACES} group by place order by place`);
  if (rows.length < 2) return [];
  return rows.map(({ place, value, several }) => {
    const isOthers = place > MOST_VALUES && several > 1;
    return { place, value: isOthers ? null : value, isOthers };
  });
}
