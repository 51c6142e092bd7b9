import { type Connection, type Fragment, id, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import type { StudyRecord } from '../record/study-record.ts';

/** The parts of the customers, in percent, whose share of the money is told. */
export const tops = [1, 10, 20] as const;

/** Share of all money that the top 1, 10 and 20 % of customers bring: of what is expected, and of what was. */
export function concentration(expected: ValueBins, historic: ValueBins): StudyRecord['concentration'] {
  const shares = (bins: ValueBins) =>
    sharesOfTop(
      bins,
      tops.map((top) => top / 100),
    );
  const [toCome, was] = [shares(expected), shares(historic)];
  return tops.map((top, i) => ({ top, expected: toCome[i]!.share, historic: was[i]!.share }));
}

/** Bins to a factor of e. */
const STEPS = 1000;
/** The bin of those without any money. */
export const LOWEST = -1e9;

/** Customers in steps of 1/1000 of the logarithm of their money, the richest first; the last bin is of those without any. */
export interface ValueBins {
  readonly bin: Float64Array;
  readonly customers: Float64Array;
  readonly money: Float64Array;
}

/**
 * A few thousand rows however many customers there are, where a sort would bring all of them to one place. The share that is read off
 * them is off by less than half a step of the few customers in one bin: some 1e-6.
 */
export function valueBins(column: Fragment, from: Fragment = SCORES): Fragment {
  return sql`
select bin, cast(count(*) as double) as customers, cast(sum(money) as double) as money
from (select ${valueBin(column)} as bin, ${column} as money from ${from}) as valued
group by 1 order by 1 desc`;
}

/** The bin of a customer's money. */
export function valueBin(column: Fragment): Fragment {
  return sql`case when ${column} > 0 then floor(${STEPS} * ln(cast(${column} as double))) else ${LOWEST} end`;
}

export async function readValueBins(
  connection: Connection,
  column: string,
  from: Fragment = SCORES,
): Promise<ValueBins> {
  return connection.columns(valueBins(id(column), from), { bin: 'float64', customers: 'float64', money: 'float64' });
}

/** The money from which on a customer belongs to a part of them, best first; to the width of a bin. NaN where some of the part have none. */
export function thresholdOf({ bin, customers }: ValueBins, part: number): number {
  let left = Math.ceil(customers.reduce((total, n) => total + n, 0) * (part - 1e-9));
  for (let i = 0; i < bin.length; i++) {
    left -= customers[i]!;
    if (left <= 0) return bin[i]! > LOWEST ? Math.exp(bin[i]! / STEPS) : Number.NaN;
  }
  return Number.NaN;
}

/** For each part of the customers, best first, rounded up to a whole customer: the part it then is, and its share of the money. */
export function sharesOfTop(
  { customers, money }: ValueBins,
  parts: readonly number[],
): readonly { readonly customers: number; readonly share: number }[] {
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const [everyone, everything] = [sum(customers), sum(money)];
  return parts.map((part) => {
    // A part like 0.07 is a little more than it says.
    const counted = Math.max(0, Math.ceil(everyone * (part - 1e-9)));
    let left = counted;
    let reached = 0;
    for (let i = 0; i < money.length && left > 0; i++) {
      const taken = Math.min(left, customers[i]!);
      reached += (taken / customers[i]!) * money[i]!;
      left -= taken;
    }
    return { customers: counted / everyone, share: everything > 0 ? reached / everything : 0 };
  });
}
