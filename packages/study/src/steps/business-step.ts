import type { Connection } from '@perennial/engine';
import { type BusinessModel, type KnownSubscriptions, knownSubscriptions } from '@perennial/import';
import { Failure, type MessageValue, type MessageValues } from '@perennial/words';
import type { FoundBusinessModel } from '../record/subscription-figures.ts';
import { message } from '../reports/message.ts';
import { subscriptionsFromOrders } from '../subscriptions/from-orders.ts';
import { isContractLikely, type Regularity, readRegularity } from '../subscriptions/regularity.ts';
import type { Imported } from './import-step.ts';
import { askedModel } from './sources-step.ts';
import type { StudyContext } from './study-context.ts';

/** What the business sells by: orders, subscriptions, or both. */
export interface FoundBusiness {
  /** Null where what is studied is subscriptions alone. */
  readonly imported: Imported | null;
  readonly subscriptions: KnownSubscriptions | null;
  readonly model: FoundBusinessModel;
  readonly regularity: Regularity | null;
}

/**
 * Tells what the business sells by. Orders that are as regular as payments of a contract are taken for that where they are invoices, or where a person says
 * so.
 */
export async function businessStep(context: StudyContext, imported: Imported | null): Promise<FoundBusiness> {
  const { change } = context;
  const known = await knownSubscriptions(change.ledger);
  const asked = askedModel(context);
  if (!imported) {
    if (!known) throw new Failure('workspace-empty.no-orders');
    return { imported, subscriptions: known, regularity: null, model: byColumns(known, asked) };
  }
  const { regularity, isLikely, because } = await paymentsOfContracts(change.connection, imported, asked);
  if (because === null)
    return { imported, subscriptions: known, regularity: isLikely ? regularity : null, model: byOrders(asked ?? null) };
  const turned = await turnedIntoSubscriptions(context, imported, regularity, known);
  return { imported: null, subscriptions: turned, regularity, model: { model: 'subscriptions', because } };
}

/** Whether orders are as regular as payments of contracts, and why they are studied as such; `because` is null where they are not. */
export async function paymentsOfContracts(
  connection: Connection,
  imported: Pick<Imported, 'span' | 'sources' | 'reconciliation'>,
  asked: BusinessModel | undefined,
) {
  const regularity = await readRegularity(connection, imported.span.last);
  const isLikely = isContractLikely(regularity);
  const isTurned = asked === 'subscriptions' || (asked === undefined && isLikely && areInvoices(imported));
  const code = asked ? 'business-model.asked' : 'business-model.regular';
  const because = isTurned ? message(code, { ...regularityValues(regularity), ...paidOf(imported) }) : null;
  return { regularity, isLikely, because };
}

/** What of the rows is paid; how to have it otherwise. */
function paidOf({ reconciliation: { used } }: Pick<Imported, 'reconciliation'>): MessageValues {
  return { orders: { count: used.orders }, money: { money: used.money }, setting: ORDERS_SETTING };
}

const ORDERS_SETTING: MessageValue = { option: 'businessModel', choice: 'orders' };

/** What a sentence says of the regularity of orders. */
export function regularityValues({ gaps, customers, months, regular, sameAmount }: Regularity) {
  return {
    gaps: { count: gaps },
    customers: { count: customers },
    share: { share: regular },
    same: { share: sameAmount },
    interval: { message: message(`subscriptions.interval.${intervalName(months)}`) },
  };
}

function intervalName(months: number): 'week' | 'month' | 'quarter' | 'year' {
  if (months < 1) return 'week';
  return months < 2 ? 'month' : months < 6 ? 'quarter' : 'year';
}

function byColumns({ columns }: KnownSubscriptions, asked: string | undefined): FoundBusinessModel {
  const names = Object.values(columns).map((name) => ({ text: name }));
  const code = asked === 'subscriptions' ? 'business-model.asked-columns' : 'business-model.columns';
  return {
    model: 'subscriptions',
    because: message(code, {
      columns: { list: names },
      ...(code === 'business-model.columns' && { setting: ORDERS_SETTING }),
    }),
  };
}

function byOrders(asked: string | null): FoundBusinessModel {
  return { model: 'orders', because: message(asked ? 'business-model.asked-orders' : 'business-model.orders') };
}

const INVOICE = /invoice|faktur|rechnung|factura|facture|发票|账单/i;

/** Whether the file names its rows so: a shop's order is no payment of a contract, however regular. */
function areInvoices({ sources }: Pick<Imported, 'sources'>): boolean {
  return sources.some(({ columns, name }) => INVOICE.test(columns.order ?? '') || INVOICE.test(name));
}

async function turnedIntoSubscriptions(
  { change, request }: StudyContext,
  imported: Imported,
  { months }: Regularity,
  known: KnownSubscriptions | null,
): Promise<KnownSubscriptions> {
  const asOf = request.asOf ?? imported.span.last;
  const { reconciliation, sources, currency, minorUnits, timeZone } = imported;
  const { customer = '', amount = '', date = '' } = sources[0]?.columns ?? {};
  return {
    name: sources.map((source) => source.name).join(', '),
    rows: reconciliation.source.rows,
    columns: { customer, amount, started: date },
    currency,
    minorUnits,
    timeZone,
    leftOut: [],
    hasDates: true,
    asOf,
    notes: [],
    sources: [...sources, ...(known?.sources ?? [])],
    subscriptions: [
      ...(await subscriptionsFromOrders(change.connection, asOf, months)),
      ...(known?.subscriptions ?? []),
    ],
  };
}
