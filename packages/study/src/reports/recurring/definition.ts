import type { Message, WordKey } from '@perennial/words';
import type { RunRecord } from '../../record/run-record.ts';
import type { MonthAhead, SubscriptionForecast } from '../../record/subscription-figures.ts';
import { basisOf } from '../basis.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { date, estimate, interval, intervals, number } from '../table/columns.ts';
import type { Table } from '../table/table.ts';

export interface RecurringResult {
  readonly forecast: SubscriptionForecast | null;
  readonly running: number;
  readonly revenue: number;
}

type Seen = Shown<RecurringResult, RunRecord>;

/** What will the subscriptions of today still bring, month by month? */
export const recurring: ReportDefinition<'recurring', RecurringResult, RunRecord> = {
  name: 'recurring',
  title: message('recurring.title'),
  asks: message('recurring.asks'),
  options: [],
  answer: (shown) => [recurringAnswer(shown)],
  sentences: ({ result: { forecast } }) =>
    forecast ? [message('recurring.intervals', { error: { share: Math.expm1(forecast.modelError) } })] : [],
  tables: (shown) => (shown.result.forecast ? [monthsAheadTable(shown)] : []),
  anonymise: (result) => result,
};

function recurringAnswer({ result: { forecast, running, revenue } }: Seen): Message<WordKey> {
  const last = forecast?.months.at(-1);
  if (!forecast || !last) return message('subscriptions.too-few');
  return message('recurring.answer', {
    date: { date: last.day },
    running: { count: running },
    still: { count: Math.round(forecast.expectedRunning) },
    low: { count: Math.round(forecast.running.low80) },
    high: { count: Math.round(forecast.running.high80) },
    now: { money: revenue },
    revenue: { money: last.revenue },
    lowRevenue: { money: last.revenueInterval.low80 },
    highRevenue: { money: last.revenueInterval.high80 },
  });
}

/** Revenue month by month, of the subscriptions that run today. */
export function monthsAheadTable({ record, result }: Seen): Table<MonthAhead> {
  return {
    name: 'months-ahead',
    title: message('recurring.months'),
    says: message('recurring.months.says'),
    columns: [
      date('until', 'movements.until', ({ day }) => day),
      number('decimal', 'running', 'recurring.running', ({ running }) => running, 1),
      estimate('monthly_revenue', 'plans.revenue', ({ revenue }) => revenue),
      ...intervals<MonthAhead>('monthly_revenue', 'moneyRound', ({ revenueInterval }) => revenueInterval, 3),
      estimate('payments', 'recurring.payments', ({ payments }) => payments),
      interval<MonthAhead>('payments', 80, 'moneyRound', ({ paymentsInterval }) => paymentsInterval, 2),
      interval<MonthAhead>('payments', 95, 'moneyRound', ({ paymentsInterval }) => paymentsInterval, 4),
    ],
    rows: result.forecast?.months ?? [],
    basis: basisOf(record, { n: result.running, horizonDays: record.settings.horizonDays }),
  };
}
