import { Worker } from 'node:worker_threads';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../store/database.ts';
import type { Store } from '../store/open-store.ts';

/** Writes what a store holds anew, so that nothing that was deleted is left on the disk; in a thread of its own, since a file of SQLite is written at one go. */
export async function compactStore({ db, file }: Pick<Store, 'db' | 'file'>): Promise<void> {
  if (file === null) return compactTables(db);
  const isSource = import.meta.url.endsWith('.ts');
  const worker = new Worker(new URL(isSource ? './compact-worker.ts' : './compact-worker.js', import.meta.url), {
    workerData: file,
    ...(isSource && { execArgv: ['--conditions=source'] }),
  });
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the thread that writes the store anew has ended with ${code}`)),
    );
  });
}

async function compactTables(db: Kysely<Database>): Promise<void> {
  for (const table of [
    'journal',
    'line_counts',
    'live_people',
    'live_names',
    'live_orders',
    'live_refunds',
    'live_order_names',
    'live_outcomes',
    'decisions',
    'jobs',
  ])
    await sql`vacuum ${sql.table(table)}`.execute(db);
}
