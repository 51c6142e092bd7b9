import type { MessageValues } from '@perennial/words';
import { inOrders, isOrdersOnly } from './orders-only.ts';
import type { CustomerLine } from './scores.ts';
import type { Settings } from './settings.ts';
import type { SubscriptionLine } from './subscription-figures.ts';
import type { AnyRecord } from './subscription-record.ts';

const LINE_MONEY = ['revenue', 'historic', 'expectedMoney', 'money', 'discounted', 'discountedInfinite'] as const;

/** The same of what is left of a subscription. */
const LEFT_MONEY = [
  'left.costs',
  ...['historic', 'expected', 'money', 'residual'].map((figure) => `left.bases.*.${figure}`),
];

/** Where a record holds money in minor units; `*` stands for each element of a list. An interval is money in each of its figures. */
const MONEY: readonly string[] = [
  ...['source', 'used', 'returned', 'excluded.*', 'repeated'].map((count) => `reconciliation.${count}.money`),
  'reconciliation.rounding',
  'base.historicMoney',
  'base.returnedMoney',
  'base.returnedByOthers',
  'base.noProducts.money',
  ...['expectedMoney', 'discounted', 'discountedInfinite', 'money'].map((figure) => `value.${figure}`),
  ...['horizons', 'discounts', 'models'].map((what) => `sensitivity.${what}.*.money`),
  ...['historic', 'expectedMoney', 'money'].map((figure) => `top.*.${figure}`),
  ...['base', 'newcomer'].flatMap((whose) => ['ahead', 'endless'].map((what) => `courses.${whose}.${what}.*.amount`)),
  ...['newMoney', 'valueBefore', 'valueNow', 'because.*.money'].map((figure) => `changes.${figure}`),
  ...['historic', 'expected', 'interval', 'equity', 'equityInterval'].map((figure) => `bases.figures.*.${figure}`),
  ...['past', 'future'].map((when) => `bases.bridge.*.${when}`),
  ...['byOrder', 'byMargin', 'unknown'].map((from) => `bases.goods.${from}`),
  ...['spend', 'matched', 'unmatched.*.money'].map((part) => `bases.acquisition.${part}`),
  'bases.unallocated',
  ...['before', 'now', 'because.*.money'].map((figure) => `changes.equity.*.${figure}`),
  ...['spend.cells.*.spend', 'spend.bridge', 'goods.moneyWithoutCost'].map((what) => `costs.${what}`),
  'changes.largestChanges.*.before',
  'changes.largestChanges.*.now',
  ...['orders', 'shared', 'subscriptions', 'expectedMoney', 'money'].map((figure) => `together.${figure}`),
  ...['orders', 'shared', 'subscriptions', 'expectedMoney'].map((figure) => `together.top.*.${figure}`),
  ...['historic', 'orders', 'shared', 'subscriptions', 'expected', 'interval'].map(
    (part) => `together.bases.*.${part}`,
  ),
  'together.payments.past',
  ...ofSubscriptions(),
  'changes.revenueBefore',
];

function ofSubscriptions(): readonly string[] {
  const figures = ['historic', 'expected', 'interval', 'equity', 'equityInterval'];
  const moved = [
    'opening',
    'fresh',
    'expansion',
    'contraction',
    'churn',
    'reactivation',
    'paused',
    'resumed',
    'closing',
  ];
  return [
    ...['revenue', 'pausedRevenue', 'cancelledRevenue', 'annual.revenue', 'trials.revenue'],
    ...moved.map((cause) => `movements.*.${cause}`),
    ...['revenue', 'expected'].map((figure) => `plans.*.${figure}`),
    ...['payments', 'expectedPayments', 'discounted', 'discountedInfinite', 'equityInterval'].map(
      (figure) => `forecast.${figure}`,
    ),
    ...['revenue', 'revenueInterval', 'payments', 'paymentsInterval'].map((figure) => `forecast.months.*.${figure}`),
    ...LINE_MONEY.map((figure) => `top.*.${figure}`),
    ...LEFT_MONEY.map((figure) => `top.*.${figure}`),
    ...figures.map((figure) => `bases.figures.*.${figure}`),
    ...figures.map((figure) => `bases.plans.*.figures.*.${figure}`),
    ...['past', 'future'].map((when) => `bases.bridge.*.${when}`),
    ...['spend', 'matched', 'unmatched.*.money'].map((part) => `bases.acquisition.${part}`),
    ...['spend', 'cac', 'worth', 'interval', 'most'].map((figure) => `bases.acquired.*.acquired.${figure}`),
    'bases.unallocated',
    ...['before', 'now', 'because.*.money'].map((figure) => `equityChanges.bases.*.${figure}`),
  ].map((path) => `subscriptions.${path}`);
}

