import { type Fragment, makeTemporary, sql, temporary } from '@perennial/engine';
import { type Grain, periodNumber, periodNumberOf } from '../cohorts/periods.ts';
import { type Places, placeOf } from '../cohorts/places.ts';
import { LIVES } from '../facts/lives.ts';
import { LOTS } from '../facts/people.ts';
import type { ReportSource } from '../report-source.ts';
import { isToHorizon } from './to-horizon.ts';

const NAME = 'report formulas';
export const MEMBERS = temporary(NAME);

/** Parts that customers are drawn into by lot. */
export const PARTS = LOTS;

/** More cohorts than these would be few customers each. */
const MOST_COHORTS = 12;

/** The place of each customer among the groups that are asked of: 0 where they are in none. */
export interface Placing {
  /** Of a row of `LIVES`, named s, and of what is joined. */
  readonly place: Fragment;
  readonly joined: Fragment;
}

export function placedByFirst(places: Places): Placing {
  return { place: placeOf(places), joined: sql`` };
}

/** By a relation of columns customer, place. */
export function placedBy(relation: Fragment): Placing {
  return { place: sql`coalesce(c.place, 0)`, joined: sql`left join ${relation} as c on c.customer = s.customer` };
}

/** A row per customer: number, place, cohort, part, first day and days since it, and what the model says, in minor units. */
export function membersQuery(source: ReportSource, grain: Grain | null, { place, joined }: Placing): Fragment {
  const residual = isToHorizon(source.record) ? sql`s.expected` : sql`s.residual`;
  return sql`
select s.number, s.customer, ${place} as place, ${grain ? periodNumber(sql`s.first_order`, grain) : sql`0`} as cohort,
  s.lot, s.first_order as first_day, s.age as first_ago, s.historic, ${residual} as residual, s.expected
from ${LIVES} as s ${joined}`;
}

/** Makes the table of the customers by group and by cohort, whose grain it returns. */
export async function makeMembers(source: ReportSource, placing: Placing): Promise<Grain> {
  const { base, settings } = source.record;
  const grain = fewCohorts(base.firstOrder, settings.asOf);
  await makeTemporary(source.connection, NAME, membersQuery(source, grain, placing));
  return grain;
}

/** The same where nothing is asked of cohorts: all customers are of one. */
export async function makeMembersByPlace(source: ReportSource, placing: Placing): Promise<void> {
  await makeTemporary(source.connection, NAME, membersQuery(source, null, placing));
}

/** The finest grain under which there are few cohorts. */
function fewCohorts(first: string, last: string): Grain {
  const grains = ['month', 'quarter', 'year'] as const;
  return grains.find((grain) => periodNumberOf(last, grain) - periodNumberOf(first, grain) < MOST_COHORTS) ?? 'year';
}
