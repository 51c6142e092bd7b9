import { type Note, note } from '../notes/note.ts';
import type { Merge } from './merge-into-workspace.ts';

/** What came of the orders that the workspace held already. */
export function mergeNotes({ replaced, withdrawn }: Merge): readonly Note[] {
  const orders = (count: number) => ({ orders: { count } });
  const changed = `${replaced.toLocaleString('en')} stored orders have changed and were replaced`;
  const gone = `${withdrawn.toLocaleString('en')} stored orders count no longer (cancelled or refunded since) and were taken out`;
  return [
    ...(replaced > 0 ? [note('orders-replaced', changed, orders(replaced))] : []),
    ...(withdrawn > 0 ? [note('orders-withdrawn', gone, orders(withdrawn))] : []),
  ];
}
