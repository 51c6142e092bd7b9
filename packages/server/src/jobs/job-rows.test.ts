import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openStore } from '../store/open-store.ts';
import { claimJob, putJob } from './job-rows.ts';

it('is looked for without waiting for whoever writes the file, and taken once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-jobs-'));
  const store = await openStore(folder, {});
  const other = new SqliteDatabase(store.file!);
  try {
    // Whoever would write now waits for half a minute, and then fails.
    other.exec('begin immediate');
    expect(await claimJob(store.db, 'server', 1)).toBeNull();
    other.exec('rollback');

    await putJob(store.db, { id: 'job', request: { kind: 'refresh' }, by: 'somebody', at: 1 });
    expect(await claimJob(store.db, 'server', 2)).toMatchObject({ id: 'job', state: 'running' });
    expect(await claimJob(store.db, 'server', 3)).toBeNull();
  } finally {
    other.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
