import type { Dialect } from './dialect.ts';
import type { Value } from './value.ts';

const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;

export const duckdbDialect: Dialect = {
  name: 'duckdb',
  identifier,
  literal,
  stored: identifier,
  temporary: identifier,
  createTemporary: (name) => `create or replace temporary table ${identifier(name)}`,
  inTheWay: null,
  addDays: (date, days) => `(${date} + cast(${days} as integer))`,
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
