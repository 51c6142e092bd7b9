import { day, type Fragment, sql } from '@perennial/engine';
import { ORDERS, SCORES } from '@perennial/engine/storage';
import { levelNames } from '@perennial/models';
import { Failure } from '@perennial/words';
import { costColumns } from '../../bases/score-columns.ts';
import type { BasisName, CostLine } from '../../record/bases.ts';
import type { Interval } from '../../record/interval.ts';
import { readRhythm } from '../actions/rhythm.ts';
import { leftOfRow } from '../left-columns.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import type { Stage, Tier } from '../segments/segments-result.ts';
import { stageOf } from '../segments/stages.ts';
import { tierOf } from '../segments/tiers.ts';

/** All that is known of one customer. Money in minor units. */
export interface CustomerCard {
  readonly customer: string;
  readonly firstOrder: string;
  readonly lastOrder: string;
  readonly orders: number;
  readonly transactions: number;
  readonly historic: number;
  readonly probAlive: number;
  readonly expectedTransactions: number;
  readonly transactionsEnds: Interval;
  readonly expectedMoney: number;
  readonly money: Interval;
  readonly discounted: number;
  readonly lifetime: number | null;
  /** `YYYY-MM-DD`; null where no further order is likely. */
  readonly nextOrder: string | null;
  readonly stage: Stage;
  readonly tier: Tier;
  /** Customers of whom more is expected. */
  readonly above: number;
  /** What is left on each basis, and what each cost took to date. */
  readonly left: readonly {
    readonly basis: BasisName;
    readonly historic: number;
    readonly expected: number;
    readonly interval: Interval;
  }[];
  readonly costs: readonly { readonly line: CostLine; readonly past: number }[];
  /** What the first order says, by dimension. */
  readonly first: readonly { readonly dimension: string; readonly value: string }[];
  /** Days with orders, the newest last; null where the orders could not be read beside the scores. */
  readonly timeline: readonly { readonly day: string; readonly money: number }[] | null;
}

/** Orders of a customer that are shown. */
const MOST_ORDERS = 200;

/** The query of a customer's row of `scores`. */
export function cardQuery(customer: string, stage: Fragment, tier: Fragment): Fragment {
  return sql`
select *, ${stage} as stage, ${tier} as tier, (select count(*) from ${SCORES} as o where o.expected_money > s.expected_money) as above
from ${SCORES} as s where s.customer = ${customer}`;
}

type ScoreRow = Readonly<Record<string, number | string | null>>;

/** Everything of one customer. Fails with `option-invalid` where there is none of the id. */
export async function readCard(source: ReportSource, customer: string): Promise<CustomerCard> {
  const { connection, record } = source;
  const rhythm = await readRhythm(source);
  const stage = stageOf(record.settings.asOf, rhythm, sql`false`);
  const [row] = await connection.rows<ScoreRow>(cardQuery(customer, stage, await tierOf(source)));
  if (!row) throw new Failure('option-invalid.no-customer', { customer: { text: customer } });
  const unit = minorPerUnit(source);
  const minor = (column: string) => Math.round(Number(row[column] ?? 0) * unit);
  const ends = (name: string, of: (column: string) => number) =>
    Object.fromEntries(levelNames.map((level) => [level, of(`${name}_${level}`)])) as unknown as Interval;
  return {
    customer,
    firstOrder: String(row.first_order),
    lastOrder: String(row.last_order),
    orders: Number(row.orders),
    transactions: Number(row.transactions),
    historic: minor('historic_value'),
    probAlive: Number(row.prob_alive),
    expectedTransactions: Number(row.expected_transactions),
    transactionsEnds: ends('transactions', (column) => Number(row[column])),
    expectedMoney: minor('expected_money'),
    money: ends('money', minor),
    discounted: minor('discounted_money'),
    lifetime: row.customer_lifetime_value === null ? null : minor('customer_lifetime_value'),
    nextOrder: row.next_order_expected === null ? null : String(row.next_order_expected),
    stage: String(row.stage) as Stage,
    tier: String(row.tier) as Tier,
    above: Number(row.above),
    left: leftOfRow(record, row, unit),
    costs: record.bases.bridge.map(({ line }) => ({ line, past: minor(costColumns[line]) })),
    first: (record.base.dimensions ?? []).flatMap((dimension) => {
      const value = row[`first_${dimension}`];
      return value === null || value === undefined ? [] : [{ dimension, value: String(value) }];
    }),
    timeline: source.hasOrders ? await readTimeline(source, customer) : null,
  };
}

async function readTimeline({ connection, record }: ReportSource, customer: string): Promise<CustomerCard['timeline']> {
  const asOf = day(record.settings.asOf);
  const rows = await connection.rows<{ day: string; money: number }>(sql`
select cast(cast(ordered_at as date) as varchar) as day, cast(sum(amount) as bigint) as money from ${ORDERS} where customer = ${customer} and cast(ordered_at as date) <= ${asOf}
group by 1 order by 1 desc limit ${MOST_ORDERS}`);
  return rows.toReversed();
}
