import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const own = mkdtempSync(join(tmpdir(), 'perennial-made-'));
process.once('exit', () => rmSync(own, { recursive: true, force: true }));

/** Where all processes of a run of the tests find it; by itself, a process makes what it needs. */
const shared = process.env.PERENNIAL_TEST_SHARED ?? join(own, 'shared');

/**
 * A copy of a folder that `make` fills: once for all processes of a run of the tests, since a study takes as long as many tests.
 * The name says all that it depends on.
 */
export async function madeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const place = join(shared, name);
  const folder = join(place, 'folder');
  const isMade = join(place, 'is-made');
  while (!existsSync(isMade)) {
    if (!isFirst(place)) {
      await pause(50);
      continue;
    }
    try {
      mkdirSync(folder);
      await make(folder);
      writeFileSync(isMade, '');
    } catch (error) {
      // Whoever waits tries for itself.
      rmSync(place, { recursive: true, force: true });
      throw error;
    }
  }
  const copy = mkdtempSync(join(own, 'copy-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

function isFirst(place: string): boolean {
  mkdirSync(shared, { recursive: true });
  try {
    mkdirSync(place);
    return true;
  } catch {
    return false;
  }
}
