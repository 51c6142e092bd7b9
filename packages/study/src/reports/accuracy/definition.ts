import { isWordKey, type Message, type WordKey } from '@perennial/words';
import { basisOf, basisWords } from '../basis.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message, plain } from '../message.ts';
import { changeColumn } from '../table/change-column.ts';
import type { NumberKind } from '../table/column.ts';
import { claim, count, customers, date, interval, number, score, share, words } from '../table/columns.ts';
import { measuresOf } from '../table/shown-columns.ts';
import type { Table } from '../table/table.ts';
import type {
  AccuracyResult,
  CoverageRow,
  DecileRow,
  ErrorRow,
  ForecastRow,
  Measure,
  ScoreRow,
  Tracking,
} from './accuracy-result.ts';
import { accuracyAnswer, beforeChange } from './answer.ts';
import { type TrackingRow, trackingRows } from './tracking-rows.ts';

export const measures: readonly Measure[] = ['money', 'transactions'];

/** What would this have forecast in the past, and what happened? */
export const accuracy: ReportDefinition<'accuracy', AccuracyResult> = {
  name: 'accuracy',
  title: message('accuracy.title'),
  asks: message('accuracy.asks'),
  options: [{ name: 'measure', description: 'report.option.measure', takes: measures }],
  answer: accuracyAnswer,
  sentences: ({ result }) => beforeChange(result),
  tables: (shown, options) => {
    const can = measuresOf(measures, shown.record.settings);
    const measure = can.find((each) => each === options.measure) ?? can[0];
    return [
      forecastsTable(shown, measure),
      scoresTable(shown),
      methodsTable(shown, measure),
      decilesTable(shown, measure),
      coverageTable(shown, measure),
      ...shown.result.tracking.map((cutOff) => trackingTable(shown, cutOff, measure)),
    ];
  },
  anonymise: (result) => result,
};

const totalKind = { money: 'moneyRound', transactions: 'count' } as const satisfies Readonly<
  Record<Measure, NumberKind>
>;
const meanKind = { money: 'money', transactions: 'decimal' } as const satisfies Readonly<Record<Measure, NumberKind>>;

/** The total that would have been forecast at each cut-off, and what happened. */
export function forecastsTable(
  { record, result }: Shown<Pick<AccuracyResult, 'totals'>>,
  measure: Measure,
): Table<ForecastRow> {
  const kind = totalKind[measure];
  const rows = result.totals.filter((row) => row.measure === measure);
  return {
    name: `forecasts-${measure}`,
    title: message('accuracy.totals'),
    columns: [
      date('as_of', 'accuracy.cut-off', ({ asOf }) => asOf),
      date('until', 'accuracy.until', ({ until }) => until, 3),
      customers(4),
      number(kind, 'forecast', 'accuracy.forecast', ({ expected }) => expected),
      interval('forecast', 80, kind, ({ forecast }) => forecast),
      interval('forecast', 95, kind, ({ forecast }) => forecast, 2),
      number(kind, 'actual', 'accuracy.actual', ({ actual }) => actual),
      number('signedShare', 'miss', 'accuracy.miss', ({ miss }) => miss),
      claim('within80', 'accuracy.within', ({ within80 }) => within80, 1),
      ...changeColumn(rows),
    ],
    rows,
    basis: backtestBasis(record),
  };
}

/** What the used method was chosen by, beside the other models and the rules that need none. */
export function scoresTable({ record, result }: Shown<Pick<AccuracyResult, 'scores'>>): Table<ScoreRow> {
  return {
    name: 'scores',
    title: message('accuracy.scores'),
    says: message('accuracy.scores.says'),
    columns: [
      words('method', 'accuracy.method', ({ method }) => method, usedMethodWords),
      number('score', 'score', 'accuracy.score', ({ score: value }) => value),
      number('score', 'log_score', 'accuracy.log-score', ({ logScore }) => logScore, 1),
      score('ranked_probability', 'accuracy.ranked-probability', ({ rankedProbability }) => rankedProbability),
      number('share', 'total_error', 'accuracy.total-error', ({ totalError }) => totalError),
      number('signedShare', 'bias', 'accuracy.bias', ({ bias }) => bias, 2),
      words(
        'misses',
        'accuracy.misses',
        ({ misses }) => misses.map((miss) => miss.toFixed(3)).join(' '),
        ({ misses }) => message('report.list', { list: { clauses: misses.map((share) => ({ share })) } }),
      ),
    ],
    rows: result.scores,
    basis: backtestBasis(record),
    chart: { draws: 'ranking', label: 'method', value: 'ranked_probability', reference: null },
    isUsed: ({ isUsed }) => isUsed,
  };
}

