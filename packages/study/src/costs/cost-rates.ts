import { Failure, type MessageValue, minorUnitsOf, NO_CURRENCY } from '@perennial/words';
import type { CostSettings } from './cost-settings.ts';
import { type DatedValues, valueAt } from './dated-values.ts';

/** Rates by which money of other currencies becomes that of the orders. */
export interface CostRates {
  readonly orders: string;
  readonly rates: CostSettings['rates'];
}

/** Minor units of the orders to one minor unit of a currency, at each day from which a rate holds. One for the orders' own. */
export function ratesOf(currency: string, { orders, rates }: CostRates): DatedValues<number> {
  const scale = 10 ** (minorUnitsOf(orders) - minorUnitsOf(currency));
  if (currency === orders) return [{ from: null, value: 1 }];
  const [, found = []] = Object.entries(rates).find(([code]) => code.toUpperCase() === currency) ?? [];
  return found.map(({ from, value }) => ({ from, value: value * scale }));
}

/** Throws costs-invalid.no-rate where no rate holds at a day. */
export function requireRate(currency: string, day: string, what: MessageValue, rates: CostRates): void {
  if (valueAt(ratesOf(currency, rates), day) !== null) return;
  if (rates.orders === NO_CURRENCY)
    throw new Failure('costs-invalid.orders-without-currency', { what, currency: { text: currency } });
  throw new Failure('costs-invalid.no-rate', {
    what,
    currency: { text: currency },
    orders: { text: rates.orders },
    day: { text: day },
  });
}

/** Values in another currency as those of the orders': a new one wherever value or rate changes. */
export function converted(values: DatedValues<number>, rates: DatedValues<number>): DatedValues<number> {
  return crossed(values, rates, (value, rate) => value * rate);
}

/** What two things over time make together, from each day on which one of them changes. */
export function crossed<Value, Result>(
  values: DatedValues<Value>,
  rates: DatedValues<number>,
  combine: (value: Value, rate: number) => Result,
): DatedValues<Result> {
  const days = [...new Set([...values, ...rates].map(({ from }) => from ?? ''))].toSorted();
  return days.flatMap((day) => {
    const [value, rate] = [valueAt(values, day), valueAt(rates, day)];
    return value === null || rate === null ? [] : [{ from: day || null, value: combine(value, rate) }];
  });
}
