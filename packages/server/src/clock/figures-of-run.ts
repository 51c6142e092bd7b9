import {
  type AnyRecord,
  isOfSubscriptions,
  publicBasis,
  readDrift,
  recordInUnits,
  type StudyRecord,
  type SubscriptionRecord,
  type WorkspaceReader,
} from '@perennial/study';
import type { Kysely } from 'kysely';
import { changedSinceRunBefore } from '../refresh/changed-since-run-before.ts';
import { changesOf } from '../refresh/changes-of.ts';
import type { Database } from '../store/database.ts';

/** What is told of a run: what it found, what changed since the one before, and which of what is known of customers has shifted. Of no customer; money in units of the currency. */
export async function figuresOfRun(
  {
    folder,
    db,
    reader,
  }: { readonly folder: string; readonly db: Kysely<Database>; readonly reader: () => Promise<WorkspaceReader> },
  record: AnyRecord,
): Promise<Readonly<Record<string, unknown>>> {
  const { run, settings } = record;
  const { asOf, horizonDays, currency } = settings;
  const businessChanged = await changedSinceRunBefore(folder, db, record);
  const told = {
    run,
    asOf,
    horizonDays,
    currency,
    basis: publicBasis(settings),
    changes: changesOf(record),
    businessChanged,
  };
  if (isOfSubscriptions(record)) return { ...told, ...ofSubscriptions(record) };
  const { inputs } = await readDrift(await reader());
  const shifted = inputs.features.filter(({ standing }) => standing === 'shifted').map(({ feature }) => feature);
  // Customers before and after are not alike then, and nothing has to be wrong.
  return { ...told, ...ofOrders(record), shifted: businessChanged === null ? shifted : [] };
}

function ofOrders(record: StudyRecord) {
  const { base, value } = recordInUnits(record);
  return {
    customers: base.customers,
    customerEquity: value.discountedInfinite,
    expected: value.expectedMoney,
    interval: value.money,
  };
}

function ofSubscriptions(record: SubscriptionRecord) {
  const { running, payingCustomers, revenue, forecast } = recordInUnits(record).subscriptions;
  return {
    customers: payingCustomers,
    subscriptions: running,
    monthlyRevenue: revenue,
    customerEquity: forecast?.discountedInfinite ?? null,
    expected: forecast?.expectedPayments ?? null,
    interval: forecast?.payments ?? null,
  };
}
