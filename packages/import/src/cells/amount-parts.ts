import { type Connection, type Fragment, join, sql } from '@perennial/engine';
import { type AmountReading, MONEY } from './parse-amounts.ts';

/** An amount before discounts, less the discount. */
export function less(amount: AmountReading, discount: AmountReading | null): AmountReading {
  if (!discount) return amount;
  const { digits: _, ...others } = amount;
  return { ...others, value: sql`cast(${amount.value} - abs(coalesce(${discount.value}, 0)) as ${MONEY})` };
}

/** Refunds of several columns, together. */
export function plus(refund: AmountReading | null, more: readonly (AmountReading | null)[]): AmountReading | null {
  if (!refund || more.length === 0) return refund;
  const values = [refund, ...more].flatMap((each) => (each ? [sql`abs(coalesce(${each.value}, 0))`] : []));
  return { ...refund, value: sql`cast(${join(values, ' + ')} as ${MONEY})` };
}

/** Orders without money count as one each. */
export const oneEach: AmountReading = {
  value: sql`cast(1 as ${MONEY})`,
  given: sql`true`,
  sign: null,
  alwaysReadable: true,
  digits: 0,
};

/** What was given back, where a column tells what was left; where most of its cells are 0, that means nothing was. */
export async function adjustedBy(
  connection: Connection,
  relation: Fragment,
  { value: amount }: AmountReading,
  { value: left }: AmountReading,
): Promise<Fragment> {
  const [seen] = await connection.rows<{ zero: number; filled: number }>(
    sql`select count(*) filter (where ${left} = 0) as zero, count(${left}) as filled from ${relation}`,
  );
  const isBlank = seen && seen.zero > seen.filled / 2 ? sql`${left} is null or ${left} = 0` : sql`${left} is null`;
  return sql`case when ${isBlank} then 0 else greatest(${amount} - ${left}, 0) end`;
}
