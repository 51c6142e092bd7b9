import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '@perennial/words';
import SqliteDatabase from 'better-sqlite3';
import { SERVER_FOLDER } from './open-store.ts';

const LOCK = 'serving.lock';
const ADDRESS = 'address.txt';

export interface ServingLock {
  /** Says where the server listens, to whoever else would serve the workspace or run in it. */
  announce(address: string): void;
  release(): void;
}

/**
 * One server for a workspace. The lock is the file system's own, on a file that holds nothing, so that it ends with the process however that
 * ends. Throws `server-running` where another holds it.
 */
export function takeServingLock(workspace: string): ServingLock {
  const folder = join(workspace, SERVER_FOLDER);
  mkdirSync(folder, { recursive: true });
  const lock = new SqliteDatabase(join(folder, LOCK), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    throw new Failure(
      'server-running',
      { folder: { text: workspace }, address: { text: servedAt(workspace) ?? '' } },
      error,
    );
  }
  return {
    announce: (address) => writeFileSync(join(folder, ADDRESS), `${address}\n`),
    release: () => {
      rmSync(join(folder, ADDRESS), { force: true });
      lock.close();
    },
  };
}

/** Does something that no server may meet; nothing where one serves the workspace. */
export function unlessServed(workspace: string, work: () => void): void {
  let lock: ServingLock;
  try {
    lock = takeServingLock(workspace);
  } catch (error) {
    if (error instanceof Failure && error.code === 'server-running') return;
    throw error;
  }
  try {
    work();
  } finally {
    lock.release();
  }
}

/** Of servers that share a store, any may serve: none keeps another away. */
export function shareServing(workspace: string): ServingLock {
  const folder = join(workspace, SERVER_FOLDER);
  mkdirSync(folder, { recursive: true });
  return {
    announce: (address) => writeFileSync(join(folder, ADDRESS), `${address}\n`),
    release: () => {},
  };
}

function servedAt(workspace: string): string | null {
  try {
    return readFileSync(join(workspace, SERVER_FOLDER, ADDRESS), 'utf8').trim();
  } catch {
    return null;
  }
}
