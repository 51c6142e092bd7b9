import type { Dialect } from '../dialect.ts';
import type { Value } from '../value.ts';

const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;

export const duckdbDialect: Dialect = {
  name: 'duckdb',
  identifier,
  literal,
  stored: identifier,
  published: identifier,
  temporary: identifier,
  createTemporary: (name) => `create or replace temporary table ${identifier(name)}`,
  addDays: (date, days) => `(${date} + cast(${days} as integer))`,
  trimmed: (text) => `trim(${text})`,
  contains: (text, part) => `contains(${text}, ${part})`,
  matches: (text, pattern) => `regexp_full_match(${text}, ${literal(pattern)})`,
  unaccented: (text) => `strip_accents(${text})`,
  numberText: (number) => `cast(${number} as varchar)`,
  lot: (text, numbers) => `cast(cast('0x' || substr(md5(${text}), 1, 6) as bigint) % ${numbers} as integer)`,
  listed: (columns) =>
    `(select ${columns
      .map(({ name, type, values }) => `unnest(from_json(${values}, '["${type}"]')) as ${identifier(name)}`)
      .join(', ')})`,
  bits: (place) => `bit_or(cast(1 as bigint) << ${place})`,
  commonBits: (a, b) => `(${a} & ${b})`,
  orderedBy: (columns) => ` order by ${columns}`,
  rowsDigest: (columns) => `cast(sum(hash(${columns.join(', ')})) as varchar)`,
  momentsDigest: (moment, integer) => `cast(sum(hash(${moment}, ${integer})) as varchar)`,
  inHex: (digest) => BigInt(digest).toString(16),
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
