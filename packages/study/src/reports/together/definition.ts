import type { RunRecord } from '../../record/run-record.ts';
import type { Together, TogetherBasis, TogetherLine } from '../../record/together.ts';
import { basisOf, basisWords } from '../basis.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { customer, estimate, intervals, money, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';

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
  answer: ({ result: { together: sums } }) =>
    sums
      ? [
          message('together.answer', {
            total: { money: sums.expectedMoney },
            low: { money: sums.money.low80 },
            high: { money: sums.money.high80 },
            orders: { money: sums.orders },
            subscriptions: { money: sums.subscriptions },
            customers: { count: sums.customers },
            both: { count: sums.customersOfBoth },
          }),
        ]
      : [message('together.answer.none')],
  sentences: ({ result }) => (result.together ? [message('together.how')] : []),
  tables: (shown) => {
    const { together: sums } = shown.result;
    if (!sums) return [];
    return [togetherTable(shown), ...(sums.bases.length > 0 ? [togetherBasesTable(shown)] : [])];
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
      estimate('from_subscriptions', 'together.subscriptions', ({ subscriptions }) => subscriptions),
      estimate('expected_money', 'column.expected', ({ expectedMoney }) => expectedMoney),
    ],
    rows: result.together?.top ?? [],
    basis: basisOf(record, { n: result.together?.customers ?? 0, horizonDays: record.settings.horizonDays }),
  };
}
