import { sql } from '@perennial/engine';
import { perEngine } from './per-engine.ts';

/** A digest of orders within a group: equal for equal ones whatever their sequence, different if one is more, less or other. */
export const orderDigest = perEngine({
  duckdb: sql`cast(sum(hash(customer, ordered_at, amount)) as varchar)`,
  trino: sql`lower(to_hex(checksum(row(customer, ordered_at, amount))))`,
});
