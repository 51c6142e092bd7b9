import { Failure } from '@perennial/words';

/** What PostgreSQL and its connections say when they are gone, or refuse for want of room. */
const GONE =
  /^(ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EAI_AGAIN|08\w{3}|57P0\w|53[03]00|28\w{3}|3D000)$|connection terminated|timeout exceeded when trying to connect|not queryable|after calling end on the pool/i;
/** What PostgreSQL says to a user who may not. */
const DENIED = '42501';
/** What SQLite and PostgreSQL say on a full disk. */
const FULL = /^(SQLITE_FULL|SQLITE_IOERR_\w*|ENOSPC|EFBIG|EDQUOT|53100)$|database or disk is full|disk I\/O error/i;

/** The same of PostgreSQL, whose disk may be another machine's. */
const DATABASE_FULL = '53100';

/** What went wrong with the store, for whoever runs the server: `store-unreachable` or `disk-full`; null where it was something else. */
export function storeFailure(error: unknown): Failure | null {
  if (!(error instanceof Error)) return null;
  const said = [(error as NodeJS.ErrnoException).code ?? '', error.message];
  const reason = { reason: { text: error.message || said[0] || error.name } };
  if (said.some((text) => FULL.test(text)))
    return new Failure(said[0] === DATABASE_FULL ? 'disk-full.database' : 'disk-full.server', reason, error);
  if (said[0] === DENIED) return new Failure('store-unreachable.rights', reason, error);
  if (said.some((text) => GONE.test(text))) return new Failure('store-unreachable', reason, error);
  return null;
}
