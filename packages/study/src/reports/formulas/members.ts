import { by, type Fragment, makeTemporary, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { type Grain, periodNumber, periodNumberOf } from '../cohorts/periods.ts';
import { noPlaces, type Places, type PlaceValue, placeOf, readPlaces } from '../cohorts/places.ts';
import { LIVES } from '../facts/lives.ts';
import { minorUnits, type ReportSource } from '../report-source.ts';
import { isToHorizon } from './to-horizon.ts';

const NAME = 'report formulas';
export const MEMBERS = temporary(NAME);

/** Parts that customers are drawn into by lot; a bootstrap over so many is right to a fourteenth of its width. */
export const PARTS = 100;

/** More cohorts than these would be few customers each. */
const MOST_COHORTS = 12;

/** A row per customer: number, place of their value (0 where there are none), cohort, part, first day and days since it, and what the model says, in minor units. */
export function membersQuery(source: ReportSource, grain: Grain, places: Places): Fragment {
  const residual = isToHorizon(source.record) ? 'expected_money' : 'residual_lifetime_value';
  const lot = by((dialect) => dialect.lot('s.customer', PARTS));
  return sql`
select l.number, s.customer, ${placeOf(places)} as place, ${periodNumber(sql`s.first_order`, grain)} as cohort,
  ${lot} as lot, s.first_order as first_day, l.age as first_ago,
  ${minorUnits('historic_value', source)} as historic, ${minorUnits(residual, source)} as residual, ${minorUnits('expected_money', source)} as expected
from ${SCORES} as s join ${LIVES} as l on l.customer = s.customer`;
}

export interface Members {
  readonly grain: Grain;
  /** Values of the dimension; empty where the orders name none, or one only. */
  readonly places: readonly PlaceValue[];
}

/** Makes the table of the customers by group: by a dimension of their first orders, and by cohort. */
export async function makeMembers(source: ReportSource, dimension: string | null): Promise<Members> {
  const { base, settings } = source.record;
  const grain = fewCohorts(base.firstOrder, settings.asOf);
  const places = dimension === null ? noPlaces : await readPlaces(source, dimension);
  await makeTemporary(source.connection, NAME, membersQuery(source, grain, places));
  return { grain, places: places.values };
}

/** The finest grain under which there are few cohorts. */
function fewCohorts(first: string, last: string): Grain {
  const grains = ['month', 'quarter', 'year'] as const;
  return grains.find((grain) => periodNumberOf(last, grain) - periodNumberOf(first, grain) < MOST_COHORTS) ?? 'year';
}
