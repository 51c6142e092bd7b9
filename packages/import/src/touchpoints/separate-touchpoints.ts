import { areOrders, type Glance, glanceAt, isOfAnOrder, namesCustomers } from '../attributes/separate-people.ts';
import { amountRank } from '../lexicon/amount-headers.ts';
import { touchpointColumns } from './touchpoint-columns.ts';

/** Files of touchpoints among files of orders. */
export interface SeparatedTouchpoints {
  readonly touchpoints: readonly string[];
  readonly others: readonly string[];
}

/**
 * Tells files of touchpoints, by their headers, from what is perhaps orders: a person, a time and an event or an answer, and neither money nor an order. One that has a channel
 * alone may be orders without money, and is taken where it is named as one of touchpoints. Beside no file of orders, `hasOrders` says whether there are some already.
 */
export async function separateTouchpoints(files: readonly string[], hasOrders: boolean): Promise<SeparatedTouchpoints> {
  const glances = await Promise.all(files.map(glanceAt));
  const are = glances.map((glance) => glance !== null && areTouchpoints(glance));
  if (!hasOrders && !glances.some((glance) => glance !== null && areOrders(glance)))
    return { touchpoints: [], others: files };
  return { touchpoints: files.filter((_, i) => are[i]), others: files.filter((_, i) => !are[i]) };
}

function areTouchpoints({ header }: Glance): boolean {
  return (
    header.some(namesCustomers) &&
    touchpointColumns(header)?.isPlain === true &&
    !header.some((name) => isOfAnOrder(name) || amountRank(name) !== null)
  );
}
