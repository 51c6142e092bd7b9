import { type Note, note } from '../notes/note.ts';
import type { Merge } from './merge-into-workspace.ts';

/** What came of the orders that the workspace held already. */
export function mergeNotes({ replaced, withdrawn }: Merge): readonly Note[] {
  const orders = (count: number) => ({ orders: { count } });
  return [
    ...(replaced > 0 ? [note('orders-replaced', orders(replaced))] : []),
    ...(withdrawn > 0 ? [note('orders-withdrawn', orders(withdrawn))] : []),
  ];
}
