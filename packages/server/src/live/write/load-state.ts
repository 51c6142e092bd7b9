import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { rowsWith } from '../../store/many-rows.ts';
import { numberOf, orderNamesOf, writtenAs } from '../order-numbers.ts';
import { accountOfRow, personOfRow } from '../people.ts';
import { givesBack, orderIdOf } from '../segment-event.ts';
import type { Change, Names } from './entry.ts';
import type { KeptPeople } from './kept-people.ts';
import { emptyState, type LiveState, refundKey } from './live-state.ts';
import { orderOf } from './orders-told-again.ts';

type Reads = Pick<Kysely<Database>, 'executeQuery' | 'getExecutor'>;

/** Whatever the entries may change, in a few statements for all of them; of people and names only what is not kept. */
export async function loadState(db: Reads, entries: readonly Change[], kept?: KeptPeople): Promise<LiveState> {
  const state = emptyState();
  const ids = new Set<string>();
  const anonymous = new Set<string>();
  for (const entry of entries) {
    const { anonymousId, userId } = namesOf(entry);
    if (userId !== null) ids.add(userId);
    if (anonymousId === null) continue;
    anonymous.add(anonymousId);
    ids.add(anonymousId);
  }
  await loadNames(db, state, anonymous, kept);
  for (const person of state.names.values()) if (person !== null) ids.add(person);
  for (const person of await loadOrders(db, state, entries)) ids.add(person);
  await loadPeople(db, state, ids, kept);
  await loadAccounts(db, state, entries);
  await loadRefunds(db, state, entries);
  return state;
}

async function loadNames(
  db: Reads,
  { names }: LiveState,
  asked: ReadonlySet<string>,
  kept?: KeptPeople,
): Promise<void> {
  const unknown: string[] = [];
  for (const name of asked) {
    const person = kept?.name(name);
    if (person === undefined) unknown.push(name);
    names.set(name, person ?? null);
  }
  for (const { name, person } of await rowsWith(db, 'live_names', 'name', unknown)) names.set(name, person);
}

async function loadPeople(
  db: Reads,
  { people }: LiveState,
  ids: ReadonlySet<string>,
  kept?: KeptPeople,
): Promise<void> {
  const unknown: string[] = [];
  for (const id of ids) {
    const person = kept?.person(id);
    if (person === undefined) unknown.push(id);
    else people.set(id, person);
  }
  for (const row of await rowsWith(db, 'live_people', 'id', unknown)) people.set(row.id, personOfRow(row));
}

function namesOf(change: Change): Names {
  if (change.kind === 'event') return change.event;
  return change.kind === 'decision' ? change.assignment : change.outcome;
}

async function loadAccounts(db: Reads, state: LiveState, entries: readonly Change[]): Promise<void> {
  const ids = new Set<string>();
  for (const person of state.people.values()) if (person && person.account !== null) ids.add(person.account);
  for (const entry of entries) if (entry.kind === 'event' && entry.event.groupId !== null) ids.add(entry.event.groupId);
  for (const row of await rowsWith(db, 'live_accounts', 'id', ids)) state.accounts.set(row.id, accountOfRow(row));
}

/** The orders that entries speak of, by whichever of their numbers; whom those happened to that say nothing but an order. */
async function loadOrders(db: Reads, state: LiveState, entries: readonly Change[]): Promise<readonly string[]> {
  const { orders, orderNames } = state;
  const ids = new Set<string>();
  const numbers = new Set<string>();
  for (const entry of entries) {
    if (entry.kind !== 'event') continue;
    const { event } = entry;
    if (!(event.event === 'Order Completed' || givesBack(event) || isNameless(event))) continue;
    const id = orderIdOf(event.properties);
    if (id === null) continue;
    ids.add(id);
    for (const name of [id, ...orderNamesOf(event.properties)]) numbers.add(numberOf(name));
  }
  for (const number of numbers) for (const written of writtenAs(number)) ids.add(written);
  for (const { number, order_id } of await rowsWith(db, 'live_order_names', 'number', numbers)) {
    ids.add(order_id);
    orderNames.set(number, new Set([...(orderNames.get(number) ?? []), order_id]));
  }
  for (const { id, person, at, currency } of await rowsWith(db, 'live_orders', 'id', ids))
    orders.set(id, { person, at: Number(at), currency });
  return [...orders.values()].map(({ person }) => person);
}

async function loadRefunds(db: Reads, state: LiveState, entries: readonly Change[]): Promise<void> {
  const ids = new Set<string>();
  for (const entry of entries) {
    const id = entry.kind === 'event' && givesBack(entry.event) ? orderIdOf(entry.event.properties) : null;
    if (id !== null) ids.add(id).add(orderOf(state, id));
  }
  for (const row of await rowsWith(db, 'live_refunds', 'order_id', ids)) state.refunds.add(refundKey(row));
}

function isNameless({ anonymousId, userId }: Names): boolean {
  return anonymousId === null && userId === null;
}
