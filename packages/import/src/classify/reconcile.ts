import { type Connection, type Fragment, type Row, sql, together } from '@perennial/engine';
import { rounded, toMinor } from '../cells/to-minor.ts';
import type { ImportRules } from '../request/import-request.ts';
import { CLASSIFIED, REJECTS } from '../scratch/import-tables.ts';
import type { Example } from './examples.ts';
import type { FastPathRows } from './fast-path-rows.ts';
import { type Reason, reasons } from './reasons.ts';
import type { Count, Reconciliation } from './reconciliation.ts';

/** A row that was refused for what its order is. A row of an order without an id is that order. */
const isOrder = sql`reason not in ('malformed-line', 'refund-ignored')`;

const nothing: Count = { rows: 0, orders: 0, customers: 0, money: 0 };

/** What was classified, counted. */
export interface ClassifiedCounts {
  readonly source: SourceCount | undefined;
  readonly outcomes: readonly OutcomeCount[];
  readonly rejected: readonly RejectedCount[];
}

export const NONE_CLASSIFIED: ClassifiedCounts = { source: undefined, outcomes: [], rejected: [] };

/**
 * Counts what became of rows that were classified. `rows` has all of them (customer, order_id, amount, fault); what was used comes from the classified orders, what was not
 * from the rejects, so that both sides are counted apart. `money` has the amounts where those of the rows are not to be added up.
 */
export async function countClassified(
  connection: Connection,
  rows: Fragment,
  { rules, minorUnits }: { readonly rules: ImportRules; readonly minorUnits: number },
  money = rows,
): Promise<ClassifiedCounts> {
  const [source, outcomes, rejected] = await together(connection, [
    () => countSource(connection, rows, money, rules, 10 ** minorUnits),
    () => countOutcomes(connection, minorUnits),
    () => countRejected(connection, minorUnits),
  ]);
  return { source, outcomes, rejected };
}

/** What became of a source's rows, orders, customers and money. */
export function reconcile(
  { source, outcomes, rejected }: ClassifiedCounts,
  known: {
    /** Some rows of each reason. */
    readonly examples: ReadonlyMap<string, readonly Example[]>;
    /** Orders that needed no classification. */
    readonly plain: FastPathRows | null;
  },
): Reconciliation {
  const outcome = (name: string): Count => {
    const found = outcomes.find((each) => each.outcome === name);
    return found ? { rows: found.rows, orders: found.orders, customers: found.customers, money: found.money } : nothing;
  };
  const sum = (pick: (each: (typeof outcomes)[number]) => number) =>
    outcomes.reduce((total, each) => total + pick(each), 0);
  const refunded = sum((each) => each.refunded);
  const excluded = rejected.map(({ reason, rounding: _, ...counts }) => ({
    reason,
    ...counts,
    ...reasons[reason],
    examples: known.examples.get(reason) ?? [],
  }));
  const netted =
    refunded === 0
      ? []
      : [{ reason: 'refunded' as const, ...nothing, money: refunded, ...reasons.refunded, examples: [] }];
  const order = Object.keys(reasons);
  const { plain } = known;
  const used = outcome('used');
  const fastPathRows = plain?.rows ?? 0;
  const plainExact = plain?.exact ?? 0;
  const plainMoney = plain?.money ?? 0;
  const money = (source?.money ?? 0) + plainExact;
  const lost =
    plainExact -
    plainMoney +
    sum(({ rounding }) => rounding) +
    rejected.reduce((total, { rounding }) => total + rounding, 0);
  // What the source holds beyond whole minor units, and what rounding order by order lost of it, are one figure: all others are whole.
  const whole = Math.round(money);
  return {
    source: {
      rows: (source?.rows ?? 0) + fastPathRows,
      orders: fastPathRows + sum(({ orders }) => orders) + rejected.reduce((total, { orders }) => total + orders, 0),
      customers: plain?.customers ?? source?.customers ?? 0,
      money: whole,
    },
    used: plain
      ? {
          rows: used.rows + fastPathRows,
          orders: used.orders + fastPathRows,
          customers: plain.usedCustomers,
          money: used.money + plainMoney,
        }
      : used,
    returned: outcome('returned'),
    excluded: [...excluded, ...netted].sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason)),
    // Never −0.
    rounding: Math.round(whole - (money - lost)) || 0,
    repeated: outcome('repeated'),
  };
}

interface SourceCount extends Row {
  readonly rows: number;
  readonly customers: number;
  readonly money: number;
}

async function countSource(
  connection: Connection,
  rows: Fragment,
  money: Fragment,
  { guests }: ImportRules,
  minorPerUnit: number,
): Promise<SourceCount | undefined> {
  const sum = sql`coalesce(sum(amount) filter (where fault is distinct from 'other-currency'), 0) * ${minorPerUnit}`;
  // An order without a customer is one of its own where it counts: on this side as on the other.
  const customer = guests === 'single' ? sql`coalesce(customer, 'guest ' || order_id)` : sql`customer`;
  const [source] = await connection.rows<SourceCount>(
    sql`select count(*) as rows, count(distinct ${customer}) as customers, ${money === rows ? sum : sql`(select ${sum} from ${money})`} as money from ${rows}`,
  );
  return source;
}

interface OutcomeCount extends Row {
  readonly outcome: string;
  readonly rows: number;
  readonly orders: number;
  readonly customers: number;
  readonly money: number;
  readonly refunded: number;
  readonly rounding: number;
}

/** What became of the classified orders that count. */
function countOutcomes(connection: Connection, minorUnits: number): Promise<OutcomeCount[]> {
  const minorPerUnit = 10 ** minorUnits;
  return connection.rows<OutcomeCount>(sql`
select case when repeated then 'repeated' when is_return then 'returned' else 'used' end as outcome,
  cast(sum(lines) as bigint) as rows, count(*) as orders, count(distinct customer) as customers, cast(sum(minor) as bigint) as money,
  cast(sum(${toMinor(sql`column_refund`, minorUnits)}) as bigint) as refunded,
  sum(net - ${rounded(sql`net`, minorUnits)} + column_refund - ${rounded(sql`column_refund`, minorUnits)}) * ${minorPerUnit} as rounding
from ${CLASSIFIED} where reason is null group by 1`);
}

interface RejectedCount extends Row {
  readonly reason: Reason;
  readonly rows: number;
  readonly orders: number;
  readonly customers: number;
  readonly money: number;
  readonly rounding: number;
}

function countRejected(connection: Connection, minorUnits: number): Promise<RejectedCount[]> {
  const minorPerUnit = 10 ** minorUnits;
  return connection.rows<RejectedCount>(sql`
select reason, count(*) as rows, 
  count(distinct case when ${isOrder} and order_id is not null then concat(cast(file as varchar), ' ', order_id) end) + count(*) filter (where ${isOrder} and order_id is null) as orders,
  count(distinct customer) as customers, cast(coalesce(sum(${toMinor(sql`money`, minorUnits)}), 0) as bigint) as money, coalesce(sum(money - ${rounded(sql`money`, minorUnits)}), 0) * ${minorPerUnit} as rounding
from ${REJECTS} group by 1`);
}
