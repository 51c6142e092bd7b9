import { type Fragment, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
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
  readonly place: Fragment;
  /** What the place is told of: a row of `LIVES`, named s, or one of scores. */
  readonly of: 'life' | 'score';
}

export function placedByFirst(places: Places): Placing {
  return { place: placeOf(places), of: 'life' };
}

export function placedByLife(place: Fragment): Placing {
  return { place, of: 'life' };
}

/** By a rule on a row of scores: they are joined by the names of customers, which takes longer. */
export function placedByRule(place: Fragment): Placing {
  return { place, of: 'score' };
}

/** By the number of the cohort. */
export function placedByCohort(grain: Grain): Placing {
  return { place: periodNumber(sql`s.first_order`, grain), of: 'life' };
}

/** A row per customer: number, key in each way, part, days since the first order, and what the model says, in minor units. */
export function membersQuery(source: ReportSource, placings: readonly Placing[]): Fragment {
  const residual = isToHorizon(source.record) ? sql`s.expected` : sql`s.residual`;
  const keys = placings.map(({ place, of }, i) =>
    of === 'life' ? sql`${place} as ${keyColumn(i)}` : sql`coalesce(placed.${keyColumn(i)}, 0) as ${keyColumn(i)}`,
  );
  const scored = placings.flatMap(({ place, of }, i) => (of === 'score' ? [sql`${place} as ${keyColumn(i)}`] : []));
  const joined = sql`left join (select customer, ${join(scored)} from ${SCORES}) as placed on placed.customer = s.customer`;
  return sql`
select s.number, s.customer, ${join(keys)},
  s.lot, s.age as first_ago, s.historic, ${residual} as residual, s.expected
from ${LIVES} as s ${scored.length > 0 ? joined : sql``}`;
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
