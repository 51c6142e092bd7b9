import { addDays, day, type Fragment, sql } from '@perennial/engine';
import { ORDERS, SCORES } from '@perennial/engine/storage';
import { levelNames } from '@perennial/models';
import { Failure } from '@perennial/words';
import { costColumns } from '../../bases/score-columns.ts';
import type { BasisName, CostLine } from '../../record/bases.ts';
import type { Interval } from '../../record/interval.ts';
import type { Rhythm } from '../actions/actions-result.ts';
import { leftOfRow } from '../left-columns.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import type { Stage, Tier } from '../segments/segments-result.ts';
import { stageOf } from '../segments/stages.ts';
import { type TierStarts, tierFrom } from '../segments/tiers.ts';

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

/** Where stages and tiers begin, by all customers: what is to be known of them to place one. */
export interface Beginnings {
  readonly rhythm: Rhythm | null;
  readonly tiers: TierStarts;
}

/** Orders of a customer that are shown. */
const MOST_ORDERS = 200;

/** The query of a customer's row of `scores`. */
export function cardQuery(customer: string, stage: Fragment, tier: Fragment): Fragment {
  return sql`
select *, ${stage} as stage, ${tier} as tier from ${SCORES} where customer = ${customer}`;
}

type ScoreRow = Readonly<Record<string, number | string | null>>;

/** Everything of one customer, with no more of the others than has to be counted. Fails with `option-invalid` where there is none of the id. */
export async function readCard(
  source: ReportSource,
  customer: string,
  { rhythm, tiers }: Beginnings,
): Promise<CustomerCard> {
  const { connection, record } = source;
  const stage = stageOf(record.settings.asOf, rhythm, sql`false`);
  const [row] = await connection.rows<ScoreRow>(cardQuery(customer, stage, tierFrom(tiers)));
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
    above: await countAbove(source, row),
    left: leftOfRow(record, row, unit),
    costs: record.bases.bridge.map(({ line }) => ({ line, past: minor(costColumns[line]) })),
    first: [...(record.base.dimensions ?? []), ...(record.base.links ?? [])].flatMap((dimension) => {
      const value = row[`first_${dimension}`];
      return value === null || value === undefined ? [] : [{ dimension, value: String(value) }];
    }),
    timeline: source.hasOrders ? await readTimeline(source, row) : null,
  };
}

/** Customers of whom more is expected than of a row of the scores. */
async function countAbove({ connection }: ReportSource, { expected_money: expected }: ScoreRow): Promise<number> {
  if (expected === null || expected === undefined) return 0;
  const [row] = await connection.rows<{ customers: number }>(
    sql`select count(*) as customers from ${SCORES} where expected_money > ${Number(expected)}`,
  );
  return row?.customers ?? 0;
}

/** The orders of a row of the scores: between the first and the last, where the database need not look at others that lie together. */
async function readTimeline({ connection }: ReportSource, row: ScoreRow): Promise<CustomerCard['timeline']> {
  const [first, after] = [day(String(row.first_order)), day(addDays(String(row.last_order), 1))];
  const rows = await connection.rows<{ day: string; money: number }>(sql`
select cast(cast(ordered_at as date) as varchar) as day, cast(sum(amount) as bigint) as money
from ${ORDERS} where customer = ${String(row.customer)} and ordered_at >= ${first} and ordered_at < ${after}
group by 1 order by 1 desc limit ${MOST_ORDERS}`);
  return rows.toReversed();
}
