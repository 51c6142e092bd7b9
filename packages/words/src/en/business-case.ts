/** What a page is worth against what it costs. */
export const businessCase = {
  'business-case.title': 'Business case',
  'business-case.why': 'What the difference in lifetime value is worth, against what the page costs.',
  'business-case.once': 'Cost of making it, once',
  'business-case.per-month': 'Cost per month',
  'business-case.per-person': 'Cost per person who sees it',
  'business-case.margin': 'Margin that stays of revenue',
  'business-case.none': 'Give what it costs, here or in the studio, and it is held against what the page brings.',
  'business-case.few': 'Nothing can be said yet: fewer than 30 people in a group.',
  'business-case.same':
    'Nothing can be said yet: everybody in both groups has brought the same so far, so that there is nothing to tell a difference by.',
  'business-case.sample-ratio':
    'Nothing is worked out: the groups have sizes that chance does not explain, so that their difference cannot be trusted.',
  'business-case.nobody':
    'Nobody has met the page in the last {days, plural, one {day} other {{days} days}}, so that it can bring nothing: without visitors it costs {cost} in 12 months.',
  'business-case.figure': 'Over 12 months',
  'business-case.value': 'Value',
  'business-case.interval': '{expected} (95% interval {low} to {high})',
  'business-case.people': 'People who see it',
  'business-case.people.count': '{people} ({perMonth} a month)',
  'business-case.difference': 'Difference in lifetime value a person',
  'business-case.cost': 'Costs',
  'business-case.worth': 'Worth after costs',
  'business-case.break-even': 'Costs are covered after',
  'business-case.after': '{months} months, {people, plural, one {{people} person} other {{people} people}}',
  'business-case.months': '{expected} (at best {soonest}, at worst {latest})',
  'business-case.never': 'never',
  'business-case.at-once': 'at once',
  'business-case.needed': 'Difference that covers the costs',
  'business-case.not-shown':
    'Nothing is shown: the randomisation test does not tell the difference in lifetime value from none. These figures are what the data leave possible, not what was found.',
  'business-case.standing.below': 'Even the lower end of the interval covers the costs of 12 months.',
  'business-case.standing.above': 'Even the upper end of the interval does not cover the costs of 12 months.',
  'business-case.standing.within':
    'Whether it pays is not shown. To go on, one has to believe that it raises lifetime value by at least {needed} a person; the read-out leaves {low} to {high} possible.',
  'business-case.assumes':
    'Assumed: as many people a month see it for the first time as in the last {days, plural, one {day} other {{days} days}} ({people}), and each brings the mean difference in the end, also who comes in the twelfth month. The interval is that of the difference; costs and the number of people are taken as known.',
  'business-case.short':
    'The page has been seen for less than four weeks: how many people a month see it is hardly known, and the first days bring those who come anyway.',
  'business-case.revenue':
    'Lifetime value is counted as revenue: goods and delivery are not taken off. Give a margin below 100% to count profit.',
  'business-case.margin-used': '{margin} of the difference is counted, the margin that was given.',
} as const;
