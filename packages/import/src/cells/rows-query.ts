import { type Fragment, sql } from '@perennial/engine';
import type { ColumnStats } from '../columns/column-stats.ts';
import type { Recognised } from '../columns/recognise-columns.ts';
import { cellText } from '../lexicon/cell-text.ts';
import { customerOf } from './customer-names.ts';
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
  { columns, export: known }: Recognised,
  stats: readonly ColumnStats[],
  typeOf: (column: string) => string,
  { place, dates, amount, refund, cost, status, faults, isTrimmed = false, more = sql`` }: RowReadings,
): Fragment {
  const text = (column: string | undefined) => (column ? cellText(column, isTrimmed) : sql`cast(null as varchar)`);
  const read = status ?? (columns.status ? eachStatus(columns.status, known?.refundedStatuses) : null);
  const money = (reading: AmountReading | null) => reading?.value ?? sql`cast(null as ${MONEY})`;
  return sql`
select ${place}, ${customerOf(columns.customer!, typeOf(columns.customer!), isTrimmed)} as customer,
  ${text(columns.order)} as order_id, ${dates.at} as ordered_at, ${dates.given} as date_given,
  ${amount.value} as amount,
  abs(${money(refund)}) as refund, ${money(cost)} as cost, ${text(columns.channel)} as channel,
  ${cancelledIf(columns, read)} as cancelled, ${testIf(columns, stats)} as test,
  ${read?.refunded ?? sql`false`} as refunded_in_full,
  case ${faults} end as fault${more}
from ${relation}`;
}
