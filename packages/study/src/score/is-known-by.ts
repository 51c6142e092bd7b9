import { createHash } from 'node:crypto';
import { type Fragment, sql } from '@perennial/engine';
import { IDENTITIES } from '@perennial/engine/storage';

/** So many digits can be a part of a telephone number. */
const FEWEST_DIGITS = 4;

/**
 * Whether a row of `scores` is of a customer who is known by a text: any part of the id, in whatever case, or of what else the run has kept of
 * them (`hasIdentities`). Where a source has hashes in place of addresses, a whole address finds its hash (SHA-256).
 */
export function isKnownBy(text: string, hasIdentities: boolean): Fragment {
  const part = text.trim().toLowerCase();
  const hash = createHash('sha256').update(part).digest('hex');
  const byId = sql`(strpos(lower(customer), ${part}) > 0 or lower(customer) = ${hash})`;
  if (!hasIdentities) return byId;
  const digits = /^[+\d\s()./-]+$/.test(part) ? part.replaceAll(/\D/g, '') : '';
  const byPhone =
    digits.length >= FEWEST_DIGITS && digits !== part
      ? sql`or (kind = 'phone' and strpos("key", ${digits}) > 0)`
      : sql``;
  return sql`(${byId} or customer in (select customer from ${IDENTITIES} where strpos("key", ${part}) > 0 or "key" = ${hash} ${byPhone}))`;
}
