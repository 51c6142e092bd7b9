import { cellSource } from './cell-rows.ts';
import type { CostHints } from './cost-file.ts';
import { type GoodsFile, readGoods } from './goods/read-goods.ts';
import { otherCosts } from './other/other-costs.ts';
import { recogniseCosts } from './recognise-costs.ts';
import { readSpend, type SpendFile } from './spend/read-spend.ts';
import { readTickets, type TicketsFile } from './tickets/read-tickets.ts';

/** A file of costs of any kind, as it was read. */
export type CostsRead = SpendFile | GoodsFile | TicketsFile;

/** Reads a file of costs, whatever costs it holds; null where it holds none. Rejects with a Failure that says what to do where it cannot be used. */
export async function readCosts(path: string, hints: CostHints = {}): Promise<CostsRead | null> {
  const source = await cellSource(path);
  const recognised = recogniseCosts(path, source);
  if (!recognised) {
    const other = otherCosts(path, source);
    if (other) throw await other.failure();
    return null;
  }
  const table = await recognised.open();
  switch (recognised.kind) {
    case 'acquisition':
      return readSpend(table, hints);
    case 'goods':
      return readGoods(table, hints);
    case 'tickets':
      return readTickets(table, hints);
  }
}
