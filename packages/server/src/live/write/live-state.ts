import { type Behaviour, joined, newcomer } from '@perennial/decide';
import type {
  LiveOrderNamesTable,
  LiveOrdersTable,
  LiveOutcomesTable,
  LiveRefundsTable,
} from '../../store/database.ts';
import type { LiveAccount, LivePerson } from '../people.ts';
import type { Assignment, Names } from './entry.ts';

/** An order that is known: who made it, when, and in which currency, where that was said. */
export interface KnownOrder {
  readonly person: string;
  readonly at: number;
  readonly currency: string | null;
}

/** What entries change, as far as they touch it: loaded before them, written after them, changed in memory between. */
export interface LiveState {
  /** By id; null for those who are not there, or no more. */
  readonly people: Map<string, LivePerson | null>;
  readonly accounts: Map<string, LiveAccount>;
  /** Whose an anonymous name is; null where it is nobody's yet. */
  readonly names: Map<string, string | null>;
  /** Orders that are known already. */
  readonly orders: Map<string, KnownOrder>;
  /** Ids of orders by further numbers that they are known by. */
  readonly orderNames: Map<string, ReadonlySet<string>>;
  /** What was given back already, by `refundKey`. */
  readonly refunds: Set<string>;
  readonly changes: Changes;
}

/** What is written. */
export interface Changes {
  readonly people: Set<string>;
  readonly accounts: Set<string>;
  readonly names: { readonly name: string; readonly person: string; readonly at: number }[];
  /** People who have turned out to be others: their orders, decisions and outcomes go along. */
  readonly renamed: { readonly from: string; readonly to: string }[];
  orders: LiveOrdersTable[];
  readonly refunds: LiveRefundsTable[];
  /** With the line that told of it. */
  readonly orderNames: (LiveOrderNamesTable & { readonly seq: number })[];
  /** Lines that give back money of another currency than their order's. */
  readonly otherCurrency: Set<number>;
  decisions: { readonly seq: number; readonly assignment: Assignment; readonly person: string }[];
  outcomes: LiveOutcomesTable[];
}

export function emptyState(): LiveState {
  return {
    people: new Map(),
    accounts: new Map(),
    names: new Map(),
    orders: new Map(),
    orderNames: new Map(),
    refunds: new Set(),
    changes: {
      people: new Set(),
      accounts: new Set(),
      names: [],
      renamed: [],
      orders: [],
      refunds: [],
      orderNames: [],
      otherCurrency: new Set(),
      decisions: [],
      outcomes: [],
    },
  };
}

/** Money is given back once by a message, under whatever key that is sent: keys are changed for new ones. */
export function refundKey({ message, order_id }: Pick<LiveRefundsTable, 'message' | 'order_id'>): string {
  return JSON.stringify([order_id, message]);
}

/** Whoever acts under these names; null where nobody was seen under them. */
export function found({ people, names }: LiveState, { anonymousId, userId }: Names): LivePerson | null {
  const user = userId === null ? null : (people.get(userId) ?? null);
  if (user || anonymousId === null) return user;
  return people.get(names.get(anonymousId) ?? anonymousId) ?? null;
}

/** Who made an order, under the name they have by now; null where the order is not known. */
export function whoOrdered({ people, names, orders }: LiveState, order: string | null): LivePerson | null {
  const id = order === null ? undefined : orders.get(order)?.person;
  if (id === undefined) return null;
  return people.get(id) ?? people.get(names.get(id) ?? id) ?? null;
}

export function put({ people, changes }: LiveState, person: LivePerson): void {
  people.set(person.id, person);
  changes.people.add(person.id);
}

export function unseen(id: string, unit: string, at: number): LivePerson {
  return { id, unit, behaviour: newcomer(at), remembered: {}, assignedAt: null, account: null };
}

/**
 * The person of an event, after their names are joined where the event has both: what the anonymous visitor did and was shown becomes the user's, and of two
 * assignments the first wins. An anonymous name that already is somebody's stays theirs.
 */
export function stitched(state: LiveState, { anonymousId, userId }: Names, at: number): LivePerson {
  const { people, names, changes } = state;
  const user = userId === null ? null : (people.get(userId) ?? null);
  const link = anonymousId === null ? null : (names.get(anonymousId) ?? null);
  if (userId === null) {
    const id = link ?? anonymousId!;
    return people.get(id) ?? unseen(id, id, at);
  }
  if (anonymousId === null || link !== null || anonymousId === userId) return user ?? unseen(userId, userId, at);
  names.set(anonymousId, userId);
  changes.names.push({ name: anonymousId, person: userId, at });
  const visitor = people.get(anonymousId) ?? null;
  if (!visitor) return user ?? unseen(userId, anonymousId, at);
  people.set(anonymousId, null);
  changes.people.add(anonymousId);
  rename(changes, anonymousId, userId);
  if (!user) return { ...visitor, id: userId };
  if (user.account !== null && user.account !== visitor.account) accountDid(state, user.account, visitor.behaviour);
  return oneOf(user, visitor);
}

/** Whoever was assigned something first keeps the id by which they were divided; of each place the first variant. */
function oneOf(user: LivePerson, visitor: LivePerson): LivePerson {
  const isVisitors = (visitor.assignedAt ?? Infinity) < (user.assignedAt ?? Infinity);
  const remembered = { ...visitor.remembered };
  for (const [place, shown] of Object.entries(user.remembered)) {
    const other = remembered[place];
    if (!other || shown[1] <= other[1]) remembered[place] = shown;
  }
  return {
    id: user.id,
    behaviour: joined(user.behaviour, visitor.behaviour),
    remembered,
    unit: isVisitors ? visitor.unit : user.unit,
    assignedAt: isVisitors ? visitor.assignedAt : user.assignedAt,
    account: user.account ?? visitor.account,
  };
}

function rename(changes: Changes, from: string, to: string): void {
  const moved = <Row extends { readonly person: string }>(row: Row) =>
    row.person === from ? { ...row, person: to } : row;
  changes.renamed.push({ from, to });
  changes.orders = changes.orders.map(moved);
  changes.decisions = changes.decisions.map(moved);
  changes.outcomes = changes.outcomes.map(moved);
}

function accountDid(state: LiveState, id: string, behaviour: Behaviour): void {
  const account = state.accounts.get(id);
  if (account) putAccount(state, { ...account, behaviour: joined(account.behaviour, behaviour) });
}

export function putAccount({ accounts, changes }: LiveState, account: LiveAccount): void {
  accounts.set(account.id, account);
  changes.accounts.add(account.id);
}
