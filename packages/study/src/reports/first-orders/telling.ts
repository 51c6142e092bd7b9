import type { NextOrder, NextOrders } from './first-orders-result.ts';

/** Fewer than these are no pattern to tell. */
export const FEWEST_TOLD = 30;

/** What most differs from the usual after something else, where chance does not explain it. */
export function mostTelling({ rows }: NextOrders): NextOrder | null {
  const [most] = rows
    .filter(({ isApart, lift, first, next, both }) => isApart && lift > 1 && next !== first && both >= FEWEST_TOLD)
    .toSorted((a, b) => b.lift - a.lift);
  return most ?? null;
}

/** The same of all dimensions, of products before categories, with its dimension. */
export function tellingOf(
  next: readonly NextOrders[],
): { readonly dimension: string; readonly pair: NextOrder } | null {
  for (const each of next) {
    const pair = mostTelling(each);
    if (pair) return { dimension: each.dimension, pair };
  }
  return null;
}
