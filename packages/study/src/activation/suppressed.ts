import { type Connection, type Fragment, makeTemporary, sql, temporary } from '@perennial/engine';
import { Failure } from '@perennial/words';

const NAME = 'export suppressed';
const SUPPRESSED = temporary(NAME);

/** Reads who must not be reached: a file of ids, e-mail addresses (or their SHA-256) and telephone numbers, in whatever lines and columns. Fails with `file-unreadable`. */
export async function readSuppressed(connection: Connection, file: string): Promise<void> {
  try {
    await makeTemporary(
      connection,
      NAME,
      sql`
select distinct lower(trim(cell)) as cell from (
  select unnest(string_split_regex(content, '[\\r\\n,;\\t"]+')) as cell from read_text(${file})
) as cells where trim(cell) <> ''`,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0]! : String(error);
    throw new Failure('file-unreadable.table', { file: { text: file }, reason: { text: reason } }, error);
  }
}

/** Whether a customer of `s`, by whatever of `c` is known of them, is among those. */
export const isSuppressed: Fragment = sql`(
  lower(s.customer) in (select cell from ${SUPPRESSED}) or coalesce(c.email in (select cell from ${SUPPRESSED}), false)
  or coalesce(sha256(c.email) in (select cell from ${SUPPRESSED}), false)
  or coalesce(substr(c.phone, 2) in (select regexp_replace(cell, '^(00|[+])|[^0-9]', '', 'g') from ${SUPPRESSED}), false))`;
