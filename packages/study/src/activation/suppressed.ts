import { type Connection, type Fragment, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { googleEmailOf, hashed, phoneOf } from './normalise.ts';

const NAME = 'export suppressed';
const SUPPRESSED = temporary(NAME);

/**
 * Reads who must not be reached: a file of ids, e-mail addresses and telephone numbers, plain or as platforms hash them (SHA-256), in whatever lines and columns. A number without + or 00
 * is one of the country of `dialCode`, as among the contacts. Fails with `file-unreadable`.
 */
export async function readSuppressed(connection: Connection, file: string, dialCode: string | null): Promise<void> {
  try {
    await makeTemporary(
      connection,
      NAME,
      sql`
select distinct lower(trim(cell)) as cell, ${phoneOf(sql`cell`, dialCode)} as phone from (
  select unnest(string_split_regex(content, '[\\r\\n,;\\t"]+')) as cell from read_text(${file})
) as cells where trim(cell) <> ''`,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0]! : String(error);
    throw new Failure('file-unreadable.table', { file: { text: file }, reason: { text: reason } }, error);
  }
}

/** Whether one of the ways to write an address or a number is among the cells; null is not. */
function isCell(...written: readonly Fragment[]): Fragment {
  const each = written.map((text) => sql`coalesce(${text} in (select cell from ${SUPPRESSED}), false)`);
  return join(each, ' or ');
}

/** The digits of what is listed, where it is a number in whatever writing. */
const isListedNumber = sql`coalesce(substr(c.phone, 2) in (select regexp_replace(cell, '^(00|[+])|[^0-9]', '', 'g') from ${SUPPRESSED}), false)
  or coalesce(c.phone in (select phone from ${SUPPRESSED} where phone is not null), false)`;

/** Whether a customer of `s`, by whatever of `c` is known of them, is among those. */
export const isSuppressed: Fragment = sql`(
  ${isCell(
    sql`lower(s.customer)`,
    sql`c.email`,
    hashed(sql`c.email`),
    hashed(googleEmailOf(sql`c.email`)),
    hashed(sql`c.phone`),
    hashed(sql`substr(c.phone, 2)`),
  )} or ${isListedNumber})`;
