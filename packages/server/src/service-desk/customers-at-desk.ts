import { customersKnownAs, type KnownAs } from '@perennial/study';
import { personOf } from '../live/people.ts';
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
  const order = await store.db.selectFrom('live_orders').select('person').where('id', '=', sought).executeTakeFirst();
  const found = new Map<string, KnownAs>();
  const all: readonly KnownAs[] = [
    ...(person ? [{ customer: person.id, by: 'id' as const }] : []),
    ...studied,
    ...(order ? [{ customer: order.person, by: 'order' as const }] : []),
  ];
  for (const each of all) if (!found.has(each.customer) && !erased().has(each.customer)) found.set(each.customer, each);
  return [...found.values()];
}
