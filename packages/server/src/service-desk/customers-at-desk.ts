import { customersKnownAs, type KnownAs } from '@perennial/study';
import { numberOf } from '../live/order-numbers.ts';
import { personOf } from '../live/people.ts';
import { rowsWith } from '../store/many-rows.ts';
import type { ServerWorld } from '../world/server-world.ts';
import { withRun } from './with-run.ts';

type World = Pick<ServerWorld, 'store' | 'reader' | 'erased'>;

/** Customers known by a whole id, e-mail address or number of an order: to the newest run, or by what events told since. Nobody who was deleted. */
export async function customersAtDesk(world: World, text: string): Promise<readonly KnownAs[]> {
  const { store, reader, erased } = world;
  const sought = text.trim();
  if (sought === '' || erased().has(sought)) return [];
  const studied = (await withRun(() => reader().then((open) => customersKnownAs(open, sought)))) ?? [];
  const person = await personOf(store.db, { userId: sought, anonymousId: sought });
  const named = await rowsWith(store.db, 'live_order_names', 'number', [numberOf(sought)]);
  const orders = await rowsWith(store.db, 'live_orders', 'id', [sought, ...named.map(({ order_id }) => order_id)]);
  const found = new Map<string, KnownAs>();
  const all: readonly KnownAs[] = [
    ...(person ? [{ customer: person.id, by: 'id' as const }] : []),
    ...studied,
    ...orders.map((order) => ({ customer: order.person, by: 'order' as const })),
  ];
  for (const each of all) if (!found.has(each.customer) && !erased().has(each.customer)) found.set(each.customer, each);
  return [...found.values()];
}