/**
 * The record as it leaves the program, in files and as JSON: the same fields, with money in units of `settings.currency` where the
 * ledger counts minor units. Money is exact to the currency's last digit. Where orders have no money, its fields are called by orders, see `keyOfOrders`.
 */
export function publicRecord<Kind extends AnyRecord>(record: Kind): Kind {
  const units = recordInUnits(record);
  return (isOrdersOnly(record.settings) ? inOrders(units) : units) as Kind;
}

/** The same under its own names, also where orders have no money: then figures of money are numbers of orders. */
export function recordInUnits<Kind extends AnyRecord>(record: Kind): Kind {
  const paths = MONEY.map((path) => path.split('.'));
  return toUnits(record, paths, record.settings.minorUnits) as Kind;
}

/** The values of a message as they leave the program: money in units of the currency. */
export function publicValues(
  values: MessageValues,
  settings: Pick<Settings, 'currency' | 'minorUnits'>,
): MessageValues {
  const units = toUnits(values, [], settings.minorUnits);
  return (isOrdersOnly(settings) ? inOrders(units) : units) as MessageValues;
}

/** A customer of a record, alone, as it leaves the program. */
export function publicCustomer(line: CustomerLine, settings: Pick<Settings, 'currency' | 'minorUnits'>): CustomerLine {
  const units = customerInUnits(line, settings);
  return (isOrdersOnly(settings) ? inOrders(units) : units) as CustomerLine;
}

/** The same under its own names, see `recordInUnits`. */
export function customerInUnits(line: CustomerLine, { minorUnits }: Pick<Settings, 'minorUnits'>): CustomerLine {
  const paths = MONEY.filter((path) => path.startsWith('top.*.')).map((path) => path.split('.').slice(2));
  return toUnits(line, paths, minorUnits) as CustomerLine;
}

/** A subscription, alone, as it leaves the program. */
export function publicSubscription(line: SubscriptionLine, minorUnits: number): SubscriptionLine {
  return toUnits(
    line,
    [...LINE_MONEY, ...LEFT_MONEY].map((path) => path.split('.')),
    minorUnits,
  ) as SubscriptionLine;
}

/** A value with money in units of the currency at the ends of the paths, and in the values of messages wherever they are. */
function toUnits(value: unknown, paths: readonly (readonly string[])[], minorUnits: number): unknown {
  if (paths.some((path) => path.length === 0)) return everyNumber(value, (money) => inUnits(money, minorUnits));
  if (typeof value !== 'object' || value === null) return value;
  const below = (key: string) =>
    paths.filter(([first]) => first === key || (first === '*' && Array.isArray(value))).map((path) => path.slice(1));
  if (Array.isArray(value)) return value.map((each) => toUnits(each, below('*'), minorUnits));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      isMoneyOfMessage(value, key) ? inUnits(each as number, minorUnits) : toUnits(each, below(key), minorUnits),
    ]),
  );
}

/** `{ money: 1234 }`: a value that stands in a message. */
function isMoneyOfMessage(value: object, key: string): boolean {
  return key === 'money' && Object.keys(value).length === 1 && typeof (value as { money: unknown }).money === 'number';
}

function everyNumber(value: unknown, change: (n: number) => number): unknown {
  if (typeof value === 'number') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, everyNumber(each, change)]));
}

/** The nearest double to the decimal: what JSON writes has the currency's digits and no more, where the money was whole minor units. */
function inUnits(money: number, minorUnits: number): number {
  return money / 10 ** minorUnits;
}
