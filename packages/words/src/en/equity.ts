/** Customer equity over all runs. */
export const equity = {
  'equity.title': 'Customer equity',
  'equity.asks': 'What are my customers worth altogether, and what moved it?',
  'equity.answer':
    'The {n} customers of today are expected to bring {money} in all the time to come, discounted at {discount} a year ({basis}; 80% interval: {low} to {high}).',
  'equity.answer.more': 'Since run {run} (as of {date}) that is {change} more; most of the change: {cause}, {money}.',
  'equity.answer.less': 'Since run {run} (as of {date}) that is {change} less; most of the change: {cause}, {money}.',
  'equity.answer.same': 'Since run {run} (as of {date}) nothing has moved it.',
  'equity.answer.first': 'What moves it is told from the next run on: study newer orders in the same workspace.',
  'equity.answer.none':
    'Without discounting, what customers bring in all time has no finite value: set a discount rate (perennial run --discount 10%).',
  'equity.answer.few': 'There are {n} customers: too few for a figure of all of them that could be relied on.',
  'equity.other-currency': 'Earlier runs in another currency are left out: {n}.',
  'equity.bridge': 'What moved customer equity since run {run} ({date})',
  'equity.runs': 'Customer equity by run',
  'equity.runs.says':
    'What each run has said, on the last basis that is known today: {basis}. A run that did not know it yet has none.',
  'equity.run': 'Run',
  'equity.as-of': 'As of',
  'equity.made-on': 'Made on',
  'equity.discount': 'Discount',
  'equity.steps': 'What moved customer equity, run by run',
} as const;
