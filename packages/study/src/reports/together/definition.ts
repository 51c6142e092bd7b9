import type { RunRecord } from '../../record/run-record.ts';
import type { Together, TogetherBasis, TogetherLine } from '../../record/together.ts';
import { basisOf, basisWords } from '../basis.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { customer, estimate, intervals, money, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { togetherAnswer, togetherSentences } from './answer.ts';
import { sharedBridgeTable, sharedPlansTable } from './shared-tables.ts';

/** Null in a business that sells by subscriptions alone. */
export interface TogetherResult {
  readonly together: Together | null;
}

type Seen = Shown<TogetherResult, RunRecord>;

/** What do orders and subscriptions bring together? */
export const together: ReportDefinition<'together', TogetherResult, RunRecord> = {
  name: 'together',
  title: message('together.title'),
  asks: message('together.asks'),
  options: [],
  answer: ({ result: { together: sums } }) => (sums ? togetherAnswer(sums) : [message('together.answer.none')]),
  sentences: ({ result: { together: sums } }) => (sums ? togetherSentences(sums) : []),
  tables: (shown) => {
    const { together: sums } = shown.result;
    if (!sums) return [];
    const { record } = shown;
    return [
      togetherTable(shown),
      ...(sums.bases.length > 0 ? [togetherBasesTable(shown)] : []),
      ...(sums.payments.verdict === 'shared' ? [sharedBridgeTable(record, sums.payments, sums.customers)] : []),
      ...(sums.payments.plans.length > 0 ? [sharedPlansTable(record, sums.payments, sums.customers)] : []),
    ];
  },
  anonymise: ({ together: sums }, rename) => ({
    together: sums && { ...sums, top: sums.top.map((line) => ({ ...line, customer: rename(line.customer) })) },
  }),
};

/** Both on each basis. */
export function togetherBasesTable({ record, result }: Seen): Table<TogetherBasis> {
  return {
    name: 'together-bases',
    title: message('together.bases'),
    columns: [
      words(
        'basis',
        'profit.basis',
        ({ basis }) => basis,
        ({ basis }) => basisWords(basis),
      ),
      money('historic', 'column.historic', ({ historic }) => historic, 1),
      estimate('from_orders', 'together.orders', ({ orders }) => orders),
      estimate('shared', 'together.shared-money', ({ shared }) => 0 - shared, 2),
      estimate('from_subscriptions', 'together.subscriptions', ({ subscriptions }) => subscriptions),
      estimate('expected', 'column.expected', ({ expected }) => expected),
      ...intervals<TogetherBasis>('expected', 'moneyRound', ({ interval }) => interval, 1),
    ],
    rows: result.together?.bases ?? [],
    basis: basisOf(record, {
      n: result.together?.customers ?? 0,
      horizonDays: record.settings.horizonDays,
    }).slice(1),
  };
}

/** Customers of whom most is expected, from both. */
export function togetherTable({ record, result }: Seen): Table<TogetherLine> {
  return {
    name: 'together',
    title: message('together.top'),
    columns: [
      customer(),
      estimate('from_orders', 'together.orders', ({ orders }) => orders),
      estimate('shared', 'together.shared-money', ({ shared }) => 0 - shared, 2),
      estimate('from_subscriptions', 'together.subscriptions', ({ subscriptions }) => subscriptions),
      estimate('expected_money', 'column.expected', ({ expectedMoney }) => expectedMoney),
    ],
    rows: result.together?.top ?? [],
    basis: basisOf(record, { n: result.together?.customers ?? 0, horizonDays: record.settings.horizonDays }),
  };
}
