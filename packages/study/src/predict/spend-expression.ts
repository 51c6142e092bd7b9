import { type Fragment, id, sql } from '@perennial/engine';
import type { SpendLine } from '@perennial/models';

/**
 * A customer's own scale in SQL, as `spendScale` of the models has it: every quantile and mean of future money is a number of the (x, tx, T)
 * row times it.
 */
export function spendScale(table: string, line: SpendLine, minorPerUnit: number): Fragment {
  return sql`(${line.base} + ${line.slope} * cast(${id(table, 'money')} as double) / ${minorPerUnit})`;
}

/** The expected value of a transaction in SQL, in currency units. */
export function expectedSpend(table: string, line: SpendLine, minorPerUnit: number): Fragment {
  return sql`(${line.share} * ${spendScale(table, line, minorPerUnit)} / (${line.perTransaction} * (${id(table, 'x')} + 1) + ${line.rest}))`;
}
