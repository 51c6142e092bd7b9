import { type Fragment, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { sumsOfCustomers, valuedCustomers } from '../facts/valued-customers.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';

/** Sums over the customers of a group; money in minor units, its squares too. They add up: the sums of two groups together are the sums of both. */
export interface GroupSums {
  /** What its customers share; null for those in whom nothing stands there. */
  readonly name: string | null;
  readonly customers: number;
  /** Who ordered on more than one day. */
  readonly repeaters: number;
  readonly orders: number;
  readonly transactions: number;
  /** Σ P(alive). */
  readonly active: number;
  readonly historic: number;
  readonly expected: number;
  readonly expectedSquares: number;
  readonly expectedLargest: number;
  /** Of what a customer brought and is expected to bring. */
  readonly worthSquares: number;
  readonly worthLargest: number;
  /** Days since the first order; and of those the ones on which, by P(alive), they were still customers. */
  readonly days: number;
  readonly daysActive: number;
}

/** Sums by an expression on `scores`, or on what is given in place of them with the same columns. */
export function groupSumsQuery(source: ReportSource, group: Fragment, from: Fragment = SCORES): Fragment {
  return sql`
select name, ${sumsOfCustomers}
from (${valuedCustomers(source, sql`${group} as name`, from)}) as valued
group by name order by customers desc, name`;
}

export async function readGroupSums(source: ReportSource, query: Fragment): Promise<readonly GroupSums[]> {
  const rows = await source.connection.rows<Record<string, number | string | null>>(query);
  const unit = minorPerUnit(source);
  return rows.map((row) => {
    const of = (column: string) => Number(row[column] ?? 0);
    return {
      name: row.name === null || row.name === undefined ? null : String(row.name),
      customers: of('customers'),
      repeaters: of('repeaters'),
      orders: of('orders'),
      transactions: of('transactions'),
      active: of('active'),
      historic: Math.round(of('historic') * unit),
      expected: Math.round(of('expected') * unit),
      expectedSquares: of('expected_squares') * unit ** 2,
      expectedLargest: of('expected_largest') * unit,
      worthSquares: of('worth_squares') * unit ** 2,
      worthLargest: of('worth_largest') * unit,
      days: of('days'),
      daysActive: of('days_active'),
    };
  });
}

/** The sums of several groups together, under a name. */
export function together(groups: readonly GroupSums[], name: string | null): GroupSums {
  const sum = (of: Exclude<keyof GroupSums, 'name'>) => groups.reduce((total, group) => total + group[of], 0);
  const most = (of: 'expectedLargest' | 'worthLargest') => groups.reduce((top, group) => Math.max(top, group[of]), 0);
  return {
    name,
    customers: sum('customers'),
    repeaters: sum('repeaters'),
    orders: sum('orders'),
    transactions: sum('transactions'),
    active: sum('active'),
    historic: sum('historic'),
    expected: sum('expected'),
    expectedSquares: sum('expectedSquares'),
    expectedLargest: most('expectedLargest'),
    worthSquares: sum('worthSquares'),
    worthLargest: most('worthLargest'),
    days: sum('days'),
    daysActive: sum('daysActive'),
  };
}
