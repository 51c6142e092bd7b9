/** What was forecast, and what has happened since. */
export const ledger = {
  'ledger.title': 'Forecasts kept',
  'ledger.asks': 'What was forecast then, and what has happened since?',
  'ledger.answer.none':
    'No earlier forecast has been followed for 28 days yet. This one is kept: study newer orders in the same workspace, and it stands here beside what happened.',
  'ledger.answer.few': 'The forecasts are of fewer than 30 customers: too few to judge by.',
  'ledger.answer.over':
    'Forecasts whose time is over: {n}. What happened lay within the 80% interval of {within80} and within the 95% interval of {within95} of them; they were typically off by about {miss}.',
  'ledger.answer.within':
    'Run {run} (as of {date}, {n} customers) had {forecast} to come by now, {days} days on (80% interval: {low} to {high}); {happened} came: within the interval.',
  'ledger.answer.outside':
    'Run {run} (as of {date}, {n} customers) had {forecast} to come by now, {days} days on (80% interval: {low} to {high}); {happened} came: outside the interval.',
  'ledger.corrected':
    'Some of the history was corrected since: the customers of then are others today, and so is what they brought.',
  'ledger.other-terms': 'Earlier runs in another currency or on another basis are left out: {n}.',
  'ledger.forecasts': 'Earlier forecasts and what came of them',
  'ledger.forecasts.says':
    'Of the customers whom each run knew. “To come by now” is the part of the forecast that falls into the days seen; within four weeks nothing is judged.',
  'ledger.until': 'Until',
  'ledger.method': 'Method',
  'ledger.costs': 'Costs (fingerprint)',
  'ledger.customers-now': 'Of then, today',
  'ledger.forecast': 'Forecast',
  'ledger.days': 'Days seen',
  'ledger.so-far': 'To come by now',
  'ledger.happened': 'Happened',
  'ledger.difference': 'Difference',
  'ledger.within80': 'Within 80%',
  'ledger.within95': 'Within 95%',
  'ledger.over': 'Over',
} as const;
