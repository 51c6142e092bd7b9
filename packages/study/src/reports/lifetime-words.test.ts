import { beforeAll, expect, it } from 'vitest';
import { demo } from '../../test/reports/reported.ts';
import type { StudyRecord } from '../record/study-record.ts';
import { reportDefinitions } from './definitions.ts';
import { seesHardlyAnyoneLeave } from './leaving.ts';
import { lifetimeWords, shareBeyond } from './lifetime-words.ts';
import type { ReportData } from './report-data.ts';

let report: ReportData;
let stayed: StudyRecord;

beforeAll(async () => {
  ({ report } = await demo());
  const { record } = report;
  stayed = {
    ...record,
    value: { ...record.value, activeCustomers: record.base.customers, discounted: 16, discountedInfinite: 100 },
  };
});

function codesOf(name: string, record: StudyRecord): readonly string[] {
  const definition = reportDefinitions.find((each) => each.name === name)!;
  const result = new Map<string, unknown>(Object.entries(report.reports)).get(name);
  const shown = { record, result } as never;
  return [...definition.answer(shown, {}), ...definition.sentences(shown, {})].map(({ code }) => code);
}

it('takes a method to see hardly anyone leave where it takes 97 in 100 of many to be active', () => {
  const of = (customers: number, activeCustomers: number | null) =>
    seesHardlyAnyoneLeave({ base: { customers }, value: { ...stayed.value, activeCustomers } });
  expect([of(1000, 971), of(1000, 969), of(99, 99), of(1000, null)]).toEqual([true, false, false, false]);
});

it.each(['equity', 'levers', 'profit', 'customers', 'formulas'])(
  'says beside the lifetime figures of %s that the method sees hardly anyone leave, and only then',
  (name) => {
    expect(codesOf(name, stayed)).toContain('lifetime.nobody-leaves');
    expect(codesOf(name, report.record)).not.toContain('lifetime.nobody-leaves');
  },
);

it.each(['summary', 'equity', 'levers', 'profit', 'customers'])(
  'says in %s which share lies beyond the horizon',
  (name) => {
    expect(codesOf(name, stayed)).toContain('lifetime.beyond');
  },
);

it('works that share out, with how long past forecasts were tested over', () => {
  const [, beyond] = lifetimeWords(stayed);
  expect(beyond).toEqual({
    code: 'lifetime.beyond',
    values: {
      share: { share: 0.84 },
      days: { days: stayed.settings.horizonDays },
      tested: { days: stayed.backtest.cutOffs[0]!.horizonDays },
    },
  });
  expect([shareBeyond(50, null), shareBeyond(50, 0), shareBeyond(50, 40)]).toEqual([null, null, 0]);
  const untested = { ...stayed, backtest: { ...stayed.backtest, cutOffs: [] } };
  expect(lifetimeWords(untested).map(({ code }) => code)).toContain('lifetime.beyond.untested');
});

it('says nothing where most lies within the horizon and customers are seen to leave', () => {
  const { record } = report;
  const near = { ...record, value: { ...record.value, discounted: 60, discountedInfinite: 100 } };
  expect(lifetimeWords(near)).toEqual([]);
});
