import { type Fragment, id, join, sql } from '@perennial/engine';
import { GROUPS } from '../facts/groups.ts';
import type { ReportSource } from '../report-source.ts';

const MOST_VALUES = 8;
const LONGEST = 200;

export interface PlaceValue {
  readonly place: number;
  /** Null: the first order names none. */
  readonly value: string | null;
  readonly isOthers: boolean;
}

/** Values of a dimension of first orders by their place: the largest first, those beyond together at the end. */
export interface Places {
  readonly dimension: string;
  /** Empty where all customers share one value: then there is nothing to compare. */
  readonly values: readonly PlaceValue[];
  /** The largest, whole. */
  readonly largest: readonly (string | null)[];
}

/** The largest values, and as many beyond them as show whether they are several. */
export function valuesQuery({ record }: Pick<ReportSource, 'record'>, dimension: string): Fragment {
  return sql`
select name as value from ${GROUPS} where dimension = ${(record.base.dimensions ?? []).indexOf(dimension)}
order by customers desc, name limit ${MOST_VALUES + 3}`;
}

export async function readPlaces(source: ReportSource, dimension: string): Promise<Places> {
  const rows = await source.connection.rows<{ value: string | null }>(valuesQuery(source, dimension));
  const all = rows.map(({ value }) => value);
  const [largest, beyond] = [all.slice(0, MOST_VALUES), all.slice(MOST_VALUES)];
  if (all.length < 2) return { dimension, values: [], largest };
  const named = beyond.filter((value) => value !== null);
  const isOthers = named.length > 1;
  const last = { place: MOST_VALUES + 1, value: isOthers ? null : shown(named[0] ?? null), isOthers };
  const values = largest.map((value, i) => ({ place: i + 1, value: shown(value), isOthers: false }));
  return { dimension, values: beyond.length > 0 ? [...values, last] : values, largest };
}

function shown(value: string | null): string | null {
  return value === null ? null : [...value].slice(0, LONGEST).join('');
}

/** The place of a row of `scores` or `LIVES`, named s; 0 where there are none. */
export function placeOf({ dimension, values, largest }: Places): Fragment {
  if (values.length === 0) return sql`0`;
  const of = id('s', `first_${dimension}`);
  const places = largest.map(
    (each, i) => sql`when ${each === null ? sql`${of} is null` : sql`${of} = ${each}`} then ${i + 1}`,
  );
  return sql`cast(case ${join(places, ' ')} else ${MOST_VALUES + 1} end as integer)`;
}

/** Of all customers together. */
export const noPlaces: Places = { dimension: '', values: [], largest: [] };
