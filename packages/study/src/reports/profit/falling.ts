import { type Fragment, id, join, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { costColumns } from '../../bases/score-columns.ts';
import { type BasisName, basisColumn, type CostLine, costLines } from '../../record/bases.ts';
import { minorUnits, type ReportSource } from '../report-source.ts';
import { columnsOf } from './groups.ts';
import { type FallingCustomer, FEW } from './profit-result.ts';

/** Share of the customers, by revenue, who look valuable. */
const LOOKS_VALUABLE = 0.1;
const LISTED = 20;
/** Share of the customers by which a rank must fall to mean anything, among as many as figures are said of. */
const FALLS_BY = 0.1;

/**
 * Of those who look valuable by revenue, to date and of the horizon, whoever ranks furthest behind by the last basis: out of the top tenth by a tenth of all
 * customers or more, and so clearly that the upper end of what they leave (80 %) is less than what the last of the top tenth leaves.
 */
export function fallingQuery(source: ReportSource, basis: BasisName, lines: readonly CostLine[]): Fragment {
  const { record } = source;
  const worth = (of: BasisName) => {
    const { historic, expected } = columnsOf(of);
    return sql`${minorUnits(historic, source)} + ${minorUnits(expected, source)}`;
  };
  const { customers } = record.base;
  const most = Math.max(1, Math.ceil(LOOKS_VALUABLE * customers));
  const { historic } = columnsOf(basis);
  const atBest = sql`${minorUnits(historic, source)} + ${minorUnits(`${basisColumn(basis)}_high80`, source)}`;
  return sql`
select customer, by_revenue, by_net, revenue, net, historic${join(
    lines.map((line) => sql`, ${id(line)}`),
    '',
  )}
from (
  select *, max(case when by_net = ${most} then net end) over () as last_of_top
  from (
    select *, row_number() over (order by revenue desc, customer) as by_revenue, row_number() over (order by net desc, customer) as by_net
    from (
      select customer, ${worth('revenue')} as revenue, ${worth(basis)} as net, ${atBest} as net_at_best, ${minorUnits('historic_value', source)} as historic${join(
        lines.map((line) => sql`, ${minorUnits(costColumns[line], source)} as ${id(line)}`),
        '',
      )}
      from ${SCORES}
    ) as valued
  ) as numbered
) as ranked
where by_revenue <= ${most} and by_net > ${most} and by_net - by_revenue >= ${Math.ceil(FALLS_BY * customers)} and net_at_best < last_of_top
order by by_net - by_revenue desc, customer limit ${LISTED}`;
}

export async function readFalling(source: ReportSource): Promise<readonly FallingCustomer[]> {
  const { bases, base } = source.record;
  const last = bases.figures.at(-1)?.basis ?? 'revenue';
  if (last === 'revenue' || base.customers < FEW) return [];
  const lines = costLines.filter((line) => bases.bridge.some((each) => each.line === line));
  const rows = await source.connection.rows<Record<string, number | string>>(fallingQuery(source, last, lines));
  const usual = new Map(bases.bridge.map(({ line, past }) => [line, past / Math.max(1, base.historicMoney)]));
  return rows.map((row) => {
    const excess = (line: CostLine) => Number(row[line]) - (usual.get(line) ?? 0) * Number(row.historic);
    const because = lines.reduce<CostLine | null>(
      (most, line) => (excess(line) > (most === null ? 0 : excess(most)) ? line : most),
      null,
    );
    return {
      customer: String(row.customer),
      rankByRevenue: Number(row.by_revenue),
      rankByNet: Number(row.by_net),
      revenue: Number(row.revenue),
      net: Number(row.net),
      because,
    };
  });
}
