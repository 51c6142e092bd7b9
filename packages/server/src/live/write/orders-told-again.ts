import { APART, numberOf, orderNamesOf, writtenAs } from '../order-numbers.ts';
import type { LiveEvent } from '../segment-event.ts';
import { type LiveState, whoOrdered } from './live-state.ts';

/** The order that has this number, or is known by it, where it is one alone; else the number. */
export function orderOf(state: LiveState, id: string): string {
  if (state.orders.has(id)) return id;
  const [only, ...others] = ordersBy(state, [id]);
  return only !== undefined && others.length === 0 ? only : id;
}

/** The order that an event tells again under another of its numbers: of the same person, and lately. Null where it is none that is known. */
export function toldAgain(
  state: LiveState,
  person: string,
  { at, properties }: Pick<LiveEvent, 'at' | 'properties'>,
  id: string,
): string | null {
  if (state.orders.has(id)) return id;
  const isSame = (each: string) =>
    whoOrdered(state, each)?.id === person && Math.abs(state.orders.get(each)!.at - at) <= APART;
  return ordersBy(state, [id, ...orderNamesOf(properties)]).find(isSame) ?? null;
}

/** Keeps by which numbers an order is known, as a line tells. */
export function keepNames(state: LiveState, order: string, names: readonly string[], seq: number): void {
  for (const number of new Set(names.map(numberOf))) {
    const known = state.orderNames.get(number) ?? new Set();
    if (number === numberOf(order) || known.has(order)) continue;
    state.orderNames.set(number, new Set([...known, order]));
    state.changes.orderNames.push({ number, order_id: order, seq });
  }
}

function ordersBy({ orders, orderNames }: LiveState, names: readonly string[]): readonly string[] {
  const numbers = new Set(names.map(numberOf));
  const found = [...numbers].flatMap((number) => [...writtenAs(number), ...(orderNames.get(number) ?? [])]);
  return [...new Set(found)].filter((id) => orders.has(id));
}
