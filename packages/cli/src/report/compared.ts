import type { StudyRecord } from '@perennial/study';
import { businessName } from '@perennial/study/reports';

type Subscriptions = NonNullable<StudyRecord['subscriptions']>;
/** A run of orders, of subscriptions, or of both. */
export type ComparedRecord = Pick<StudyRecord, 'settings' | 'sources' | 'madeAt'> & {
  readonly orders: StudyRecord | null;
  readonly subscriptions: Subscriptions | null;
};

/** What is compared of a workspace, in public units: a column of the CSV each. Null where the business has no such figure. */
export interface Compared {
  readonly workspace: string;
  readonly business: string;
  readonly as_of: string;
  /** The day of the newest run. */
  readonly last_run: string;
  readonly horizon_days: number;
  readonly basis: string;
  readonly currency: string;
  readonly customers: number;
  readonly orders: number | null;
  readonly historic_value: number | null;
  /** Of orders; of a business of subscriptions alone, the payments to come. */
  readonly expected_money: number | null;
  readonly expected_money_low80: number | null;
  readonly expected_money_high80: number | null;
  readonly expected_per_customer: number | null;
  readonly active_customers: number | null;
  readonly active_customers_low80: number | null;
  readonly active_customers_high80: number | null;
  readonly repeat_share: number | null;
  readonly top20_share: number | null;
  readonly method: string | null;
  /** Of orders: days with an order to come. */
  readonly expected_transactions: number | null;
  readonly expected_transactions_low80: number | null;
  readonly expected_transactions_high80: number | null;
  /** Without end, on the last basis that is known. */
  readonly equity: number | null;
  readonly equity_low80: number | null;
  readonly equity_high80: number | null;
  readonly equity_basis: string | null;
  readonly annual_discount: number;
  readonly subscriptions_running: number | null;
  readonly monthly_recurring_revenue: number | null;
  readonly subscription_payments: number | null;
  readonly subscription_payments_low80: number | null;
  readonly subscription_payments_high80: number | null;
  /** Of the subscriptions that run, those expected to run at the end of the horizon. */
  readonly subscriptions_kept_share: number | null;
}

/** The figures of a workspace's newest run. workspace: how it is called. */
export function comparedOf(workspace: string, record: ComparedRecord): Compared {
  const { settings, orders, subscriptions } = record;
  const unit = 10 ** settings.minorUnits;
  const money = (minor: number | null | undefined) => (minor === null || minor === undefined ? null : minor / unit);
  const forecast = subscriptions?.forecast ?? null;
  const expected = orders ? orders.value.expectedMoney : forecast?.expectedPayments;
  const interval = orders ? orders.value.money : forecast?.payments;
  const customers = orders?.base.customers ?? subscriptions?.payingCustomers ?? 0;
  return {
    workspace,
    business: businessName(record),
    as_of: settings.asOf,
    last_run: record.madeAt.slice(0, 10),
    horizon_days: settings.horizonDays,
    basis: settings.basis,
    currency: settings.currency,
    customers,
    orders: orders?.base.orders ?? null,
    historic_value: money(orders?.base.historicMoney),
    expected_money: money(expected),
    expected_money_low80: money(interval?.low80),
    expected_money_high80: money(interval?.high80),
    expected_per_customer: expected === undefined || customers === 0 ? null : money(expected / customers),
    active_customers: orders?.value.activeCustomers ?? null,
    active_customers_low80: orders?.value.active?.low80 ?? null,
    active_customers_high80: orders?.value.active?.high80 ?? null,
    repeat_share: orders ? orders.base.repeatCustomers / orders.base.customers : null,
    top20_share: orders?.concentration.find(({ top }) => top === 20)?.historic ?? null,
    method: orders?.chosen.method ?? subscriptions?.chosen?.method ?? null,
    expected_transactions: orders?.value.expectedTransactions ?? null,
    expected_transactions_low80: orders?.value.transactions.low80 ?? null,
    expected_transactions_high80: orders?.value.transactions.high80 ?? null,
    ...equityOf(record, money),
    annual_discount: settings.annualDiscount,
    subscriptions_running: subscriptions?.running ?? null,
    monthly_recurring_revenue: money(subscriptions?.revenue),
    subscription_payments: money(forecast?.expectedPayments),
    subscription_payments_low80: money(forecast?.payments.low80),
    subscription_payments_high80: money(forecast?.payments.high80),
    subscriptions_kept_share:
      subscriptions && forecast && subscriptions.running > 0 ? forecast.expectedRunning / subscriptions.running : null,
  };
}

type Equity = Pick<Compared, 'equity' | 'equity_low80' | 'equity_high80' | 'equity_basis'>;

function equityOf({ orders, subscriptions }: ComparedRecord, money: (minor?: number | null) => number | null): Equity {
  const last = orders
    ? orders.bases.figures.at(-1)
    : (subscriptions?.bases?.figures.at(-1) ??
      (subscriptions?.forecast && {
        basis: 'revenue',
        equity: subscriptions.forecast.discountedInfinite,
        equityInterval: subscriptions.forecast.equityInterval,
      }));
  return {
    equity: money(last?.equity),
    equity_low80: money(last?.equityInterval?.low80),
    equity_high80: money(last?.equityInterval?.high80),
    equity_basis: last && last.equity !== null ? last.basis : null,
  };
}
