import type { CutOff, CutOffTracking } from '../../record/backtest.ts';
import type { Interval } from '../../record/interval.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import type { AccuracyResult, DecileRow, Measure, Tracking, TrackingCurve } from './accuracy-result.ts';
import { coverageRows } from './coverage.ts';
import { errorRows } from './errors.ts';
import { forecastRows } from './forecast-rows.ts';
import { scoreRows } from './score-rows.ts';

const measures: readonly Measure[] = ['transactions', 'money'];

/** The backtest of the record as rows to draw. Nothing is asked of the database. */
export function buildAccuracy(source: ReportSource): AccuracyResult {
  const { backtest } = source.record;
  const unit = { transactions: 1, money: minorPerUnit(source) };
  const rows = <Row>(of: (cutOff: CutOff, measure: Measure) => readonly Row[]) =>
    backtest.cutOffs.flatMap((cutOff) => measures.flatMap((measure) => of(cutOff, measure)));
  return {
    ...accuracyRows(source.record),
    tracking: backtest.cutOffs.flatMap((cutOff) => trackingOf(cutOff, unit.money)),
    deciles: rows((cutOff, measure) => decileRows(cutOff, measure, unit[measure])),
    coverage: coverageRows(backtest.cutOffs, measures),
  };
}

/** How wrong the totals and the methods were: what needs no more than the record. */
export function accuracyRows(record: StudyRecord): Pick<AccuracyResult, 'missing' | 'totals' | 'scores' | 'errors'> {
  const { backtest, chosen, settings } = record;
  const unit = { transactions: 1, money: 10 ** settings.minorUnits };
  return {
    missing: backtest.missing ?? null,
    scores: scoreRows(backtest, chosen.method),
    errors: measures.flatMap((measure) => errorRows(backtest, chosen.method, measure, unit[measure])),
    totals: forecastRows(record),
  };
}

function trackingOf({ asOf, horizonDays, customers, tracking }: CutOff, minor: number): readonly Tracking[] {
  if (!tracking) return [];
  return [{ asOf, horizonDays, customers, curves: tracking.map((curve) => curveOf(curve, minor)) }];
}

/** One cumulative line: what was to come starts where what was known ends. */
function curveOf({ measure, before, after }: CutOffTracking, minor: number): TrackingCurve {
  const scale = (value: number) => (measure === 'money' ? Math.round(value * minor) : value);
  const seen = before.actual.map(scale);
  const start = seen.at(-1) ?? 0;
  const on = (value: number) => start + scale(value);
  const end = (which: keyof Interval) => after.intervals.map((interval) => on(interval[which]));
  return {
    measure,
    before: { days: before.days, actual: seen },
    after: {
      days: after.days,
      actual: after.actual.map(on),
      expected: after.expected.map(on),
      low80: end('low80'),
      high80: end('high80'),
      low95: end('low95'),
      high95: end('high95'),
    },
  };
}

function decileRows({ asOf, deciles }: CutOff, measure: Measure, unit: number): readonly DecileRow[] {
  return deciles[measure].map(({ decile, customers, predicted, actual }) => ({
    asOf,
    measure,
    decile,
    customers,
    predicted: predicted * unit,
    actual: measure === 'money' ? Math.round(actual * unit) : actual,
  }));
}
