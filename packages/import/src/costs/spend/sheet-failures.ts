import { Failure } from '@perennial/words';
import type { CostTable } from '../cost-table.ts';

const named = ({ header }: CostTable, column: number) => ({ text: header.cells[column] ?? '' });

/** A count or a plan stands beside columns that do not say that they are spend. */
export function countsBeside(table: CostTable, counted: number, silent: number): Failure {
  return new Failure('costs-unreadable.sheet-counts', {
    file: { text: table.path },
    column: named(table, counted),
    other: named(table, silent),
  });
}

/** A column says its currency and another does not. */
export function currencyOfSome(table: CostTable, saying: number, silent: number): Failure {
  return new Failure('costs-unreadable.sheet-currencies', {
    file: { text: table.path },
    column: named(table, saying),
    other: named(table, silent),
  });
}

/** Columns whose amounts are in different units, such as thousands beside whole ones. */
export function unitsOfColumns(table: CostTable, one: number, other: number): Failure {
  return new Failure('costs-unreadable.sheet-units', {
    file: { text: table.path },
    column: named(table, one),
    other: named(table, other),
  });
}

/** Two columns of one channel: parts of its spend, or the same twice. */
export function twice(table: CostTable, column: string): Failure {
  return new Failure('costs-unreadable.sheet-twice', { file: { text: table.path }, column: { text: column } });
}

/** Months that no year is said of, or those of several. */
export function withoutYear(table: CostTable, month: string): Failure {
  return new Failure('costs-unreadable.sheet-year', { file: { text: table.path }, example: { text: month } });
}
