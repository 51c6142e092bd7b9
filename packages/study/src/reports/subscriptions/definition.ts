import type { Message, WordKey } from '@perennial/words';
import type { Interval } from '../../record/interval.ts';
import type { RunRecord } from '../../record/run-record.ts';
import type { SubscriptionForecast } from '../../record/subscription-figures.ts';
import { basisOf, basisWords, discountWords } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message } from '../message.ts';
import type { NumberKind } from '../table/column.ts';
import { count, figure, intervals, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { subscriptionEquityTable } from './equity-changes-table.ts';
import type { SubscriptionsResult } from './subscriptions-result.ts';

type Seen = Shown<SubscriptionsResult, RunRecord>;

/** What do the subscriptions bring, and for how long? */
export const subscriptions: ReportDefinition<'subscriptions', SubscriptionsResult, RunRecord> = {
  name: 'subscriptions',
  title: message('subscriptions.title'),
  asks: message('subscriptions.asks'),
  options: [],
  answer: (shown) => [baseAnswer(shown), ...forecastAnswer(shown), ...equityAnswer(shown)],
  sentences: (shown) => sentencesOf(shown),
  tables: (shown) => [
    subscriptionFiguresTable(shown),
    ...(shown.result.figures.equityChanges ? [subscriptionEquityTable(shown)] : []),
    leftOutTable(shown),
  ],
  anonymise: ({ figures, changes }) => ({ figures: { ...figures, columns: {} }, changes }),
};

function baseAnswer({ record, result: { figures } }: Seen): Message<WordKey> {
  return message('subscriptions.answer', {
    date: { date: record.settings.asOf },
    running: { count: figures.running },
    customers: { count: figures.payingCustomers },
    revenue: { money: figures.revenue },
  });
}

function forecastAnswer({ record, result: { figures } }: Seen): readonly Message<WordKey>[] {
  const { forecast } = figures;
  if (!forecast) return [message('subscriptions.too-few')];
  const { low80, high80 } = forecast.payments;
  return [
    message('subscriptions.answer.forecast', {
      days: { days: record.settings.horizonDays },
      money: { money: forecast.expectedPayments },
      low: { money: low80 },
      high: { money: high80 },
    }),
  ];
}

/** By how much the equity moved on the last basis that both runs have, and what did most of that. */
function equityAnswer({ result }: Seen): readonly Message<WordKey>[] {
  const { equityChanges: changes, forecast, bases, running } = result.figures;
  const last = changes?.bases.at(-1);
  const interval = (bases?.find(({ basis }) => basis === last?.basis) ?? forecast)?.equityInterval;
  const [most] = (last?.because ?? []).toSorted((a, b) => Math.abs(b.money) - Math.abs(a.money));
  if (!changes || !last || !interval || !most || running < FEWEST_COMPARED) return [];
  return [
    message(last.now < last.before ? 'subscription-equity.answer.less' : 'subscription-equity.answer.more', {
      equity: { money: last.now },
      basis: { message: basisWords(last.basis) },
      low: { money: interval.low80 },
      high: { money: interval.high80 },
      change: { money: Math.abs(last.now - last.before) },
      run: { count: changes.sinceRun },
      date: { date: changes.asOf },
      cause: { message: message(`subscription-equity.${most.cause}`) },
      money: { money: most.money },
    }),
  ];
}

function sentencesOf({ result: { figures, changes } }: Seen): readonly Message<WordKey>[] {
  const { businessModel, grossRetention: gross, netRetention: net, trials, paused, annual, forecast } = figures;
  return [
    businessModel.because,
    ...(figures.hasDates ? [] : [message('subscriptions.without-days')]),
    ...(gross === null || net === null
      ? []
      : [message('subscriptions.retained', { gross: { share: gross }, net: { share: net } })]),
    ...(figures.cancelledButRunning > 0
      ? [
          message('subscriptions.cancelled', {
            count: { count: figures.cancelledButRunning },
            revenue: { money: figures.cancelledRevenue },
          }),
        ]
      : []),
    ...(trials ? [trialsSentence(trials)] : []),
    ...(paused > 0
      ? [message('subscriptions.paused', { count: { count: paused }, revenue: { money: figures.pausedRevenue } })]
      : []),
    ...(annual.running > 0
      ? [message('subscriptions.annual', { count: { count: annual.running }, revenue: { money: annual.revenue } })]
      : []),
    message(`subscriptions.ends-at.${figures.endsAt}`, {
      setting: { option: 'endsAt', choice: figures.endsAt === 'ended' ? 'cancelled' : 'ended' },
    }),
    ...(forecast ? [message('subscriptions.not-in-it')] : []),
    ...(changes
      ? [
          message('subscriptions.changes', {
            run: { count: changes.sinceRun },
            before: { count: changes.runningBefore },
            now: { count: figures.running },
            revenueBefore: { money: changes.revenueBefore },
            revenue: { money: figures.revenue },
          }),
        ]
      : []),
  ];
}

function trialsSentence(trials: NonNullable<SubscriptionsResult['figures']['trials']>): Message<WordKey> {
  return message(trials.ended > 0 ? 'subscriptions.trials' : 'subscriptions.trials.none-over', {
    running: { count: trials.running },
    ended: { count: trials.ended },
    share: { share: trials.share },
    low: { share: trials.low95 },
    high: { share: trials.high95 },
    revenue: { money: trials.revenue },
  });
}

/** A figure of the subscriptions, with its interval where it is estimated. */
export interface SubscriptionFigureRow {
  readonly code: 'revenue' | 'running' | 'paying' | 'payments' | 'discounted' | 'infinite' | 'gross' | 'net';
  readonly kind: NumberKind;
  readonly value: number;
  readonly interval: Interval | null;
}

export function subscriptionFigureRows({ figures }: SubscriptionsResult): readonly SubscriptionFigureRow[] {
  const { forecast, grossRetention: gross, netRetention: net } = figures;
  const row = (
    code: SubscriptionFigureRow['code'],
    kind: NumberKind,
    value: number | null,
    interval: Interval | null = null,
  ): readonly SubscriptionFigureRow[] => (value === null ? [] : [{ code, kind, value, interval }]);
  return [
    ...row('revenue', 'money', figures.revenue),
    ...row('paying', 'count', figures.payingCustomers),
    ...(forecast
      ? [
          ...row('payments', 'moneyRound', forecast.expectedPayments, forecast.payments),
          ...row('running', 'count', Math.round(forecast.expectedRunning), forecast.running),
          ...row('discounted', 'moneyRound', forecast.discounted, discountedInterval(forecast)),
          ...row('infinite', 'moneyRound', forecast.discountedInfinite, forecast.equityInterval),
        ]
      : []),
    ...row('gross', 'share', gross),
    ...row('net', 'share', net),
  ];
}

/** What discounting within the horizon does to a total hardly depends on how many leave. */
function discountedInterval({ payments, expectedPayments, discounted }: SubscriptionForecast): Interval | null {
  if (!(expectedPayments > 0)) return null;
  const by = (end: number) => Math.round((end * discounted) / expectedPayments);
  const { median, low80, high80, low95, high95 } = payments;
  return { median: by(median), low80: by(low80), high80: by(high80), low95: by(low95), high95: by(high95) };
}

/** The figures of the subscriptions in one table. */
export function subscriptionFiguresTable({ record, result }: Seen): Table<SubscriptionFigureRow> {
  return {
    name: 'subscription-figures',
    title: message('subscriptions.figures'),
    columns: [
      words(
        'figure',
        'column.figure',
        ({ code }) => code,
        ({ code }) => message(`subscriptions.figure.${code}`),
      ),
      figure(
        'value',
        'column.value',
        ({ kind }) => kind,
        ({ value }) => value,
      ),
      ...intervals<SubscriptionFigureRow>(
        'value',
        ({ kind }) => kind,
        ({ interval }) => interval,
        1,
      ),
    ],
    rows: subscriptionFigureRows(result),
    basis: [
      ...basisOf(record, { n: result.figures.running, horizonDays: record.settings.horizonDays }),
      discountWords(record),
    ],
  };
}

type LeftOut = SubscriptionsResult['figures']['leftOut'][number];

/** Rows of the files that are no subscriptions, by reason. */
export function leftOutTable({ record, result: { figures } }: Seen): Table<LeftOut> {
  return {
    name: 'left-out',
    title: message('subscriptions.left-out'),
    says: message('subscriptions.left-out.says', { rows: { count: figures.rows } }),
    columns: [
      words(
        'reason',
        'column.reason',
        ({ reason }) => reason,
        ({ reason }) => message(`subscriptions.left-out.${reason}`),
      ),
      count('rows', 'column.rows', ({ rows }) => rows),
      count('first_line', 'subscriptions.first-line', ({ line }) => line),
    ],
    rows: figures.leftOut,
    basis: basisOf(record, { n: figures.rows }),
  };
}
