import { type Fragment, id, sql } from '@perennial/engine';
import { populationMeanSpend, type SpendLine } from '@perennial/models';

/**
 * A customer's own scale in SQL, as `spendScale` of the models has it: every quantile and mean of future money is a number of the (x, tx, T)
 * row times it. A repeat customer whose mean spend is not positive is taken to spend like the average one.
 */
export function spendScale(table: string, line: SpendLine, minorPerUnit: number): Fragment {
  const spend = id(table, 'spend');
  return sql`(${line.base} + ${line.slope} * ${id(table, 'x')} * case when ${spend} > 0 then ${spend} / ${minorPerUnit} else ${populationMeanSpend(line)} end)`;
}

/** The expected value of a transaction in SQL, in currency units. */
export function expectedSpend(table: string, line: SpendLine, minorPerUnit: number): Fragment {
  return sql`(${line.share} * ${spendScale(table, line, minorPerUnit)} / (${line.perTransaction} * ${id(table, 'x')} + ${line.rest}))`;
}
