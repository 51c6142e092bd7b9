import { day, type Fragment, sql } from '@perennial/engine';
import { ORDERS, SCORES } from '@perennial/engine/storage';
import type { ReportSource } from '../report-source.ts';
import { CHOSEN } from './chosen-customers.ts';

/** Transactions a report holds altogether: what keeps it small where the best customers order every day. */
export const MOST_TRANSACTIONS = 60_000;

/** Transactions of the chosen customers: one row for each customer and day, days counted from the first. */
export function transactionsQuery({ record }: ReportSource): Fragment {
  const ordered = sql`cast(o.ordered_at as date)`;
  return sql`
select c.place, date_diff('day', s.first_order, ${ordered}) as days, sum(o.amount) as money
from ${ORDERS} as o join ${CHOSEN} as c on c.customer = o.customer join ${SCORES} as s on s.customer = o.customer
where ${ordered} <= ${day(record.settings.asOf)}
group by c.place, s.first_order, ${ordered} order by 1, 2`;
}

/** Timelines one after the other, in the order of the places. `spend`: mean money of all of them. */
export interface Timelines {
  readonly counts: readonly number[];
  readonly days: readonly number[];
  readonly money: readonly number[];
  readonly spend: readonly number[];
}

export async function readTimelines(source: ReportSource, customers: number): Promise<Timelines> {
  const { place, days, money } = await source.connection.columns(transactionsQuery(source), {
    place: 'int32',
    days: 'int32',
    money: 'float64',
  });
  const ends = new Int32Array(customers);
  for (let i = 0; i < place.length; i++) ends[place[i]!] = i + 1;
  const starts = ends.map((_, customer) => (customer === 0 ? 0 : ends[customer - 1]!));
  const all = Array.from(ends, (end, customer) => end - starts[customer]!);
  const kept = largestWithin(all, MOST_TRANSACTIONS);
  const out = { counts: [] as number[], days: [] as number[], money: [] as number[], spend: [] as number[] };
  for (let customer = 0; customer < customers; customer++) {
    const [start, end] = [starts[customer]!, ends[customer]!];
    const from = Math.max(start, end - kept);
    out.counts.push(end - from);
    for (let i = from; i < end; i++) {
      out.days.push(i === from ? days[i]! : days[i]! - days[i - 1]!);
      out.money.push(money[i]!);
    }
    let all = 0;
    for (let i = start; i < end; i++) all += money[i]!;
    out.spend.push(all / (end - start));
  }
  return out;
}

/** The largest number that everyone may keep so that all together keep no more than so many. */
export function largestWithin(counts: readonly number[], most: number): number {
  let [low, high] = [1, Math.max(1, ...counts)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const kept = counts.reduce((sum, count) => sum + Math.min(count, middle), 0);
    if (kept <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