/** The errors of every method, which no choice goes by. */
export function methodsTable(
  { record, result }: Shown<Pick<AccuracyResult, 'errors'>>,
  measure: Measure,
): Table<ErrorRow> {
  return {
    name: `methods-${measure}`,
    title: message('accuracy.errors'),
    says: message('accuracy.errors.says'),
    columns: [
      words('method', 'accuracy.method', ({ method }) => method, usedMethodWords),
      number(meanKind[measure], 'mean_absolute', 'accuracy.mae', (row) => row.meanAbsolute, 2),
      number('share', 'total_error', 'accuracy.total-error', ({ totalError }) => totalError),
      number('signedShare', 'bias', 'accuracy.bias', ({ bias }) => bias, 1),
      score('spearman', 'accuracy.rank', ({ spearman }) => spearman, 3),
      score('gini', 'accuracy.gini', ({ gini }) => gini),
      share('decile', 'accuracy.decile-error', ({ decile }) => decile, 1),
    ],
    isDetail: true,
    rows: result.errors.filter((row) => row.measure === measure).sort((a, b) => a.meanAbsolute - b.meanAbsolute),
    basis: backtestBasis(record),
    isUsed: ({ isUsed }) => isUsed,
  };
}

/** A method by the words of the language; models keep the names the literature gave them. */
export function methodWords({ method, title }: { readonly method: string; readonly title: string }): Message<WordKey> {
  const key = `method.${method}`;
  return isWordKey(key) ? message(key) : plain(title);
}

/** The same, saying so of the one that is used. */
export function usedMethodWords(row: {
  readonly method: string;
  readonly title: string;
  readonly isUsed?: boolean;
}): Message<WordKey> {
  return row.isUsed ? message('report.used', { method: { message: methodWords(row) } }) : methodWords(row);
}

/** Whether the customers forecast to be good were: deciles by forecast, of the newest cut-off. Figures are per customer. */
export function decilesTable({ record, result }: Shown<AccuracyResult>, measure: Measure): Table<DecileRow> {
  const all = result.deciles.filter((row) => row.measure === measure);
  const newest = all.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '');
  const rows = all.filter(({ asOf }) => asOf === newest);
  const { horizonDays } = record.backtest.cutOffs.find(({ asOf }) => asOf === newest) ?? record.settings;
  return {
    name: `deciles-${measure}`,
    title: message('accuracy.deciles'),
    says: message('accuracy.deciles.says'),
    columns: [
      count('decile', 'accuracy.decile', ({ decile }) => decile),
      customers(),
      number(meanKind[measure], 'predicted', 'accuracy.predicted', (row) => perCustomer(row, 'predicted')),
      number(meanKind[measure], 'actual', 'accuracy.actual-per-customer', (row) => perCustomer(row, 'actual')),
    ],
    rows,
    basis: basisOf(record, { n: rows.reduce((sum, row) => sum + row.customers, 0), horizonDays, asOf: newest }),
    isDetail: true,
  };
}

export function perCustomer(row: DecileRow, of: 'predicted' | 'actual'): number {
  return row[of] / Math.max(1, row.customers);
}

/** Whether as many customers fell below each quantile as were forecast to, over all cut-offs. */
export function coverageTable({ record, result }: Shown<AccuracyResult>, measure: Measure): Table<CoverageRow> {
  const rows = result.coverage.filter((row) => row.measure === measure && row.asOf === null);
  const typical = rows.find(({ level }) => level === 0.9) ?? rows.at(-1);
  return {
    name: `coverage-${measure}`,
    title: message('accuracy.coverage'),
    says: message('accuracy.coverage.says', { level: { share: typical?.level ?? 0.9 } }),
    columns: [
      share('level', 'accuracy.level', ({ level }) => level),
      share('share', 'accuracy.share', (row) => row.share),
      customers(),
    ],
    rows,
    basis: backtestBasis(record),
    isDetail: true,
  };
}

/** Cumulative orders or money from one cut-off, week by week. */
export function trackingTable(
  { record }: Shown<AccuracyResult>,
  cutOff: Tracking,
  measure: Measure,
): Table<TrackingRow> {
  const { asOf, horizonDays, customers: n, curves } = cutOff;
  const curve = curves.find((each) => each.measure === measure);
  const kind = meanKind[measure];
  return {
    name: `tracking-${measure}-${asOf}`,
    title: message('accuracy.tracking'),
    says: message('accuracy.tracking.says'),
    columns: [
      count('day', 'accuracy.days', ({ day }) => day),
      number(kind, 'actual', 'accuracy.actual', ({ actual }) => actual),
      number(kind, 'expected', 'column.expected', ({ expected }) => expected),
      interval('expected', 80, kind, (row) => row.interval),
      interval('expected', 95, kind, (row) => row.interval, 1),
    ],
    rows: curve ? trackingRows(curve) : [],
    basis: basisOf(record, { n, horizonDays, asOf }),
    isDetail: true,
  };
}

/** What a figure over all cut-offs stands on: basis, the cut-offs, how far each looked ahead, and the customers of all of them. */
export function backtestBasis({ settings, backtest }: Shown['record']): readonly Message<WordKey>[] {
  const days = backtest.cutOffs.map(({ asOf }) => asOf).sort();
  const [from, to] = [days[0] ?? settings.asOf, days.at(-1) ?? settings.asOf];
  const n = backtest.cutOffs.reduce((sum, cutOff) => sum + cutOff.customers, 0);
  return [
    basisWords(settings.basis),
    message(days.length > 1 ? 'accuracy.cut-offs' : 'accuracy.cut-offs.one', {
      cutOffs: { count: days.length },
      from: { date: from },
      to: { date: to },
    }),
    message('accuracy.each', { days: { days: backtest.cutOffs[0]?.horizonDays ?? settings.horizonDays } }),
    message('figure.n', { n: { count: n } }),
  ];
}
