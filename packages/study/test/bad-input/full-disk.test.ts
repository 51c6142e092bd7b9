import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv, ordersOf } from '../lifecycle/business.ts';
import { hashes, type TestFolder, testFolder } from '../lifecycle/folder.ts';

const disk = mkdtempSync(join(tmpdir(), 'perennial-disk-'));
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]).status === 0;
afterAll(() => {
  if (isMounted) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

const quick = { horizonDays: 30, cutOffs: 0 } as const;

/** Fills the disk but for so many bytes. */
function leave(bytes: number): void {
  rmSync(join(disk, 'filling'), { force: true });
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'filling'), Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
}

describe.skipIf(!isMounted)('a full disk (skipped where a small one may not be mounted)', () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = testFolder(disk);
    const orders = ordersOf({ customers: 400, days: 200 });
    folder.write('few.csv', csv(orders.slice(0, 100)));
    folder.write('orders.csv', csv(orders));
    await folder.run({ ...quick, files: ['few.csv'] });
  });

  it.each([0, 20, 60, 100, 140])(
    'with %d kB left: says so, and leaves the workspace byte for byte',
    async (kilobytes) => {
      const before = hashes(folder.workspace);
      leave(kilobytes * 1024);
      await expect(folder.run({ ...quick, files: ['orders.csv'] })).rejects.toMatchObject({
        code: 'disk-full',
        remedy: expect.stringContaining('Free some space'),
      });
      expect(hashes(folder.workspace)).toEqual(before);
    },
  );

  it.each([0, 20, 100])('with %d kB left for a new workspace: leaves none', async (kilobytes) => {
    rmSync(join(disk, 'filling'), { force: true });
    const fresh = testFolder(disk);
    fresh.write('orders.csv', folder.text('../orders.csv'));
    leave(kilobytes * 1024);
    await expect(fresh.run({ ...quick, files: ['orders.csv'] })).rejects.toMatchObject({ code: 'disk-full' });
    expect(existsSync(fresh.workspace)).toBe(false);
    fresh.remove();
  });

  it('is no harm once there is space again', async () => {
    rmSync(join(disk, 'filling'), { force: true });
    expect((await folder.run({ ...quick, files: ['orders.csv'] })).run).toBe(2);
  });
});
