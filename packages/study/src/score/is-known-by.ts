import { createHash } from 'node:crypto';
import { type Connection, type Fragment, join, makeTemporary, published, sql, temporary } from '@perennial/engine';
import { IDENTITIES, SCORES } from '@perennial/engine/storage';

/** So many digits can be a part of a telephone number. */
const FEWEST_DIGITS = 4;

const NAME = 'known customers';

/**
 * Whether a row of `scores` is of a customer who is known by a text: any part of the id, in whatever case, or of what else the run has kept of
 * them (`hasIdentities`). Where a source has hashes in place of addresses, a whole address finds its hash (SHA-256). Who they are is looked up
 * once, for all questions of the connection.
 */
export async function isKnownBy(connection: Connection, text: string, hasIdentities: boolean): Promise<Fragment> {
  const part = text.trim().toLowerCase();
  const hash = createHash('sha256').update(part).digest('hex');
  const byId = sql`(strpos(lower(customer), ${part}) > 0 or lower(customer) = ${hash})`;
  if (!hasIdentities) return /\d/.test(part) ? sql`(${byId} or ${hasOrder(part)})` : byId;
  const others = kindsOf(part).map(
    ({ kinds, sought }) =>
      sql`select customer from ${IDENTITIES} where kind in (${join(kinds.map((kind) => sql`${kind}`))}) and (strpos("key", ${sought}) > 0 or "key" = ${hash})`,
  );
  const all = [sql`select customer from ${SCORES} where ${byId}`, ...others];
  await makeTemporary(connection, NAME, sql`select distinct customer from (${join(all, ' union all ')}) as everyone`);
  return sql`customer in (select customer from ${temporary(NAME)})`;
}

/** Of orders on a cluster, whose numbers a run has published; what else customers are known by is not copied there. */
function hasOrder(part: string): Fragment {
  return sql`customer in (select customer from ${published('orders')} where strpos(lower(order_id), ${part}) > 0)`;
}

/** Where a text can stand, in lower case: no name has an @, no order is told by a text without a digit. The others need not be looked through. */
function kindsOf(part: string): readonly { readonly kinds: readonly string[]; readonly sought: string }[] {
  if (part.includes('@')) return [{ kinds: ['email', 'id'], sought: part }];
  const hasDigits = /\d/.test(part);
  const digits = /^[+\d\s()./-]+$/.test(part) ? part.replaceAll(/\D/g, '') : '';
  return [
    { kinds: ['email', 'id', 'name', ...(hasDigits ? ['order'] : [])], sought: part },
    ...(digits.length >= FEWEST_DIGITS ? [{ kinds: ['phone'], sought: digits }] : []),
  ];
}
