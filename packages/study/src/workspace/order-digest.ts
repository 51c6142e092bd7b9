import { sql } from '@perennial/engine';
import { perEngine } from './per-engine.ts';

/**
 * A digest of orders within a group: equal for equal ones whatever their sequence, different if one is more, less or other. In Trino a
 * checksum of a whole row takes twice as long as that of one number in which its parts are mixed (measured).
 */
export const orderDigest = perEngine({
  duckdb: sql`cast(sum(hash(customer, ordered_at, amount)) as varchar)`,
  trino: sql`lower(to_hex(checksum(bitwise_xor(from_big_endian_64(xxhash64(to_utf8(customer))),
    bitwise_xor(bitwise_left_shift(date_diff('millisecond', timestamp '1970-01-01 00:00:00', ordered_at), 22), amount)))))`,
});
