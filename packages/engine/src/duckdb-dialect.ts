import type { Dialect } from './dialect.ts';
import type { Value } from './sql.ts';

export const duckdbDialect: Dialect = {
  name: 'duckdb',
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  literal,
  daysBetween: (from, to) => `date_diff('day', ${from}, ${to})`,
  addDays: (date, days) => `(${date} + ${Math.trunc(days)})`,
  argMin: (value, by) => `arg_min(${value}, ${by})`,
  hash: (text) => `hash(${text})`,
  quantile: (value, probability) => `quantile_cont(${value}, ${probability})`,
};

function literal(value: Value): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      // A NUL would end the statement for a C library reading it.
      if (value.includes('\0')) throw new RangeError('invalid text in SQL; holds a NUL character');
      return `'${value.replaceAll("'", "''")}'`;
    case 'number':
      if (!Number.isFinite(value)) return `'${value}'::double`;
      // 1e-5 and 0.1 would be DECIMAL, of too few digits for what follows.
      return Number.isInteger(value) && Math.abs(value) < 2 ** 53 ? String(value) : `${value}::double`;
    case 'bigint':
    case 'boolean':
      return String(value);
    default:
      return `date '${value.day}'`;
  }
}
