import { join, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import type { StudyRecord } from '../record/study-record.ts';
import { requireOrders } from '../record/subscription-record.ts';
import { openKeptScores } from '../score/open-kept-scores.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { followNewestRun, newestRun, recordOf } from '../workspace/run-folders.ts';

export type KnownCustomer = Readonly<Record<string, string | number | null>>;

/** The customers of one run, kept open for whoever asks of many, one after the other. */
export interface OpenCustomers {
  readonly record: StudyRecord;
  /** All that the run knows of customers, by the names of the columns of `scores`, in no order; nothing of an id that it does not have. */
  find(customers: readonly string[]): Promise<readonly KnownCustomer[]>;
  close(): void;
}

/** Tells the number of the newest run that is published, again and again; null where there is none. */
export function followNewestRunNumber({ folder }: Pick<WorkspaceReader, 'folder'>): () => number | null {
  const newest = followNewestRun(folder);
  return () => newest()?.run ?? null;
}

/** Opens the customers of the newest run; null where there is none. */
export async function openCustomers(reader: WorkspaceReader): Promise<OpenCustomers | null> {
  const run = newestRun(reader.folder);
  if (!run) return null;
  const record = requireOrders(recordOf(run));
  const connection = await openKeptScores(reader, run);
  return {
    record,
    find: async (customers) =>
      customers.length === 0
        ? []
        : connection.rows<KnownCustomer>(
            sql`select * from ${SCORES} where customer in (${join(customers.map((customer) => sql`${customer}`))})`,
          ),
    close: () => connection.close(),
  };
}
