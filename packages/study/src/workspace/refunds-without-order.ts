import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FinishedFiles } from './publish.ts';
import { newestRun } from './run-folders.ts';

/** Of refunds that a run was told, the numbers that no order of it has. */
const FILE = 'refunds-without-order.json';

export function writeRefundsWithoutOrder({ run }: FinishedFiles, numbers: readonly string[]): void {
  writeFileSync(join(run, FILE), JSON.stringify(numbers));
}

/** The numbers of orders that the newest run was told refunds of and does not have; null where it was told none, or there is no run yet. */
export function refundsWithoutOrder({ folder }: { readonly folder: string }): readonly string[] | null {
  const newest = newestRun(folder);
  if (!newest) return null;
  const path = join(newest.folder, FILE);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as string[]) : null;
}
