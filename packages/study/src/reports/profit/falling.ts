import { type Fragment, id, join, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { costColumns } from '../../bases/score-columns.ts';
import { type BasisName, type CostLine, costLines } from '../../record/bases.ts';
import { minorUnits, type ReportSource } from '../report-source.ts';
import { columnsOf } from './groups.ts';
import type { FallingCustomer } from './profit-result.ts';

/** Share of the customers, by revenue, who look valuable. */
const LOOKS_VALUABLE = 0.1;
const LISTED = 20;

/** Of those who look valuable by revenue, to date and of the horizon, whoever ranks furthest behind by the last basis. */
export function fallingQuery(source: ReportSource, basis: BasisName, lines: readonly CostLine[]): Fragment {
  const { record } = source;
  const worth = (of: BasisName) => {
    const { historic, expected } = columnsOf(of);
    return sql`${minorUnits(historic, source)} + ${minorUnits(expected, source)}`;
  };
  const most = Math.max(1, Math.ceil(LOOKS_VALUABLE * record.base.customers));
  return sql`
select customer, by_revenue, by_net, revenue, net, historic${join(
    lines.map((line) => sql`, ${id(line)}`),
    '',
  )}
from (
  select *, row_number() over (order by revenue desc, customer) as by_revenue, row_number() over (order by net desc, customer) as by_net
  from (
    select customer, ${worth('revenue')} as revenue, ${worth(basis)} as net, ${minorUnits('historic_value', source)} as historic${join(
      lines.map((line) => sql`, ${minorUnits(costColumns[line], source)} as ${id(line)}`),
      '',
    )}
    from ${SCORES}
  ) as valued
) as ranked
where by_revenue <= ${most} and by_net > by_revenue
order by by_net - by_revenue desc, customer limit ${LISTED}`;
}

export async function readFalling(source: ReportSource): Promise<readonly FallingCustomer[]> {
  const { bases, base } = source.record;
  const last = bases.figures.at(-1)?.basis ?? 'revenue';
  if (last === 'revenue') return [];
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
