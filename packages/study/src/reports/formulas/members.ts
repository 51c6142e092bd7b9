import { by, type Fragment, makeTemporary, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { type Grain, periodNumber, periodNumberOf } from '../cohorts/periods.ts';
import { customerPlaces } from '../cohorts/places.ts';
import type { ReportSource } from '../report-source.ts';

const NAME = 'report formulas';
export const MEMBERS = temporary(NAME);

/** Parts that customers are drawn into by lot; a bootstrap over so many is right to a fourteenth of its width. */
export const PARTS = 100;

/** More cohorts than these would be few customers each. */
const MOST_COHORTS = 12;

/** A row per customer: place of its value (0 where there are none), cohort, part, first day. */
export function membersQuery(grain: Grain, hasPlaces: boolean): Fragment {
  const lot = by((dialect) => dialect.lot('s.customer', PARTS));
  return sql`
select s.customer, ${hasPlaces ? sql`coalesce(c.place, 0)` : sql`0`} as place, ${periodNumber(sql`s.first_order`, grain)} as cohort,
  ${lot} as lot, s.first_order as first_day
from ${SCORES} as s ${hasPlaces ? sql`left join (${customerPlaces}) as c on c.customer = s.customer` : sql``}`;
}

/** Makes the table of the customers by group: by the places that have been made, where there are some, and by cohort, whose grain it returns. */
export async function makeMembers(source: ReportSource, hasPlaces: boolean): Promise<Grain> {
  const { base, settings } = source.record;
  const grain = fewCohorts(base.firstOrder, settings.asOf);
  await makeTemporary(source.connection, NAME, membersQuery(grain, hasPlaces));
  return grain;
}

/** The finest grain under which there are few cohorts. */
function fewCohorts(first: string, last: string): Grain {
  const grains = ['month', 'quarter', 'year'] as const;
  return grains.find((grain) => periodNumberOf(last, grain) - periodNumberOf(first, grain) < MOST_COHORTS) ?? 'year';
}
