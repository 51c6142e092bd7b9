import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Check } from '@perennial/study';

const LEAST_SPACE = 2 ** 30;

/** Whether there is room for a workspace in a folder, there already or not. */
export async function checkSpace(folder: string): Promise<Check> {
  const { bavail, bsize } = await statfs(nearest(folder));
  const free = bavail * bsize;
  return {
    name: 'disk',
    ok: free >= LEAST_SPACE,
    found: { code: 'free', values: { size: { decimal: free / 2 ** 30 } } },
    remedy: { code: 'space', values: {} },
  };
}

function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}
