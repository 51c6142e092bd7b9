export const cohorts = {
  'cohorts.title': 'Cohorts',
  'cohorts.asks': 'Are newer customers better than older ones?',
  'cohorts.answer':
    'At {months} {months, plural, one {month} other {months}} of age, the {last} cohort brought {lastMoney} per customer; the one a year before it, {first}, {firstMoney} at the same age ({change}).',
  'cohorts.answer.neighbour':
    'At {months} {months, plural, one {month} other {months}} of age, the {last} cohort brought {lastMoney} per customer; the first, {first}, {firstMoney} at the same age ({change}).',
  'cohorts.answer.one': 'There is one cohort so far, {cohort}; comparing needs a second one of equal age.',
  'cohorts.empty': 'Once customers of more than one period have grown to a common age, they are compared here.',
  'cohorts.curves': 'Value per customer at equal age',
  'cohorts.curves.says':
    'Cumulative, by month of age. Solid: what every customer of the cohort has reached. Grey: only some have. Dashed: forecast with its 80% interval.',
  'cohorts.matrix': 'Value per customer by cohort and age',
  'cohorts.matrix.says':
    'Read down a column to compare cohorts at equal age. Grey figures are unfinished: not every customer is that old.',
  'cohorts.age': 'Age in months',
  'cohorts.months-of-age': 'Months since the first order',
  'cohorts.per-customer': 'Money per customer',
  'cohorts.cohort': 'Cohort',
  'cohorts.group': 'Group',
  'cohorts.dimension': 'Compare by',
  'cohorts.dimension.cohort': 'first order',
  'cohorts.dimension.channel': 'channel',
  'cohorts.pooled': 'Value per customer at equal age, by {dimension}',
  'cohorts.pooled.says': 'All customers of a group, whatever their cohort, by month of age.',
  'cohorts.others': 'others',
  'cohorts.unnamed': 'not named',
  'cohorts.expected': 'Still expected',
  'cohorts.active': 'Active',
  'cohorts.forecast': 'forecast',
  'cohorts.totals': 'Cohorts in sum',
  'cohorts.show': 'Show',
} as const;
