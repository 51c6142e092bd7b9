import { ORDERS_ONLY } from '@perennial/words';

/** What the files of a study of orders without money call its basis. */
const ORDERS_BASIS = 'orders';

/** Whether orders have no money, so that each counts as one. */
export function isOrdersOnly({ currency }: { readonly currency: string }): boolean {
  return currency === ORDERS_ONLY;
}

/** Names of figures that are counted in public files anyway, or that only money has. */
const dropped: ReadonlySet<string> = new Set([
  'currency',
  'minorUnits',
  'historic_value',
  'historicMoney',
  'historic',
  'order_value',
]);

/** What a field of a public file is called where figures are numbers of orders; null for one that is left out. */
export function keyOfOrders(key: string): string | null {
  if (dropped.has(key)) return null;
  return key
    .replace('value_if_active', 'orders_if_active')
    .replace('customer_lifetime_value', 'lifetime_orders')
    .replace('residual_lifetime_value', 'residual_lifetime_orders')
    .replace(/^value(Before|Now)$/, 'orders$1')
    .replace(/^spend$/, 'ordersOfADay')
    .replace(/^purchaseSpendCorrelation$/, 'correlation')
    .replaceAll('revenue', 'orders')
    .replaceAll('Money', 'Orders')
    .replaceAll('money', 'orders');
}

/** The basis and the measure of figures that are numbers of orders; null for any other value. */
function nameOfOrders(key: string, value: unknown): string | null {
  return (key === 'measure' && value === 'money') || (key === 'basis' && value === 'revenue') ? ORDERS_BASIS : null;
}

/** What the files of a study call its basis. */
export function publicBasis({ basis, currency }: { readonly basis: string; readonly currency: string }): string {
  return isOrdersOnly({ currency }) && basis === 'revenue' ? ORDERS_BASIS : basis;
}

/** The same value with its fields called so, whatever it is made of. Of two that would have one name, the first to have it stays. */
export function inOrders(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrders);
  if (typeof value !== 'object' || value === null) return value;
  const own = new Set(Object.keys(value));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      const name = keyOfOrders(key);
      if (name === null || (name !== key && own.has(name))) return [];
      return [[name, nameOfOrders(key, each) ?? inOrders(each)]];
    }),
  );
}
