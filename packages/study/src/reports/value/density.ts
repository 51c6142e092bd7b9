import { type Fragment, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { minorUnits, type ReportSource } from '../report-source.ts';
import { binEdges, logBin } from './bins.ts';
import { CELLS_PER_DECADE } from './per-decade.ts';
import type { DensityCell, PastFutureCell } from './value-result.ts';

const ALIVE_STEPS = 20;

/** Customers by P(alive) and by what they brought: what is expected holds P(alive) already. */
export function densityQuery(source: ReportSource): Fragment {
  return sql`
select least(cast(floor(${ALIVE_STEPS} * alive) as integer), ${ALIVE_STEPS - 1}) as alive, ${logBin(sql`money`, CELLS_PER_DECADE)} as bin,
  count(*) as customers, cast(sum(money) as bigint) as money
from (select prob_alive as alive, ${minorUnits('historic_value', source)} as money from ${SCORES}) as valued
group by 1, 2 order by 1, 2`;
}

export async function readDensity(source: ReportSource): Promise<readonly DensityCell[]> {
  const rows = await source.connection.rows<{ alive: number; bin: number; customers: number; money: number }>(
    densityQuery(source),
  );
  return rows.map(({ alive, bin, customers, money }) => {
    const { from, to } = binEdges(bin, CELLS_PER_DECADE);
    return {
      aliveFrom: alive / ALIVE_STEPS,
      aliveTo: (alive + 1) / ALIVE_STEPS,
      historicFrom: from,
      historicTo: to,
      customers,
      money,
    };
  });
}

/** Customers by what they brought and what they are expected to bring. */
export function pastFutureQuery(source: ReportSource): Fragment {
  return sql`
select ${logBin(sql`historic`, CELLS_PER_DECADE)} as past, ${logBin(sql`money`, CELLS_PER_DECADE)} as future, count(*) as customers
from (select ${minorUnits('historic_value', source)} as historic, ${minorUnits('expected_money', source)} as money from ${SCORES}) as valued
group by 1, 2 order by 1, 2`;
}

export async function readPastFuture(source: ReportSource): Promise<readonly PastFutureCell[]> {
  const rows = await source.connection.rows<{ past: number; future: number; customers: number }>(
    pastFutureQuery(source),
  );
  return rows.map(({ past, future, customers }) => {
    const [historic, money] = [binEdges(past, CELLS_PER_DECADE), binEdges(future, CELLS_PER_DECADE)];
    return {
      historicFrom: historic.from,
      historicTo: historic.to,
      moneyFrom: money.from,
      moneyTo: money.to,
      customers,
    };
  });
}
