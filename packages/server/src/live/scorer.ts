import type { ValueModel } from '@perennial/models';
import {
  followNewestRunNumber,
  type OpenCustomers,
  type OrdersOfCustomer,
  openCustomers,
  ordersOfCustomer,
  type StudyRecord,
  type WorkspaceReader,
} from '@perennial/study';
import { Failure } from '@perennial/words';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { onceATurn } from '../store/once-a-turn.ts';
import { mostDaysApart, type ObservedTime, observedTime } from './observed-time.ts';
import { valueModelsOf } from './value-model.ts';

/** The store is asked so often until when orders are heard of, in milliseconds: servers that share one differ no longer than this. */
const ASK_AGAIN = 60_000;
/** Customers of a run whose history is kept in memory, some 200 bytes each. */
const MOST_KEPT = 100_000;
/** Orders of a customer that are read; nobody has more. */
const MOST_ORDERS = 1_000_000;

/** Purchases on a day count as one, as in a study; money in major units. */
export interface History {
  readonly first: number;
  readonly last: number;
  readonly transactions: number;
  readonly orders: number;
  readonly money: number;
}

/** An order of a run, or money given back that names no order; major units. */
export interface RunOrder {
  /** Null where the source has none. */
  readonly order: string | null;
  /** `YYYY-MM-DD`, of the business. */
  readonly day: string;
  /** What it brought, less what was given back; below zero where money was given back. */
  readonly net: number;
}

/** What a score is made of. */
export interface Scoring {
  readonly record: {
    readonly run: number;
    readonly settings: Pick<
      StudyRecord['settings'],
      'currency' | 'asOf' | 'annualDiscount' | 'horizonDays' | 'timeZone' | 'eventsUpTo'
    >;
  };
  /** Its models, with their calendar set to a day, counted from 1970-01-01. */
  modelAt(day: number): ValueModel;
  /** Until when it is known whether people order, by what the run and the orders that came as events say. */
  readonly observed: ObservedTime;
  /** What the run has of customers: null of those it does not know. */
  historiesOf(customers: readonly string[]): Promise<ReadonlyMap<string, History | null>>;
  /** The orders behind it; null where they cannot be read now, while somebody writes in the workspace. */
  ordersOf(customer: string): Promise<readonly RunOrder[] | null>;
}

/** What a run knows, and what it scores with. */
export interface ScoringRun extends Scoring {
  readonly record: StudyRecord;
}

/** Whoever has something to score with; null where nothing can be. */
export interface Scores {
  runAt(now: number): Promise<Scoring | null>;
}

/** Knows the newest run, and opens it once for all who ask. */
export interface Scorer extends Scores {
  /** Null where no run can score. */
  runAt(now: number): Promise<ScoringRun | null>;
  close(): void;
}

export function makeScorer(reader: () => Promise<WorkspaceReader>, folder: string, db: Kysely<Database>): Scorer {
  const newest = onceATurn(followNewestRunNumber({ folder }));
  let open: { readonly run: number; readonly customers: Promise<OpenCustomers | null> } | null = null;
  let known = new Map<string, History | null>();
  let orders = new Map<string, readonly RunOrder[]>();
  let models: { readonly record: StudyRecord; readonly at: ReturnType<typeof valueModelsOf> } | null = null;
  const observed = observedEachMinute(db);
  const customersOf = async (run: number) => {
    if (open?.run !== run) {
      const before = open;
      open = { run, customers: reader().then(openCustomers) };
      known = new Map();
      orders = new Map();
      // Whoever still asks of the run before is answered first.
      setTimeout(
        () =>
          before?.customers.then(
            (customers) => customers?.close(),
            () => {},
          ),
        5000,
      ).unref();
    }
    return open.customers;
  };
  return {
    runAt: async (now) => {
      const run = newest();
      const customers = run === null ? null : await customersOf(run);
      if (!customers) return null;
      const { record } = customers;
      if (models?.record !== record) models = { record, at: valueModelsOf(record) };
      const modelAt = models.at;
      if (!modelAt) return null;
      return {
        record,
        modelAt,
        observed: await observed(record, now),
        historiesOf: (ids) => historiesOf(customers, known, ids),
        ordersOf: (customer) => ordersOf(reader, record.run, orders, customer),
      };
    },
    close: () => {
      open?.customers.then(
        (customers) => customers?.close(),
        () => {},
      );
    },
  };
}

/** What is observed, asked anew once a minute and after each run: a decision waits for no statement of its own. */
function observedEachMinute(db: Kysely<Database>) {
  let asked: { readonly record: StudyRecord; readonly at: number; readonly observed: Promise<ObservedTime> } | null =
    null;
  return (record: StudyRecord, now: number): Promise<ObservedTime> => {
    if (asked?.record === record && Math.abs(now - asked.at) < ASK_AGAIN) return asked.observed;
    const asking = { record, at: now, observed: observedTime(db, record.settings, mostDaysApart(record.base), now) };
    asked = asking;
    asking.observed.catch(() => {
      if (asked === asking) asked = null;
    });
    return asking.observed;
  };
}

async function historiesOf(
  customers: OpenCustomers,
  known: Map<string, History | null>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, History | null>> {
  const found = new Map<string, History | null>();
  const unknown: string[] = [];
  for (const id of ids) {
    const kept = known.get(id);
    if (kept === undefined) unknown.push(id);
    found.set(id, kept ?? null);
  }
  for (const row of await customers.find(unknown))
    found.set(String(row.customer), {
      first: Date.parse(String(row.first_order)),
      last: Date.parse(String(row.last_order)),
      transactions: Number(row.transactions),
      orders: Number(row.orders),
      money: Number(row.historic_value),
    });
  for (const id of unknown) {
    if (known.size >= MOST_KEPT) known.delete(known.keys().next().value!);
    known.set(id, found.get(id)!);
  }
  return found;
}

async function ordersOf(
  reader: () => Promise<WorkspaceReader>,
  run: number,
  known: Map<string, readonly RunOrder[]>,
  customer: string,
): Promise<readonly RunOrder[] | null> {
  const kept = known.get(customer);
  if (kept) return kept;
  const found = await ordersOfCustomer(await reader(), customer, MOST_ORDERS).catch(whileWritten);
  // A newer run has been published meanwhile: whoever asks next is told of that.
  if (found?.record.run !== run) return null;
  const perUnit = 10 ** found.record.settings.minorUnits;
  const orders = found.orders.map(({ order, day, amount }) => ({ order, day, net: amount / perUnit }));
  if (known.size >= MOST_KEPT / 10) known.delete(known.keys().next().value!);
  known.set(customer, orders);
  return orders;
}

function whileWritten(error: unknown): OrdersOfCustomer | null {
  if (error instanceof Failure && error.code.startsWith('workspace-in-use')) return null;
  throw error;
}
