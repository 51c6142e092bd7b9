/** The steps of a study, and what came of each. */
export const progress = {
  'step.import': 'import',
  'step.summarise': 'summarise',
  'step.fit': 'fit',
  'step.backtest': 'backtest',
  'step.score': 'score',
  'step.ledger': 'ledger',
  'step.report': 'report',
  'step.export': 'export',
  'step.simulate': 'simulate',
  'step.write-demo': 'write files',
  'progress.imported': '{rows} rows → {orders} orders of {customers} customers',
  'progress.summarised': '{customers} customers in {histories} distinct histories',
  'progress.summarised-until':
    '{customers} customers in {histories} distinct histories, without {later} orders after {date}',
  'progress.fitted': '{fits}',
  'progress.fit': '{model} {status}',
  'progress.backtested':
    '{cutOffs} {cutOffs, plural, one {cut-off} other {cut-offs}} of {days} {days, plural, one {day} other {days}}: {method} is used',
  'progress.cut-offs': '{cutOffs} {cutOffs, plural, one {cut-off} other {cut-offs}}',
  'progress.no-backtest': 'no backtest: {why}',
  'progress.scored': '{customers} {customers, plural, one {customer} other {customers}}',
  'progress.recorded': 'run {run}',
  'progress.written': '{file}',
  'progress.written-size': '{size} MB',
  'progress.exported': '{customers} {customers, plural, one {customer} other {customers}} → {file}',
  'progress.simulated':
    '{business}: {orders} {orders, plural, one {order} other {orders}} of {customers} {customers, plural, one {customer} other {customers}}',
  'progress.splits': '{done} of {total} splits, {rows} rows read',
  'fit-status.converged': 'converged',
  'fit-status.ridge': 'ridge',
  'fit-status.boundary': 'boundary',
  'fit-status.too-little-data': 'too little data',
  'fit-status.not-converged': 'not converged',
  'progress.subscriptions-read':
    '{subscriptions} {subscriptions, plural, one {subscription} other {subscriptions}} from {rows} {rows, plural, one {row} other {rows}}',
} as const;
