import { type CostRates, converted, crossed, ratesOf, requireRate } from './cost-rates.ts';
import type { CostSettings, PaymentFee } from './cost-settings.ts';
import { type DatedValues, valueAt } from './dated-values.ts';

/**
 * Settings with their amounts in minor units of the currency of the orders, at the rate of each day. Throws costs-invalid.no-rate where there is none at a
 * day on which an amount holds, from `since` on.
 */
export function inOrdersCurrency(settings: CostSettings, orders: string, since: string): CostSettings {
  const { currency, rates, service } = settings;
  if (currency === orders) return settings;
  const table: CostRates = { orders, rates };
  const ours = ratesOf(currency, table);
  const requireRates = (values: DatedValues<unknown>) => {
    const [first] = values;
    if (!first) return;
    const day = first.from !== null && first.from > since ? first.from : since;
    requireRate(currency, day, { message: { code: 'costs.settings', values: {} } }, table);
  };
  const change = (values: DatedValues<number>, isWhole = true): DatedValues<number> => {
    requireRates(values);
    return converted(values, ours).map(({ from, value }) => ({ from, value: isWhole ? Math.round(value) : value }));
  };
  const fees = (values: DatedValues<PaymentFee>) => {
    if (values.some(({ value }) => value.fixed > 0)) requireRates(values);
    else return values;
    return crossed(values, ours, ({ share, fixed }, rate) => ({ share, fixed: Math.round(fixed * rate) }));
  };
  const at = (day: string, amount: number) => {
    requireRates([{ from: day, value: amount }]);
    return Math.round(amount * (valueAt(ours, day) ?? 0));
  };
  return {
    ...settings,
    currency: orders,
    fees: fees(settings.fees),
    shipping: change(settings.shipping),
    service: {
      ...service,
      perCustomerMonth: change(service.perCustomerMonth),
      perTicket: change(service.perTicket),
      perMinute: change(service.perMinute, false),
    },
    indirect: settings.indirect.map((each) => ({
      ...each,
      monthly: change(each.monthly),
      periods: each.periods.map((period) => ({ ...period, amount: at(period.from, period.amount) })),
    })),
    retention: settings.retention.map((each) => ({ ...each, perOrder: change(each.perOrder) })),
  };
}
