import { type Fragment, join, sql } from '@perennial/engine';
import type { ColumnStats } from '../columns/column-stats.ts';
import type { Recognised } from '../columns/recognise-columns.ts';
import { cellText } from '../lexicon/cell-text.ts';
import { identityOf } from '../lexicon/person-headers.ts';
import { isCancellation, isOtherEvent, isOwnMoney, isRefundType } from '../lexicon/row-types.ts';
import { customerOf, phoneOf } from './customer-names.ts';
import { type AmountReading, MONEY } from './parse-amounts.ts';
import { eachStatus, type StatusReading } from './read-statuses.ts';
import { cancelledIf, testIf } from './row-flags.ts';

/** How the columns of a source are read by the database that is asked for them. */
export interface RowReadings {
  /** Columns `file` and `line`. */
  readonly place: Fragment;
  readonly dates: { readonly at: Fragment; readonly given: Fragment };
  readonly amount: AmountReading;
  readonly refund: AmountReading | null;
  readonly cost: AmountReading | null;
  /** Of the column of statuses, where they have been looked at. */
  readonly status?: StatusReading | null;
  /** `when … then …` for what makes a row unusable by itself. */
  readonly faults: Fragment;
  /** No text begins or ends with a space, or is empty. */
  readonly isTrimmed?: boolean;
  /** Further columns, after a comma. */
  readonly more?: Fragment;
}

/** The query of a source's rows with their meaning, see `SourceRows`; `typeOf` tells the type of a column. */
export function rowsQuery(
  relation: Fragment,
  { columns, otherwise = [], export: known, refundRows, hasPaddedIds }: Recognised,
  stats: readonly ColumnStats[],
  typeOf: (column: string) => string,
  { place, dates, amount, refund, cost, status, faults, isTrimmed = false, more = sql`` }: RowReadings,
): Fragment {
  const text = (column: string | undefined) => (column ? cellText(column, isTrimmed) : sql`cast(null as varchar)`);
  const read = status ?? (columns.status ? eachStatus(columns.status, known?.refundedStatuses) : null);
  const money = (reading: AmountReading | null) => reading?.value ?? sql`cast(null as ${MONEY})`;
  const named = [columns.customer!, ...otherwise].map((column, i) =>
    identityOf(column) === 'phone' && (i > 0 || otherwise.length > 0)
      ? phoneOf(column)
      : customerOf(column, typeOf(column), isTrimmed, hasPaddedIds),
  );
  const customer = named.length > 1 ? sql`coalesce(${join(named)})` : named[0]!;
  const isRefund = columns.type ? isRefundType(columns.type) : null;
  const either = (refunded: Fragment, sold: Fragment) =>
    isRefund ? sql`case when ${isRefund} then ${refunded} else ${sold} end` : sold;
  const nothing = sql`cast(null as ${MONEY})`;
  const given = known?.sales ? nothing : sql`abs(${money(refund)})`;
  const back = sql`-abs(coalesce(nullif(${amount.value}, 0), ${money(refund)}))`;
  const buyer = refundRows ? either(customerOf(refundRows.customer, typeOf(refundRows.customer)), customer) : customer;
  const ofOrder = known?.sales ? sql`nullif(${text(columns.order)}, '(not set)')` : text(columns.order);
  const order = refundRows ? either(text(refundRows.order), ofOrder) : ofOrder;
  const own = columns.type
    ? sql`when ${isOwnMoney(columns.type, amount.value)} or ${isOtherEvent(columns.type, known?.sales)} then 'no-sale'`
    : sql``;
  // A refund that does not say how much is one of all.
  const whole = isRefund ? sql` or (${isRefund} and coalesce(${amount.value}, ${money(refund)}) is null)` : sql``;
  const takenBack = columns.type ? sql` or ${isCancellation(columns.type)}` : sql``;
  return sql`
select ${place}, ${buyer} as customer,
  ${order} as order_id, ${dates.at} as ordered_at, ${dates.given} as date_given,
  ${either(back, amount.value)} as amount,
  ${either(nothing, given)} as refund, ${money(cost)} as cost, ${text(columns.channel)} as channel,
  (${cancelledIf(columns, read)}${takenBack}) as cancelled, ${testIf(columns, stats)} as test,
  (${read?.refunded ?? sql`false`}${whole}) as refunded_in_full,
  case ${faults} ${own} end as fault${more}
from ${relation}`;
}
