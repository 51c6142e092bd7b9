import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
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

// Behind those that answer, on a machine with much to do, what was decided came into no table for minutes; without rights no thread gets back the priority that it gave up.
it.runIf(process.platform === 'linux')('has the priority of the others', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-'));
  const before = new Set(readdirSync(THREADS));
  const thread = startWriterThread(join(folder, 'server.sqlite'));
  await thread.commit([]);
  const started = readdirSync(THREADS).filter((id) => !before.has(id));
  expect(started.length).toBeGreaterThan(0);
  expect(new Set(started.map(niceness))).toEqual(new Set([getPriority()]));
  await thread.end();
  rmSync(folder, { recursive: true });
});

const THREADS = '/proc/self/task';

function niceness(thread: string): number {
  const line = readFileSync(join(THREADS, thread, 'stat'), 'utf8');
  // The nineteenth field; the second is a name in brackets, which may hold spaces.
  return Number(line.slice(line.lastIndexOf(')') + 2).split(' ')[16]);
}
