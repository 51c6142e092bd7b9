import type { Dialect } from '../dialect.ts';
import type { Value } from '../value.ts';

export interface TrinoDialect extends Dialect {
  readonly name: 'trino';
  /** What the names of temporary tables begin with. */
  readonly prefix: string;
  /** Stored tables that are made anew: their names mean the new ones, which are temporary until they are published. */
  readonly rebuilt: ReadonlySet<string>;
}

const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * Trino's SQL. It has no temporary tables: those of a session are plain tables of the session's schema whose names begin with
 * `prefix`, so that sessions at the same time do not meet; whoever makes them drops them. Tables that are kept begin with
 * `perennial_`, beside those of others. Names are small letters, digits and underscores, which every connector takes.
 */
export function trinoDialect(prefix: string, rebuilt: ReadonlySet<string> = new Set()): TrinoDialect {
  const named = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
  const temporary = (name: string) => identifier(prefix + named(name));
  const published = (name: string) => identifier(`perennial_${named(name)}`);
  const unpublished = (name: string) => temporary(`new ${name}`);
  return {
    name: 'trino',
    prefix,
    rebuilt,
    published,
    identifier,
    literal,
    stored: (name) => (rebuilt.has(name) ? unpublished(name) : published(name)),
    temporary,
    createTemporary: (name) => `create table ${temporary(name)}`,
    addDays: (date, days) => `date_add('day', ${days}, ${date})`,
    trimmed: (text) => `trim(both ' ' from ${text})`,
    contains: (text, part) => `(strpos(${text}, ${part}) > 0)`,
    matches: (text, pattern) => `regexp_like(${text}, ${literal(`^(?:${pattern})$`)})`,
    unaccented: (text) => `regexp_replace(normalize(${text}, NFD), ${literal(String.raw`\p{M}+`)}, '')`,
    numberText: (number) => `json_format(cast(${number} as json))`,
    lot: (text, numbers) => `cast(from_base(substr(to_hex(md5(to_utf8(${text}))), 1, 6), 16) % ${numbers} as integer)`,
    listed: (columns) =>
      `(select * from unnest(${columns.map(({ type, values }) => `cast(json_parse(${values}) as array(${type}))`).join(', ')}) as listed(${columns
        .map(({ name }) => identifier(name))
        .join(', ')}))`,
    bits: (place) => `bitwise_or_agg(bitwise_left_shift(bigint '1', ${place}))`,
    commonBits: (a, b) => `bitwise_and(${a}, ${b})`,
    // It takes as long again as the query (measured): whoever asks sorts the answer.
    orderedBy: () => '',
    rowsDigest: (columns) => `lower(to_hex(checksum(row(${columns.join(', ')}))))`,
    momentsDigest: (moment, integer) => `lower(to_hex(checksum(bitwise_xor(
    bitwise_left_shift(date_diff('millisecond', timestamp '1970-01-01 00:00:00', ${moment}), 22), ${integer}))))`,
    inHex: (digest) => digest,
  };
}

/** A DOUBLE literal that reads back as the same bits; a plain 0.1 would be a DECIMAL. */
export function doubleLiteral(value: number): string {
  if (Number.isNaN(value)) return 'nan()';
  if (!Number.isFinite(value)) return value > 0 ? 'infinity()' : '-infinity()';
  return Object.is(value, -0) ? '-0e0' : value.toExponential();
}

function literal(value: Value): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      if (value.includes('\0')) throw new RangeError('invalid text in SQL; holds a NUL character');
      // Half of a surrogate pair would arrive as the replacement character, another text than was meant.
      if (/\p{Surrogate}/u.test(value)) throw new RangeError('invalid text in SQL; holds half of a surrogate pair');
      return `'${value.replaceAll("'", "''")}'`;
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : doubleLiteral(value);
    case 'bigint':
      return `${BigInt.asIntN(64, value) === value ? 'bigint' : 'decimal'} '${value}'`;
    case 'boolean':
      return String(value);
    default:
      return `date '${value.day}'`;
  }
}
