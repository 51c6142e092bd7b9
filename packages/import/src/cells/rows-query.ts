import { type Fragment, join, matches, sql } from '@perennial/engine';
import type { ColumnStats } from '../columns/column-stats.ts';
import type { Recognised } from '../columns/recognise-columns.ts';
import { cellText } from '../lexicon/cell-text.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { identityOf } from '../lexicon/person-headers.ts';
import { isCancellation, isOtherEvent, isOwnMoney } from '../lexicon/row-types.ts';
import { statusWords } from '../lexicon/status-words.ts';
import { customerOf, phoneOf } from './customer-names.ts';
import { type AmountReading, MONEY } from './parse-amounts.ts';
import { eachStatus, type StatusReading } from './read-statuses.ts';
import { cancelledIf, refundedIf, refundRowIf, testIf } from './row-flags.ts';

/** How the columns of a source are read by the database that is asked for them. */
export interface RowReadings {
  /** Columns `file` and `line`. */
  readonly place: Fragment;
  readonly dates: { readonly at: Fragment; readonly given: Fragment };
  readonly amount: AmountReading;
  readonly refund: AmountReading | null;
  readonly cost: AmountReading | null;
  /** Of the columns of statuses, where they have been looked at. */
  readonly status?: readonly StatusReading[];
  readonly testCustomers?: readonly string[] | undefined;
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
  recognised: Recognised,
  stats: readonly ColumnStats[],
  typeOf: (column: string) => string,
  {
    place,
    dates,
    amount,
    refund,
    cost,
    status,
    faults,
    testCustomers = [],
    isTrimmed = false,
    more = sql``,
  }: RowReadings,
): Fragment {
  const {
    columns,
    otherwise = [],
    moreStatuses = [],
    phones = [],
    export: known,
    isAccount,
    refundRows,
    hasPaddedIds,
    masks,
  } = recognised;
  const text = (column: string | undefined) => (column ? cellText(column, isTrimmed) : sql`cast(null as varchar)`);
  const named = [...(columns.status ? [columns.status] : []), ...moreStatuses];
  const statuses = status ?? named.map((column) => eachStatus(column, known?.refundedStatuses));
  const money = (reading: AmountReading | null) => reading?.value ?? sql`cast(null as ${MONEY})`;
  const people = [columns.customer!, ...otherwise].map((column) =>
    identityOf(column) === 'phone' || phones.includes(column)
      ? phoneOf(column, masks)
      : customerOf(column, typeOf(column), { isTrimmed, zerosName: hasPaddedIds, masks }),
  );
  const customer = people.length > 1 ? sql`coalesce(${join(people)})` : people[0]!;
  const isRefund = refundRowIf(recognised);
  const either = (refunded: Fragment, sold: Fragment) =>
    isRefund ? sql`case when ${isRefund} then ${refunded} else ${sold} end` : sold;
  const nothing = sql`cast(null as ${MONEY})`;
  const given = known?.sales ? nothing : sql`abs(${money(refund)})`;
  const back = sql`-abs(coalesce(nullif(${amount.value}, 0), ${money(refund)}))`;
  const buyer = refundRows
    ? either(customerOf(refundRows.customer, typeOf(refundRows.customer), { masks }), customer)
    : customer;
  const ofOrder = known?.sales ? sql`nullif(${text(columns.order)}, '(not set)')` : text(columns.order);
  const order = refundRows ? either(text(refundRows.order), ofOrder) : ofOrder;
  const own = columns.type
    ? sql`when ${isOwnMoney(columns.type, amount.value, { isAccount, isOwnWhereNegative: known?.isOwnWhereNegative })} or ${isOtherEvent(columns.type, known?.sales)} then 'no-sale'`
    : sql``;
  const memo = stats.find(({ name }) => normaliseHeader(name) === known?.memos?.column)?.name;
  const memos =
    memo && known?.memos
      ? sql`when coalesce(${matches(statusWords(memo), known.memos.words)}, false) then 'no-sale'`
      : sql``;
  // A refund that does not say how much is one of all.
  const whole = isRefund ? sql` or (${isRefund} and coalesce(${amount.value}, ${money(refund)}) is null)` : sql``;
  const takenBack = columns.type ? sql` or ${isCancellation(columns.type)}` : sql``;
  return sql`
select ${place}, ${buyer} as customer,
  ${order} as order_id, ${dates.at} as ordered_at, ${dates.given} as date_given,
  ${either(back, amount.value)} as amount,
  ${either(nothing, given)} as refund, ${money(cost)} as cost, ${text(columns.channel)} as channel,
  (${cancelledIf(recognised, statuses)}${takenBack}) as cancelled, ${testIf(columns, stats, { customer, names: testCustomers })} as test,
  (${refundedIf(recognised, statuses)}${whole}) as refunded_in_full,
  case ${faults} ${memos} ${own} end as fault${more}
from ${relation}`;
}
