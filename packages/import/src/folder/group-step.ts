import { day, type Fragment } from '@perennial/engine';
import { localDay } from '../cells/local-day.ts';
import type { SourceRows } from '../cells/source-rows.ts';
import type { ClassifyOptions } from '../classify/classify-orders.ts';
import { ordersFromLines } from '../classify/orders-from-lines.ts';
import type { Recognised } from '../columns/recognise-columns.ts';
import type { Note } from '../notes/note.ts';
import type { FolderImport } from './folder-import.ts';

/** Orders that are to be classified, and how. */
export interface GroupedOrders {
  /** The query of orders made of the rows that share an id; null where each row is an order. */
  readonly orders: Fragment | null;
  readonly notes: readonly Note[];
  readonly options: ClassifyOptions;
}

/** Puts together the rows of one order, where a column says which those are. */
export async function groupStep(
  { place, request, now }: FolderImport,
  { columns }: Recognised,
  { currency }: SourceRows,
): Promise<GroupedOrders> {
  const hasRefund = columns.refund !== undefined;
  const options: ClassifyOptions = {
    rules: request.rules,
    minorUnits: currency.minorUnits,
    today: day(localDay(now, request.timeZone)),
    hasRefund,
  };
  if (!columns.order) return { orders: null, notes: [], options };
  return { ...(await ordersFromLines(place.connection, columns.amount, hasRefund)), options };
}
