import { type Fragment, id, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import { grainOf } from '../cohorts/periods.ts';
import { readPlaces } from '../cohorts/places.ts';
import { LIVES } from '../facts/lives.ts';
import { buildProfit } from '../profit/build-profit.ts';
import {
  basesOfRun,
  columnsOf,
  type KeptAge,
  makeMembers,
  PROFIT_MEMBERS,
  type ReachedAge,
  readAges,
} from '../profit/groups.ts';
import type { ProfitResult } from '../profit/profit-result.ts';
import type { ReportSource } from '../report-source.ts';
import type { ChannelCosts, PaybackPoint } from './channels-result.ts';

const Z80 = 1.2815515655446004;
const Z95 = 1.959963984540054;

/** What customers of each channel have cost beside what they are worth; nothing where no spend is known or the orders name no channel. `profit`: as it has been found. */
export async function readChannelCosts(
  source: ReportSource,
  profit: ProfitResult | undefined,
): Promise<readonly ChannelCosts[]> {
  const bases = basesOfRun(source);
  if (!bases.hasAcquisition || !source.record.base.dimensions?.includes('channel')) return [];
  const { groups } = profit ?? (await buildProfit(source));
  const places = await readPlaces(source, 'channel');
  const { record } = source;
  await makeMembers(source, bases, grainOf(record.base.firstOrder, record.settings.asOf), places);
  const ages = await readAges(source);
  const firsts = await source.connection.rows<{ place: number; money: number | null }>(firstMarginQuery(source));
  return groups.flatMap((group): readonly ChannelCosts[] => {
    const { dimension, value, isOthers, acquired } = group;
    const place = places.values.find((each) => each.value === value && each.isOthers === isOthers)?.place;
    if (dimension !== 'channel' || acquired === null || place === undefined) return [];
    const mine = (row: { readonly place: number }) => row.place === place;
    const variation =
      acquired.worth && acquired.interval
        ? (acquired.interval.high80 - acquired.interval.low80) / (2 * Z80 * acquired.worth)
        : null;
    return [
      {
        value,
        isOthers,
        acquired,
        firstMargin: firsts.find(mine)?.money ?? null,
        curve: curveOf(ages.kept.filter(mine), ages.reached.filter(mine), variation),
      },
    ];
  });
}

/** Of each channel's place, what is left of the first day's money, as over a customer's whole history; minor units. */
export function firstMarginQuery(source: ReportSource): Fragment {
  const { historic } = columnsOf(basesOfRun(source).worth);
  return sql`
select m.place, avg(case when s.historic_value <> 0 then b.by_0 * cast(${id('s', historic)} as double) / cast(s.historic_value as double) else 0 end) as money
from ${PROFIT_MEMBERS} as m join ${LIVES} as b on b.number = m.number join ${SCORES} as s on s.customer = m.customer group by m.place order by m.place`;
}

/**
 * Cumulative means of those who have reached each age, added up, as far as there are enough of them. The doubt is that about what a customer is worth, as a part of it.
 */
function curveOf(
  kept: readonly Pick<KeptAge, 'age' | 'reached'>[],
  reached: readonly Pick<ReachedAge, 'age' | 'customers'>[],
  variation: number | null,
): readonly PaybackPoint[] {
  const points: PaybackPoint[] = [];
  let brought = 0;
  for (let months = 0; ; months++) {
    const customers = reached.reduce((sum, row) => (row.age >= months ? sum + row.customers : sum), 0);
    if (customers < FEWEST_COMPARED) return points;
    brought += kept.reduce((sum, row) => (row.age === months ? sum + row.reached : sum), 0) / customers;
    const end = (z: number) => Math.round(brought * (1 + z * (variation ?? 0)));
    const interval =
      variation === null ? null : { low95: end(-Z95), low80: end(-Z80), high80: end(Z80), high95: end(Z95) };
    points.push({ months, customers, brought: Math.round(brought), interval });
  }
}
