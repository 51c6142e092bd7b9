import type { Message, MessageValue, WordKey } from '@perennial/words';
import type { Interval } from '../../record/interval.ts';
import { unnamedRefunds } from '../../record/unnamed-refunds.ts';
import { basisOfForecast, basisWords } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { seesHardlyAnyoneLeave } from '../leaving.ts';
import { activeValues, beyondWords, shareBeyond } from '../lifetime-words.ts';
import { message } from '../message.ts';
import type { NumberKind } from '../table/column.ts';
import { estimate, figure, interval, intervals, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { causesTable, largestChangesTable } from './changes-tables.ts';
import type { SummaryFigure, SummaryResult } from './summary-result.ts';

/** What will the customers of today bring? */
export const summary: ReportDefinition<'summary', SummaryResult> = {
  name: 'summary',
  title: message('summary.title'),
  asks: message('summary.asks'),
  options: [],
  answer: ({ record, result: { lead } }) => [
    summaryAnswer(record),
    // What leads is of revenue.
    ...(lead && record.settings.basis === 'revenue' ? [message(`summary.${lead.code}`, lead.values)] : []),
    ...leavingWords(record),
  ],
  sentences: ({ result }) => result.sentences.map(({ code, values }) => message(`summary.${code}`, values)),
  tables: (shown) => [
    figuresTable(shown),
    totalsTable(shown),
    ...(shown.record.changes ? [causesTable(shown), largestChangesTable(shown)] : []),
  ],
  anonymise: (result, rename) => ({
    ...result,
    sentences: result.sentences.map((sentence) => {
      const { customer } = sentence.values;
      if (!customer || !('text' in customer)) return sentence;
      return { ...sentence, values: { ...sentence.values, customer: { text: rename(customer.text) } } };
    }),
  }),
};

function leavingWords(record: Shown['record']): readonly Message<WordKey>[] {
  if (!seesHardlyAnyoneLeave(record)) return [];
  const { discounted, discountedInfinite } = record.value;
  return [
    message('summary.nobody-leaves', activeValues(record)),
    ...beyondWords(record, shareBeyond(discounted, discountedInfinite)),
  ];
}

function summaryAnswer({ base, settings, value }: Shown['record']): Message<WordKey> {
  if (base.customers === 0) return message('summary.answer.none');
  if (base.customers < FEWEST_COMPARED)
    return message('summary.answer.few', { customers: { count: base.customers }, date: { date: settings.asOf } });
  const isRevenue = settings.basis === 'revenue';
  return message(isRevenue ? 'summary.answer' : 'basis.answer', {
    customers: { count: base.customers },
    date: { date: settings.asOf },
    money: { money: value.expectedMoney },
    days: { days: settings.horizonDays },
    low: { money: value.money.low80 },
    high: { money: value.money.high80 },
    ...(!isRevenue && { basis: { message: basisWords(settings.basis) } }),
  });
}

const kinds: Readonly<Record<SummaryFigure['kind'], NumberKind>> = {
  money: 'moneyRound',
  count: 'count',
  share: 'share',
};

const ofMoney = ['expected-money', 'historic-money', 'per-customer'] as const;

/** What a figure is called on the basis of a record. */
export function figureName(
  code: SummaryFigure['code'],
  record: Pick<Shown['record'], 'settings'> & Parameters<typeof unnamedRefunds>[0],
): Message<WordKey> {
  const { settings } = record;
  if (code === 'expected-money' && unnamedRefunds(record) !== null) return message('summary.expected-before-refunds');
  const follows = ofMoney.find((each) => each === code);
  if (settings.basis === 'revenue' || !follows) return message(`summary.${code}`);
  return message(`basis.${follows}`, { basis: { message: basisWords(settings.basis) } });
}

/** Whether a figure follows the basis: the others are of orders, or of revenue. */
export function followsBasis(code: SummaryFigure['code']): boolean {
  return ofMoney.some((each) => each === code);
}

/** The key figures with their intervals. */
export function figuresTable({ record, result }: Shown<SummaryResult>): Table<SummaryFigure> {
  const kindOf = ({ kind }: SummaryFigure) => kinds[kind];
  return {
    name: 'figures',
    title: message('summary.figures'),
    columns: [
      words(
        'figure',
        'column.figure',
        ({ code }) => code,
        ({ code }) => figureName(code, record),
      ),
      figure('value', 'column.value', kindOf, ({ value }) => value),
      interval('interval', 80, kindOf, (row) => row.interval),
      interval('interval', 95, kindOf, (row) => row.interval, 1),
    ],
    rows: result.figures,
    basis: basisOfForecast(record),
  };
}

/** The forecast of the total. */
export interface TotalRow {
  readonly code: 'expected-money';
  readonly money: Interval;
}

/** What the study states, with its range. */
export function totalsTable({ record }: Shown<SummaryResult>): Table<TotalRow> {
  const { money } = record.value;
  return {
    name: 'expected-value',
    title: message('summary.chart'),
    columns: [
      words(
        'forecast',
        'column.forecast',
        ({ code }) => code,
        ({ code }) => figureName(code, record),
      ),
      estimate('median', 'column.median', (row) => row.money.median),
      ...intervals<TotalRow>('money', 'moneyRound', (row) => row.money, 1),
    ],
    rows: [{ code: 'expected-money', money }],
    basis: basisOfForecast(record),
  };
}

/** What the orders of the span as long as the horizon before the as-of date brought, where the history is long enough. */
export function lastSpan({ sentences }: SummaryResult): number | null {
  const last: MessageValue | undefined = sentences.find(({ code }) => code.startsWith('next-beside-last'))?.values.last;
  return last && 'money' in last ? last.money : null;
}
