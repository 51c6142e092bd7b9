import { type Fragment, id, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { type Grain, periodNumber, periodNumberOf } from '../cohorts/periods.ts';
import { type Places, placeOf } from '../cohorts/places.ts';
import { LIVES } from '../facts/lives.ts';
import { LOTS } from '../facts/people.ts';
import type { ReportSource } from '../report-source.ts';
import { isToHorizon } from './to-horizon.ts';
import { keyColumn } from './ways.ts';

const NAME = 'report formulas';
export const MEMBERS = temporary(NAME);

/** Parts that customers are drawn into by lot. */
export const PARTS = LOTS;

/** More cohorts than these would be few customers each. */
const MOST_COHORTS = 12;

/** The place of each customer among the groups of one way to tell them apart: 0 where they are in none. */
export interface Placing {
  /** Of a row of `LIVES`, named s, and of what is joined. */
  readonly place: Fragment;
  /** What is joined to `LIVES` for it, named as given. */
  readonly joined: Fragment;
}

export function placedByFirst(places: Places): Placing {
  return { place: placeOf(places), joined: sql`` };
}

/** By a table of columns customer, place; its name tells it from the tables of others. */
export function placedBy(table: string): Placing {
  const [place, customer] = [id(table, 'place'), id(table, 'customer')];
  return {
    place: sql`coalesce(${place}, 0)`,
    joined: sql`left join ${temporary(table)} as ${id(table)} on ${customer} = s.customer`,
  };
}

/** By the number of the cohort. */
export function placedByCohort(grain: Grain): Placing {
  return { place: periodNumber(sql`s.first_order`, grain), joined: sql`` };
}

/** A row per customer: number, key in each way, part, first day and days since it, and what the model says, in minor units. */
export function membersQuery(source: ReportSource, placings: readonly Placing[]): Fragment {
  const residual = isToHorizon(source.record) ? sql`s.expected` : sql`s.residual`;
  const keys = placings.map(({ place }, i) => sql`${place} as ${keyColumn(i)}`);
  const joined = placings.map((placing) => placing.joined);
  return sql`
select s.number, s.customer, ${join(keys)},
  s.lot, s.first_order as first_day, s.age as first_ago, s.historic, ${residual} as residual, s.expected
from ${LIVES} as s ${join(joined, ' ')}`;
}

/** Makes the table of the customers, in as many ways as they are placed. */
export async function makeMembers(source: ReportSource, placings: readonly Placing[]): Promise<void> {
  await makeTemporary(source.connection, NAME, membersQuery(source, placings));
}

/** The finest grain under which a history has few cohorts. */
export function fewCohorts({ base, settings }: ReportSource['record']): Grain {
  const [first, last] = [base.firstOrder, settings.asOf];
  const grains = ['month', 'quarter', 'year'] as const;
  return grains.find((grain) => periodNumberOf(last, grain) - periodNumberOf(first, grain) < MOST_COHORTS) ?? 'year';
}
