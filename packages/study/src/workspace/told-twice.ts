import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProbablyTwice, ToldTwice } from '@perennial/import';
import type { FinishedFiles } from './publish.ts';
import { newestRun } from './run-folders.ts';

/** What a run found of orders that events tell beside files. */
const FILE = 'told-twice.json';

export interface OrdersOfEvents {
  /** Whether files name customers by their e-mail addresses; null where there are no files. */
  readonly areCustomersEmails: boolean | null;
  /** Whether files count the goods of an order alone, without shipping: what events tell has to be as much. */
  readonly areAmountsSubtotals: boolean;
  /** Orders that files have, too, and that count once; null where no events told any order. */
  readonly twice: ToldTwice | null;
  /** Orders that two have probably told, and that count twice. */
  readonly probable: readonly ProbablyTwice[];
}

export function writeOrdersOfEvents({ run }: FinishedFiles, found: OrdersOfEvents): void {
  writeFileSync(join(run, FILE), JSON.stringify(found));
}

/** What the newest run found of orders that events tell; null where it did not look, or there is no run yet. */
export function ordersOfEvents({ folder }: { readonly folder: string }): OrdersOfEvents | null {
  const newest = newestRun(folder);
  if (!newest) return null;
  const path = join(newest.folder, FILE);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as OrdersOfEvents) : null;
}
