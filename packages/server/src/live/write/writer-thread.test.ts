import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openSqlite } from '../../store/open-sqlite.ts';
import { startWriterThread } from './writer-thread.ts';

// A thread terminated while it loads the native module of SQLite took the whole process with it.
it('ends whenever it is told to, also while it starts, and leaves its file to others', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-'));
  const file = join(folder, 'server.sqlite');
  for (const milliseconds of [0, 20, 60, 100]) {
    const thread = startWriterThread(file);
    await pause(milliseconds);
    await thread.end();
    await thread.end();
    await expect(thread.commit([])).rejects.toThrow('the thread that writes has ended');
  }
  await openSqlite(file).destroy();
  rmSync(folder, { recursive: true });
});
