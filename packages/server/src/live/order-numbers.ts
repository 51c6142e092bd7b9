import type { Attributes } from '@perennial/decide';
import { orderIdOf } from './segment-event.ts';

/** One order may have two times: when it was made, and when it was paid. Of one person within so long it is one order; in milliseconds. */
export const APART = 3 * 86_400_000;

/** By which numbers, beside its own, an event calls an order: what people see (`#1001`), and what a shop counts by. */
export function orderNamesOf({ order_name, order_number }: Attributes): readonly string[] {
  return [order_name, order_number].flatMap((name) => orderIdOf({ order_id: name ?? null }) ?? []);
}

/** A number of an order as it is compared: `#1001` is `1001`. */
export function numberOf(name: string): string {
  return name.trim().replace(/^#+/, '').toLowerCase();
}

/** How a number may be written that is compared as this one. */
export function writtenAs(number: string): readonly string[] {
  return [number, `#${number}`];
}
