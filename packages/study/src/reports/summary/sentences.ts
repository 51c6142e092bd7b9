import type { Message } from '@perennial/words';
import type { StudyRecord } from '../../record/study-record.ts';
import type { ForecastRow } from '../accuracy/accuracy-result.ts';
import type { LastPeriod } from './last-period.ts';
import { BEST, type Slipping } from './slipping.ts';
import type { SummaryCode } from './summary-result.ts';

/** A customer of whom so much of the total is expected decides more than all the others' statistics. */
const DOMINANT = 0.05;
/** Of what the best brought, so much lies with customers who are likely gone: worth saying. */
const MUCH_SLIPPING = 0.2;
/** One miss among three happens to a good interval; more than half of them is news. */
const USUAL_MISSES = 0.5;

export function whatIsToCome({ value, settings }: StudyRecord, last: LastPeriod | null): Message<SummaryCode> {
  const next = { money: value.expectedMoney };
  const days = { days: settings.horizonDays };
  if (last === null || !(last.ordered > 0)) return { code: 'next-alone', values: { next, days } };
  const values = { next, last: { money: last.ordered }, share: { share: value.expectedMoney / last.ordered }, days };
  // A forecast is of orders: it is held beside orders, and what was given back is said.
  return last.returned > 0
    ? { code: 'next-beside-last.returned', values: { ...values, returned: { money: last.returned } } }
    : { code: 'next-beside-last', values };
}

export function whoCarriesIt(
  { value, top, concentration, base }: StudyRecord,
  slipping: Slipping,
): Message<SummaryCode> {
  const [first] = top;
  const share = first && value.expectedMoney > 0 ? first.expectedMoney / value.expectedMoney : 0;
  if (first && share >= DOMINANT && base.customers >= 1 / DOMINANT)
    return { code: 'one-customer', values: { customer: { text: first.customer }, share: { share } } };
  if (slipping.bestMoney > 0 && slipping.money / slipping.bestMoney >= MUCH_SLIPPING)
    return {
      code: 'best-slipping',
      values: { customers: { count: slipping.customers }, money: { money: slipping.money }, top: { share: BEST } },
    };
  const group = concentration.find(({ top: percent }) => percent === 20);
  const ends = group?.expectedInterval;
  return {
    code: ends ? 'few-carry-most.interval' : 'few-carry-most',
    values: {
      top: { share: (group?.top ?? 100) / 100 },
      share: { share: group?.expected ?? 1 },
      ...(ends && { low: { share: ends.low80 }, high: { share: ends.high80 } }),
      customers: { count: Math.ceil((base.customers * (group?.top ?? 100)) / 100) },
    },
  };
}

export function whetherToBelieveIt(totals: readonly ForecastRow[]): Message<SummaryCode> {
  const forecasts = totals.filter(({ measure }) => measure === 'money');
  const [newest] = forecasts;
  if (!newest) return { code: 'no-backtest', values: {} };
  const misses = forecasts.filter(({ within80 }) => !within80).length;
  const worst = forecasts.reduce((a, b) => (Math.abs(b.miss) > Math.abs(a.miss) ? b : a)).miss;
  const length = (Date.parse(newest.until) - Date.parse(newest.asOf)) / 86_400_000;
  const shared = { cutOffs: { count: forecasts.length }, worst: { relativeError: worst }, days: { days: length } };
  return misses > USUAL_MISSES * forecasts.length
    ? { code: 'forecast-missed', values: { misses: { count: misses }, ...shared } }
    : { code: 'forecast-held', values: { within: { count: forecasts.length - misses }, ...shared } };
}
