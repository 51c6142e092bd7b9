import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own of so many megabytes; null where this machine lets nobody mount one. Whoever made it removes it. */
export function smallDisk(megabytes: number): string | null {
  const disk = mkdtempSync(join(tmpdir(), 'perennial-disk-'));
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk]).status === 0;
  if (!isMounted) rmSync(disk, { recursive: true, force: true });
  return isMounted ? disk : null;
}

/** Takes it away, whoever still has a file of it open. */
export function removeDisk(disk: string): void {
  spawnSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
}

const FILLING = 'filling';

/** Fills a disk but for so many bytes. */
export function leave(disk: string, bytes: number): void {
  free(disk);
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, FILLING), Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
}

export function free(disk: string): void {
  rmSync(join(disk, FILLING), { force: true });
}
