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
import { onceATurn } from '../store/once-a-turn.ts';
import { valueModelAt } from './value-model.ts';

const DAY = 86_400_000;
/** Customers of a run whose history is kept in memory, some 200 bytes each. */
const MOST_KEPT = 100_000;

/** Purchases on a day count as one, as in a study; money in major units. */
export interface History {
  readonly first: number;
  readonly last: number;
  readonly transactions: number;
  readonly orders: number;
  readonly money: number;
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
  readonly model: ValueModel;
  /** What the run has of customers: null of those it does not know. */
  historiesOf(customers: readonly string[]): Promise<ReadonlyMap<string, History | null>>;
  /** The orders behind it, by their number, with their day; null where they cannot be read now, while somebody writes in the workspace. */
  daysOf(customer: string): Promise<ReadonlyMap<string, string> | null>;
}

/** What a run knows, and what it scores with on a day. */
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

export function makeScorer(reader: () => Promise<WorkspaceReader>, folder: string): Scorer {
  const newest = onceATurn(followNewestRunNumber({ folder }));
  let open: { readonly run: number; readonly customers: Promise<OpenCustomers | null> } | null = null;
  let known = new Map<string, History | null>();
  let days = new Map<string, ReadonlyMap<string, string>>();
  let dated: { readonly day: number; readonly record: StudyRecord; readonly model: ValueModel | null } | null = null;
  const customersOf = async (run: number) => {
    if (open?.run !== run) {
      const before = open;
      open = { run, customers: reader().then(openCustomers) };
      known = new Map();
      days = new Map();
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
      const day = Math.floor(now / DAY);
      if (dated?.day !== day || dated.record !== record) dated = { day, record, model: valueModelAt(record, day) };
      const { model } = dated;
      if (!model) return null;
      return {
        record,
        model,
        historiesOf: (ids) => historiesOf(customers, known, ids),
        daysOf: (customer) => daysOf(reader, record.run, days, customer),
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

async function daysOf(
  reader: () => Promise<WorkspaceReader>,
  run: number,
  known: Map<string, ReadonlyMap<string, string>>,
  customer: string,
): Promise<ReadonlyMap<string, string> | null> {
  const kept = known.get(customer);
  if (kept) return kept;
  const found = await ordersOfCustomer(await reader(), customer).catch(whileWritten);
  // A newer run has been published meanwhile: whoever asks next is told of that.
  if (found?.record.run !== run) return null;
  const days = new Map(found.orders.flatMap(({ order, day }) => (order === null ? [] : [[order, day] as const])));
  if (known.size >= MOST_KEPT / 10) known.delete(known.keys().next().value!);
  known.set(customer, days);
  return days;
}

function whileWritten(error: unknown): OrdersOfCustomer | null {
  if (error instanceof Failure && error.code.startsWith('workspace-in-use')) return null;
  throw error;
}
