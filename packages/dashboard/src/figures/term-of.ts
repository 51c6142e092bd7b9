import type { WordKey } from '@perennial/words';

/** The term of the glossary that words stand for: a title of a column, of a table or of a figure, or what a cell says. */
const terms: Readonly<Partial<Record<WordKey, string>>> = {
  'app.as-of': 'as-of',
  'app.data': 'fingerprint',
  'app.horizon': 'horizon',
  'app.interval80': 'interval',
  'app.interval95': 'interval',
  'app.monitoring.calibration': 'calibration',
  'app.run': 'run',
  'column.alive': 'p-alive',
  'column.customers': 'customer',
  'column.expected': 'forecast',
  'column.expected-transactions': 'transaction',
  'accuracy.bias': 'bias',
  'accuracy.cut-off': 'cut-off',
  'accuracy.total-error': 'typical-error',
  'basis.contribution': 'contribution',
  'basis.gross-margin': 'gross-margin',
  'basis.net': 'net',
  'cohorts.cohort': 'cohort',
  'column.historic': 'historic-value',
  'column.low95': 'interval',
  'column.high95': 'interval',
  'column.median': 'median',
  'column.orders': 'order',
  'customers.lifetime': 'clv',
  'customers.orders': 'transaction',
  'equity.as-of': 'as-of',
  'equity.discount': 'discount-rate',
  'find.refunded': 'refund',
  'levers.payback': 'payback',
  'live.control': 'holdout',
  'live.measure.value': 'clv',
  'measure.transactions': 'transaction',
  'method.formula.spend': 'spend',
  'profit.cac': 'cac',
  'profit.ratio': 'ltv-cac',
  'segments.average-order': 'average-order',
  'segments.mean': 'forecast',
  'segments.recency': 'recency',
  'segments.rfm': 'rfm',
  'segments.segment': 'segment',
  'segments.standing': 'segment',
  'segments.total': 'forecast',
  'term.residual-value': 'residual-value',
};

/** The term that a report is about. */
const ofReports: Readonly<Record<string, string>> = {
  accuracy: 'backtest',
  base: 'decile',
  channels: 'cac',
  cohorts: 'cohort',
  customers: 'clv',
  equity: 'customer-equity',
  margins: 'gross-margin',
  method: 'uncertainty',
  movements: 'mrr',
  profit: 'basis',
  recurring: 'mrr',
  retention: 'retention',
  segments: 'segment',
  slipping: 'churn',
  subscriptions: 'mrr',
  summary: 'forecast',
  value: 'clv',
};

export function termOfTitle(code: string): string | null {
  return (terms as Readonly<Partial<Record<string, string>>>)[code] ?? null;
}

export function termOfReport(name: string): string | null {
  return ofReports[name] ?? null;
}
