export const cohorts = {
  'cohorts.title': 'Cohorts',
  'cohorts.asks': 'Are newer customers better than older ones?',
  'cohorts.answer':
    'After {months} {months, plural, one {month} other {months}}, the {lastCustomers} customers of the {last} cohort had spent {lastMoney} each (half of them less than {lastMedian}); the {firstCustomers} of a year earlier, {first}, {firstMoney} at the same age (half of them less than {firstMedian}). {change}: {verdict}.',
  'cohorts.answer.neighbour':
    'After {months} {months, plural, one {month} other {months}}, the {lastCustomers} customers of the {last} cohort had spent {lastMoney} each (half of them less than {lastMedian}); the {firstCustomers} of an earlier one, {first}, {firstMoney} at the same age (half of them less than {firstMedian}). {change}: {verdict}.',
  'cohorts.answer.few':
    'No two cohorts of {least} customers or more have reached the same age yet, the first of the data left aside: it may hold older customers.',
  'cohorts.verdict.real': 'more than chance explains',
  'cohorts.verdict.chance': 'chance alone can explain that',
  'cohorts.dominated': 'One customer brought {share} of what the {cohort} cohort spent: its mean says little.',
  'cohorts.groups.answer':
    'Customers from {best} ({bestCustomers}) are worth {bestMoney} each, to date and forecast; those from {worst} ({worstCustomers}) {worstMoney}: more than chance explains.',
  'cohorts.groups.answer.chance':
    'Customers from {best} ({bestCustomers}) are worth {bestMoney} each, to date and forecast; those from {worst} ({worstCustomers}) {worstMoney}: chance, or older customers, can explain that.',
  'cohorts.groups.few': 'No two groups have {least} customers or more, so they cannot be compared.',
  'cohorts.first': '{cohort}: the first of the data. It may hold customers who had ordered before the data begin.',
  'cohorts.totals.says': 'The last columns show whether one customer makes the mean.',
  'cohorts.mean': 'To date per customer',
  'cohorts.median': 'Median to date',
  'cohorts.largest': 'Largest customer',
  'cohorts.answer.one': 'There is only one cohort so far, {cohort}; a comparison needs a second one of the same age.',
  'cohorts.empty': 'Once customers from more than one period have reached the same age, they are compared here.',
  'cohorts.curves': 'Value per customer at the same age',
  'cohorts.curves.says':
    'Cumulative, by months since first order. Solid: every customer of the cohort has reached this age. Grey: only some have. Dashed: forecast with its 80% interval.',
  'cohorts.matrix': 'Value per customer by cohort and age',
  'cohorts.matrix.says':
    'Read down a column to compare cohorts at the same age. Grey figures are incomplete: not all customers have reached that age.',
  'cohorts.age': 'Months since first order',
  'cohorts.months-of-age': 'Months since first order',
  'cohorts.per-customer': 'Revenue per customer',
  'cohorts.cohort': 'Cohort',
  'cohorts.group': 'Group',
  'cohorts.dimension': 'Compare by',
  'cohorts.dimension.cohort': 'first order',
  'cohorts.dimension.channel': 'channel',
  'cohorts.pooled': 'Value per customer at the same age, by {dimension}',
  'cohorts.pooled.says': 'All customers of a group, across cohorts, by months since first order.',
  'cohorts.others': 'other',
  'cohorts.unnamed': 'not stated',
  'cohorts.expected': 'Forecast',
  'cohorts.active': 'Active',
  'cohorts.forecast': 'forecast',
  'cohorts.totals': 'Cohort totals',
  'cohorts.show': 'Show',
  'cohorts.orders': 'Orders of each',
  'cohorts.repeat': 'Ordered again',
  'cohorts.measure': 'Show',
  'cohorts.quality': 'Quality of new cohorts, {days} days after the first order',
  'cohorts.quality.says':
    'Revenue per customer at the same age over that of all cohorts before, the first of the data left aside: 100% is as good as they were.',
  'cohorts.index': 'Index',
  'cohorts.before': 'Before, each',
  'cohorts.customers-before': 'Customers before',
  'cohorts.layers': 'Revenue by cohort',
  'cohorts.layers.says': 'Who brought the revenue of each period: the lowest layers are the oldest customers.',
  'cohorts.period': 'Period',
  'cohorts.alarm':
    'Alarm: customers of the {cohort} cohort (n = {n}) had brought {index} of what those before them had at {days} days ({low} to {high}).',
  'cohorts.alarm.better':
    'Customers of the {cohort} cohort (n = {n}) had brought {index} of what those before them had at {days} days ({low} to {high}): better.',
  'cohorts.alarm.none':
    'Customers of the {cohort} cohort (n = {n}) had brought {index} of what those before them had at {days} days ({low} to {high}): no better or worse than chance explains.',
} as const;
