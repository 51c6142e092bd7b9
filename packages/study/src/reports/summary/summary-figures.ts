import type { Interval } from '../../record/interval.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { unnamedRefunds } from '../../record/unnamed-refunds.ts';
import type { SummaryFigure } from './summary-result.ts';

/** The figures of a record that everything else explains, on its basis. */
export function summaryFigures({ value, base, concentration, settings }: StudyRecord): readonly SummaryFigure[] {
  const refunds = unnamedRefunds({ settings, base });
  const group = concentration.find(({ top }) => top === 20);
  return [
    { code: 'expected-money', kind: 'money', value: value.expectedMoney, interval: value.money },
    ...(refunds === null
      ? []
      : [
          {
            code: 'expected-after-refunds',
            kind: 'money',
            value: value.expectedMoney * (1 - refunds),
            interval: shared(value.money, 1 / (1 - refunds)),
          } as const,
        ]),
    { code: 'expected-transactions', kind: 'count', value: value.expectedTransactions, interval: value.transactions },
    ...(value.activeCustomers === null
      ? []
      : [
          {
            code: 'active-customers',
            kind: 'count',
            value: value.activeCustomers,
            interval: value.active,
          } as const,
        ]),
    { code: 'top-share', kind: 'share', value: group?.expected ?? 1, interval: group?.expectedInterval ?? null },
    { code: 'historic-money', kind: 'money', value: base.historicMoney, interval: null },
    {
      code: 'per-customer',
      kind: 'money',
      value: value.expectedMoney / base.customers,
      interval: shared(value.money, base.customers),
    },
  ];
}

function shared({ median, low80, high80, low95, high95 }: Interval, by: number): Interval {
  return { median: median / by, low80: low80 / by, high80: high80 / by, low95: low95 / by, high95: high95 / by };
}
