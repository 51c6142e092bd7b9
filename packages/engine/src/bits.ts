import { by, type Fragment, sql } from './sql.ts';

/** Of integers in SQL from 0 to `MOST_BITS` − 1, those that occur: an aggregate, of which `hasBits` says what is in it. A few times of many rows are told by it in one number. */
export function bitsOf(place: Fragment): Fragment {
  return by((dialect) => dialect.bits(place.render(dialect)));
}

/** So many integers fit. */
export const MOST_BITS = 63;

/** Whether every one of some integers occurs, 1 or 0. */
export function hasBits(bits: Fragment, places: readonly number[]): Fragment {
  const mask = maskOf(places);
  return sql`case when ${common(bits, mask)} = ${mask} then 1 else 0 end`;
}

/** Whether any of some integers occurs. */
export function hasSomeBit(bits: Fragment, places: readonly number[]): Fragment {
  return sql`${common(bits, maskOf(places))} <> 0`;
}

function common(bits: Fragment, mask: bigint): Fragment {
  return by((dialect) => dialect.commonBits(bits.render(dialect), dialect.literal(mask)));
}

function maskOf(places: readonly number[]): bigint {
  return places.reduce((sum, place) => sum | (1n << BigInt(place)), 0n);
}
