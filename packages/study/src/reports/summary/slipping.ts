import { type Fragment, sql } from '@perennial/engine';
import { PEOPLE } from '../facts/people.ts';
import type { ReportSource } from '../report-source.ts';

/** Share of the customers, by what they brought, that are called the best. */
export const BEST = 0.1;

export interface Slipping {
  readonly customers: number;
  /** What these brought, and what all the best did. Minor units. */
  readonly money: number;
  readonly bestMoney: number;
}

/** Of the best tenth by history, those who are more likely gone than not. */
export function slippingQuery(source: ReportSource): Fragment {
  const best = Math.ceil(BEST * source.record.base.customers);
  return sql`
select count(*) filter (where prob_alive < 0.5) as customers,
  cast(coalesce(sum(money) filter (where prob_alive < 0.5), 0) as bigint) as money, cast(coalesce(sum(money), 0) as bigint) as bestmoney
from (
  select prob_alive, historic as money from ${PEOPLE} order by historic desc, number limit ${best}
) as best`;
}

export async function readSlipping(source: ReportSource): Promise<Slipping> {
  const [row] = await source.connection.rows<{ customers: number; money: number; bestmoney: number }>(
    slippingQuery(source),
  );
  return { customers: row?.customers ?? 0, money: row?.money ?? 0, bestMoney: row?.bestmoney ?? 0 };
}
