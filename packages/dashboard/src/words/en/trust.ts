export const trust = {
  'trust.title': 'Can I trust it',
  'trust.asks': 'What would this have said in the past, and what happened?',
  'trust.answer':
    'On your last {cutOffs} {cutOffs:span|spans} of {days} days, what came was on average {miss} away from what would have been said, and within the 80 % interval in {within} of {cutOffs}.',
  'trust.answer.baseline':
    'The mean error per customer is {error}; carrying the past rate forward would have been {naive} off.',
  'trust.missing': 'There is no backtest',
  'trust.missing.do':
    'To test a forecast, the past must be cut in two: customers who had come back before the cut, and a time after it to compare with. About a year of orders, some hundred of them repeat orders, is a good start.',
  'trust.tracking': 'Said and happened, week by week',
  'trust.tracking.says':
    'To the left of the line is what the model saw. To the right, dashed, what it expected of the same customers, and the line that came.',
  'trust.tracking.missing':
    'This run was made by a version that did not keep the course of the forecasts. Run the study again to see it.',
  'trust.cut-off': 'Cut-off',
  'trust.days': 'Days from the cut-off',
  'trust.totals': 'Past totals, said and happened',
  'trust.said': 'Said (median)',
  'trust.happened': 'Happened',
  'trust.miss': 'Off by',
  'trust.within': 'Within 80 %',
  'trust.until': 'Until',
  'trust.yes': 'yes',
  'trust.no': 'no',
  'trust.deciles': 'Are the good ones good? Tenths by forecast',
  'trust.deciles.says':
    'Customers in ten equal groups, the ones with the highest forecast first, and what each group then brought.',
  'trust.decile': 'Tenth',
  'trust.predicted': 'Forecast per customer',
  'trust.actual': 'Came per customer',
  'trust.coverage': 'Are the intervals honest?',
  'trust.coverage.says':
    'Where {level} of the customers were said to stay below a value, this share did. On the diagonal the intervals are as wide as they should be.',
  'trust.level': 'Said share',
  'trust.share': 'Share that did',
  'trust.errors': 'Beside simple rules and the other models',
  'trust.errors.says':
    'Loss relative to “the past rate goes on” (the line at 1): further left is better. The used method is filled.',
  'trust.method': 'Method',
  'trust.used': 'used',
  'trust.loss': 'Loss',
  'trust.mae': 'Mean error',
  'trust.bias': 'Bias of the total',
  'trust.rank': 'Rank correlation',
  'trust.gini': 'Gini',
  'trust.decile-error': 'Error by tenths',
  'method.zero': 'Nobody comes back',
  'method.past-rate': 'The past rate goes on',
  'method.same-length-past': 'Same as the span before',
} as const;
