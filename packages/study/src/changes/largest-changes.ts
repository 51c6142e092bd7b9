import { join } from 'node:path';
import { by, type Connection, isOnTrino, makeTemporary, type Row, sql, temporary } from '@perennial/engine';
import { SCORES, SCORES_BEFORE } from '@perennial/engine/storage';
import type { Changes } from '../record/changes.ts';
import { newestRun, SCORES_FILE } from '../workspace/run-folders.ts';
import type { Workspace } from '../workspace/workspace.ts';

const NAME = 'scores before';

/** A cluster keeps the old scores beside the new ones by itself. */
const BEFORE = by((dialect) => (dialect.name === 'trino' ? SCORES_BEFORE : temporary(NAME)).render(dialect));

/**
 * Keeps the scores of the run before for comparison, since the new ones take their place. Without them (the file was moved
 * away, or is broken) a study goes on, and only who moved is not said: false. To be called outside a transaction, which would
 * not survive a file that cannot be read.
 */
export async function keepScoresBefore({
  connection,
  folder,
}: Pick<Workspace, 'connection' | 'folder'>): Promise<boolean> {
  if (isOnTrino(connection)) return hasScores(connection);
  const before = newestRun(folder);
  if (!before) return false;
  try {
    await makeTemporary(
      connection,
      NAME,
      sql`select customer, cast(expected_money as double) as expected_money, orders from read_parquet(${join(before.folder, SCORES_FILE)})`,
    );
    return true;
  } catch {
    return false;
  }
}

async function hasScores(connection: Connection): Promise<boolean> {
  try {
    await connection.rows(sql`select 1 as one from ${SCORES_BEFORE} limit 1`);
    return true;
  } catch {
    return false;
  }
}

interface Moved extends Row {
  readonly customer: string;
  readonly before: number;
  readonly now: number;
  readonly more: number;
  readonly is_new: boolean;
  readonly is_gone: boolean;
}

/** The customers whose expected money moved most, and what they did. */
export async function largestChanges(connection: Connection, minorPerUnit: number): Promise<Changes['largestChanges']> {
  const rows = await connection.rows<Moved>(sql`
select coalesce(s.customer, b.customer) as customer, coalesce(cast(b.expected_money as double), 0) as before,
  coalesce(cast(s.expected_money as double), 0) as now, coalesce(s.orders, 0) - coalesce(b.orders, 0) as more,
  b.customer is null as is_new, s.customer is null as is_gone
from ${SCORES} as s full join ${BEFORE} as b on b.customer = s.customer
order by abs(coalesce(cast(s.expected_money as double), 0) - coalesce(cast(b.expected_money as double), 0)) desc, 1 limit 10`);
  const minor = (amount: number) => Math.round(amount * minorPerUnit);
  return rows
    .filter(({ before, now }) => minor(before) !== minor(now))
    .map((row) => ({ customer: row.customer, before: minor(row.before), now: minor(row.now), why: reason(row) }));
}

function reason({ is_new: isNew, is_gone: isGone, more }: Moved): string {
  if (isNew) return 'new customer';
  if (isGone) return 'no order left as of this day';
  if (more > 0) return `${more} new ${more === 1 ? 'order' : 'orders'}`;
  if (more < 0) return `${-more} ${more === -1 ? 'order' : 'orders'} fewer`;
  return 'no new order; time, settings or the model moved it';
}
