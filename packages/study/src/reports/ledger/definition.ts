import type { Message, WordKey } from '@perennial/words';
import { basisOf } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { changeColumn } from '../table/change-column.ts';
import { claim, code, count, date, estimate, intervals, money, number } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { heldOf, within } from './held.ts';
import { FEWEST_DAYS, type LedgerResult, type SaidForecast } from './ledger-result.ts';

/** What was forecast, and what has happened since? */
export const ledger: ReportDefinition<'ledger', LedgerResult> = {
  name: 'ledger',
  title: message('ledger.title'),
  asks: message('ledger.asks'),
  options: [],
  answer: ({ result }) => answer(result),
  sentences: ({ result }) => [
    ...(result.forecasts.some(hasOtherCustomers) ? [message('ledger.corrected')] : []),
    ...acrossChange(result),
    ...(result.otherTerms > 0 ? [message('ledger.other-terms', { n: { count: result.otherTerms } })] : []),
  ],
  tables: (shown) => [forecastLedgerTable(shown)],
  anonymise: (result) => result,
};

function answer(result: LedgerResult): readonly Message<WordKey>[] {
  const held = heldOf(result);
  const under = result.forecasts.filter(
    ({ isOver, isLast, seenDays, businessChanged }) =>
      !isOver && isLast && seenDays >= FEWEST_DAYS && businessChanged === null,
  );
  const longest = under.reduce<SaidForecast | null>((a, b) => (a && a.seenDays >= b.seenDays ? a : b), null);
  if (!held && !longest) return [message('ledger.answer.none')];
  if (result.forecasts.every(({ customers }) => customers < FEWEST_COMPARED)) return [message('ledger.answer.few')];
  return [
    ...(held
      ? [
          message('ledger.answer.over', {
            n: { count: held.forecasts },
            within80: { count: held.within80 },
            within95: { count: held.within95 },
            miss: { share: held.miss },
          }),
        ]
      : []),
    ...(longest ? [underWay(longest)] : []),
  ];
}

function underWay(each: SaidForecast): Message<WordKey> {
  const ends = each.soFarInterval;
  return message(within(each, 80) ? 'ledger.answer.within' : 'ledger.answer.outside', {
    run: { count: each.run },
    date: { date: each.asOf },
    days: { days: each.seenDays },
    n: { count: each.customers },
    forecast: { money: each.soFar },
    low: { money: ends?.low80 ?? each.soFar },
    high: { money: ends?.high80 ?? each.soFar },
    happened: { money: each.happened },
  });
}

/** Forecasts across a day on which the business changed: what became of them says how it changed, and not how good they were. */
function acrossChange({ forecasts }: LedgerResult): readonly Message<WordKey>[] {
  const across = forecasts.filter(({ businessChanged }) => businessChanged !== null);
  const last = across.at(-1)?.businessChanged;
  return last ? [message('business-change.ledger', { date: { date: last }, n: { count: across.length } })] : [];
}

/** Corrections move a customer or two; more than this, and the forecast was of others. */
const CORRECTED = 0.01;

function hasOtherCustomers({ customers, customersNow }: SaidForecast): boolean {
  return Math.abs(customersNow - customers) > CORRECTED * customers;
}

/** So much of a fingerprint tells runs of one workspace apart. */
const SHORT = 8;

/** Of a forecast of which no day has been seen there is nothing to say, which is something else than nothing that came. */
function ofSeen({ seenDays }: SaidForecast, figure: number): number | null {
  return seenDays > 0 ? figure : null;
}

/** Every forecast beside what happened. */
export function forecastLedgerTable({ record, result }: Shown<LedgerResult>): Table<SaidForecast> {
  return {
    name: 'forecasts',
    title: message('ledger.forecasts'),
    says: message('ledger.forecasts.says'),
    columns: [
      count('run', 'equity.run', ({ run }) => run),
      date('as_of', 'equity.as-of', ({ asOf }) => asOf),
      date('made_on', 'equity.made-on', ({ madeOn }) => madeOn, 7),
      date('until', 'ledger.until', ({ until }) => until, 5),
      code('method', 'ledger.method', ({ method }) => method, 8),
      ...(result.forecasts.some(({ costs }) => costs)
        ? [code<SaidForecast>('costs', 'ledger.costs', ({ costs }) => costs?.slice(0, SHORT) ?? null, 7)]
        : []),
      count('customers', 'column.customers', ({ customers }) => customers, 1),
      count('customers_now', 'ledger.customers-now', ({ customersNow }) => customersNow, 8),
      estimate('forecast', 'ledger.forecast', ({ forecast }) => forecast, 2),
      ...intervals<SaidForecast>('forecast', 'moneyRound', ({ interval }) => interval, 6).map((each) => ({
        ...each,
        dispensable: 6,
      })),
      count('days_seen', 'ledger.days', ({ seenDays }) => seenDays, 2),
      estimate('forecast_so_far', 'ledger.so-far', (row) => ofSeen(row, row.soFar)),
      ...intervals<SaidForecast>('forecast_so_far', 'moneyRound', ({ soFarInterval }) => soFarInterval, 5),
      money('happened', 'ledger.happened', (row) => ofSeen(row, row.happened)),
      number(
        'signedShare',
        'miss',
        'ledger.difference',
        ({ soFar, happened }) => (soFar > 0 ? happened / soFar - 1 : null),
        3,
      ),
      claim('within_80', 'ledger.within80', (row) => within(row, 80)),
      claim('within_95', 'ledger.within95', (row) => within(row, 95), 4),
      claim('is_over', 'ledger.over', ({ isOver }) => isOver, 4),
      ...changeColumn(result.forecasts),
    ],
    rows: result.forecasts,
    basis: basisOf(record, { n: record.base.customers }),
  };
}
