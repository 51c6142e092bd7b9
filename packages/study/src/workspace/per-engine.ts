import type { Dialect, Fragment } from '@perennial/engine';
import { by, sql } from '@perennial/engine';

/** What the engines have different words for. */
export function perEngine(written: Readonly<Record<Dialect['name'], Fragment>>): Fragment {
  return { render: (dialect) => written[dialect.name].render(dialect) };
}

/** A text without blanks around it: without spaces, that is; a tab stays. */
export function trimmed(text: Fragment): Fragment {
  return perEngine({ duckdb: sql`trim(${text})`, trino: sql`trim(both ' ' from ${text})` });
}

/** Whether a text holds another. */
export function holds(text: Fragment, part: string): Fragment {
  return perEngine({ duckdb: sql`contains(${text}, ${part})`, trino: sql`(strpos(${text}, ${part}) > 0)` });
}

/** Whether the whole of a text is as a regular expression says. */
export function matches(text: Fragment, pattern: string): Fragment {
  return perEngine({
    duckdb: sql`regexp_full_match(${text}, ${pattern})`,
    trino: sql`regexp_like(${text}, ${`^(?:${pattern})$`})`,
  });
}

/** A text without accents. */
export function unaccented(text: Fragment): Fragment {
  return perEngine({
    duckdb: sql`strip_accents(${text})`,
    trino: sql`regexp_replace(normalize(${text}, NFD), ${String.raw`\p{M}+`}, '')`,
  });
}

/** Days since the first of January 1970. */
export function dayNumber(date: Fragment): Fragment {
  // Taking dates from each other is a third cheaper in DuckDB than its date_diff (measured).
  return perEngine({
    duckdb: sql`(${date} - date '1970-01-01')`,
    trino: sql`date_diff('day', date '1970-01-01', ${date})`,
  });
}

/** The day of such a number. */
export function dayOfNumber(number: Fragment): Fragment {
  return by((dialect) => dialect.addDays(`date '1970-01-01'`, number.render(dialect)));
}

/** A bigint of one bit, at a place from 0 to 62. */
export function bitAt(place: Fragment): Fragment {
  return perEngine({
    duckdb: sql`(cast(1 as bigint) << ${place})`,
    trino: sql`bitwise_left_shift(bigint '1', cast(${place} as integer))`,
  });
}

/** An aggregate: the bits that any of the rows has. */
export function bitsOfAny(bits: Fragment): Fragment {
  return perEngine({ duckdb: sql`bit_or(${bits})`, trino: sql`bitwise_or_agg(${bits})` });
}

/** How many bits of a bigint are set. */
export function countBits(word: Fragment): Fragment {
  return perEngine({ duckdb: sql`cast(bit_count(${word}) as bigint)`, trino: sql`bit_count(${word}, 64)` });
}

/** The place of the lowest bit that is set in a positive bigint. */
export function lowestBit(word: Fragment): Fragment {
  return perEngine({
    duckdb: sql`cast(bit_count(xor(${word}, ${word} - 1)) as bigint) - 1`,
    trino: sql`bit_count(bitwise_xor(${word}, ${word} - 1), 64) - 1`,
  });
}

/** The place of the highest bit that is set in a positive bigint. */
export function highestBit(word: Fragment): Fragment {
  // Without the bit below the highest one the logarithm lies at least .4 under the next whole number, and rounding does not reach it.
  const thinned = perEngine({
    duckdb: sql`(${word} & ~(${word} >> 1))`,
    trino: sql`bitwise_and(${word}, bitwise_not(bitwise_right_shift(${word}, 1)))`,
  });
  return sql`cast(floor(log2(cast(${thinned} as double)) + 0.1e0) as bigint)`;
}
