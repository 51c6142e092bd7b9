import type { WordKey } from '@perennial/words';

/** The term of the glossary that a title of a column stands for. */
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
  'profit.cac': 'cac',
  'profit.ratio': 'ltv-cac',
  'segments.average-order': 'average-order',
  'segments.mean': 'forecast',
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

export function termOfTitle(title: WordKey): string | null {
  return terms[title] ?? null;
}

export function termOfReport(name: string): string | null {
  return ofReports[name] ?? null;
}
