export const businessChange = {
  'business-change.column': 'Another business since',
  'business-change.ledger':
    'The business changed on {date}: {n} {n, plural, one {forecast crosses such a day and is} other {forecasts cross such a day and are}} left out of the verdict.',
  'business-change.accuracy':
    'The business changed on {date}: {n} of {all} cut-offs lie before it and are left out of the sentence above.',
  'business-change.accuracy.all':
    'The business changed on {date}, after every cut-off: the backtest tells of the business as it was.',
  'business-change.cohorts': 'The business changed on {date}: cohorts before it are not compared with those after it.',
  'business-change.cohorts.few':
    'No two cohorts of {least} customers or more, on the same side of a change of the business, have reached the same age yet.',
} as const;
