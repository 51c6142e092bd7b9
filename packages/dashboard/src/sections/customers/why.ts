import { aboveInterval } from '@perennial/study/reports';
import type { Report } from '../../report/context.ts';
import type { Customer, CustomerForecast } from './customer-at.ts';
import { overallSpend, spendPerOrder, valueModelOf } from './predict-customer.ts';

const LIKELY = 0.7;
const UNLIKELY = 0.3;

/** Why this value, in words: what the model saw, and what it made of it. Money is what the reader counts of it, `margin` of each amount; null: all, and what it costs is told beside. */
export function whyWords(
  { data, say }: Report,
  customer: Customer,
  forecast: CustomerForecast,
  assumed: number | null,
): readonly string[] {
  const margin = assumed ?? 1;
  const { x, tx, T, meanSpend } = customer;
  const by = valueModelOf(data.reports.method.scoring);
  const { minorUnits } = data.record.settings;
  const silence = T - tx;
  const gap = x > 0 ? tx / x : Number.NaN;
  const alive = { alive: { chance: forecast.probAlive } };
  const ofStudy =
    customer.forecast.orders > 0 ? customer.forecast.money / customer.share / customer.forecast.orders : 0;
  const expected = { money: margin * (by ? spendPerOrder(by, customer, minorUnits) : ofStudy) };
  const rhythm =
    x > 0
      ? say('customers.why.rhythm', {
          x: { count: x },
          tx: { days: tx },
          gap: { decimal: gap },
          silence: { days: silence },
          ratio: { decimal: silence / gap },
        })
      : say('customers.why.once', { silence: { days: silence } });
  const reading = forecast.probAlive >= LIKELY ? 'high' : forecast.probAlive < UNLIKELY ? 'low' : 'half';
  const overall = by ? overallSpend(by, minorUnits) : Number.NaN;
  const own = { mean: { money: margin * meanSpend }, orders: { count: x + 1 }, expected };
  const spend = Number.isFinite(overall)
    ? say('customers.why.spend', { ...own, overall: { money: margin * overall } })
    : say('customers.why.spend.own', own);
  const sum = say('customers.why.sum', {
    orders: { decimal: forecast.orders },
    expected,
    money: { money: forecast.orders * expected.money },
  });
  const above = aboveInterval({ expected: forecast.money, high80: forecast.interval.high80 });
  const means = above ? [say(above.code, above.values)] : [];
  const counted = margin === 1 ? [] : [say('customers.why.margin', { margin: { share: margin } })];
  return [rhythm, say(`customers.why.alive.${reading}`, alive), spend, sum, ...counted, ...means];
}
