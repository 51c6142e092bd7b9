import type { Interval } from '../../record/interval.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { forecastRows } from '../accuracy/forecast-rows.ts';
import type { ReportSource } from '../report-source.ts';
import { readLastPeriod } from './last-period.ts';
import { type Leads, leadOf } from './lead.ts';
import { whatIsToCome, whetherToBelieveIt, whoCarriesIt } from './sentences.ts';
import { readSlipping } from './slipping.ts';
import type { SummaryFigure, SummaryResult } from './summary-result.ts';

/** The figures of the record everything else explains, and what matters of them and of what the other reports found. */
export async function buildSummary(source: ReportSource, found: Leads = {}): Promise<SummaryResult> {
  const { record } = source;
  return {
    figures: figuresOf(record),
    lead: leadOf(found, record),
    sentences: [
      whatIsToCome(record, await readLastPeriod(source)),
      whoCarriesIt(record, await readSlipping(source)),
      whetherToBelieveIt(forecastRows(record)),
    ],
  };
}

function figuresOf({ value, base, concentration }: StudyRecord): readonly SummaryFigure[] {
  const group = concentration.find(({ top }) => top === 20);
  return [
    { code: 'expected-money', kind: 'money', value: value.expectedMoney, interval: value.money },
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
