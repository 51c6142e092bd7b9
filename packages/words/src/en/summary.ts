export const summary = {
  'summary.title': 'Summary',
  'summary.asks': 'What will the customers of today bring?',
  'summary.answer':
    'The {customers} {customers, plural, one {customer} other {customers}} of {date} are expected to bring {money} in the next {days} {days, plural, one {day} other {days}}; four times in five it will be between {low} and {high}.',
  'summary.answer.none': 'No order was found that counts, so there is nothing to expect yet.',
  'summary.next-beside-last':
    'To come: {next} in {days} days, {share} of the {last} that the same span brought before. Customers who are new by then come on top.',
  'summary.next-alone':
    'To come: {next} in {days} days. The history is shorter than that, so there is nothing to hold it against.',
  'summary.one-customer': 'Who carries it: customer {customer} alone is {share} of it.',
  'summary.few-carry-most':
    'Who carries it: {share} comes from {customers} {customers, plural, one {customer} other {customers}}, the best {top}.',
  'summary.few-carry-most.interval':
    'Who carries it: {share} (80% interval {low} to {high}) comes from {customers} {customers, plural, one {customer} other {customers}}, the best {top}.',
  'summary.best-slipping':
    'Who is slipping: {customers} of the best {top} are more likely gone than not. They have brought {money} so far.',
  'summary.no-backtest':
    'Whether to believe it: there is too little history to have tested it. Take it as a first estimate.',
  'summary.forecast-missed':
    'Whether to believe it: of {cutOffs} past {cutOffs, plural, one {forecast} other {forecasts}} of {days} days, {misses} missed the 80% interval; the worst was off by {worst}.',
  'summary.forecast-held':
    'Whether to believe it: {within} of {cutOffs} past {cutOffs, plural, one {forecast} other {forecasts}} of {days} days held within the 80% interval; the worst was off by {worst}.',
  'summary.expected-money': 'Expected value',
  'summary.expected-money.is':
    'The money that today’s customers will spend within the horizon, new customers left out: each one’s expected orders times their expected value per order, added up. Not discounted.',
  'summary.expected-orders': 'Orders to come',
  'summary.expected-orders.is':
    'Expected transactions of today’s customers within the horizon. A customer’s orders of one day are one transaction.',
  'summary.active-customers': 'Active customers',
  'summary.active-customers.is':
    'The sum of P(alive), the chance that a customer still is one, over all customers. Nobody sees a customer leave, so this is the least certain figure here.',
  'summary.top-share': 'In the best fifth',
  'summary.top-share.is':
    'Share of the expected value that comes from the fifth of the customers of whom most is expected.',
  'summary.historic-money': 'Value so far',
  'summary.historic-money.is': 'All orders that count, less what was given back.',
  'summary.per-customer': 'Expected per customer',
  'summary.per-customer.is': 'Expected value divided by all customers, the inactive included.',
  'summary.chart': 'Expected value and its uncertainty',
  'summary.chart.says':
    'What the study states, and the same moved by most of what it missed by one year earlier: what season and trend did then.',
  'summary.chart.money': 'Money within the horizon',
  'summary.last': 'same span before',
  'summary.season': 'corrected by last year’s error',
  'summary.warnings': 'To keep in mind',
  'warning.alive-undecided':
    'How many customers are still active cannot be told from these data: BG/NBD says {bg}, Pareto/NBD {pareto}, and both fit about equally well. The forecast of orders hardly depends on it; a list of lost customers does.',
  'warning.no-backtest': 'There is no backtest. {why}',
  'warning.fit-verdict': '{model}: {verdict}',
  'warning.returned-nearly-all':
    '{customers}: among the most valuable by forecast, but nearly all of what they bought was given back. The forecast is of sales before returns that name no order; judge them by hand.',
  'warning.orders-after-as-of':
    '{orders} {orders, plural, one {order} other {orders}} after the as-of date, {date}, are in the workspace and were not used: these are the values of that day.',
  'warning.histories-rounded':
    'The last purchase and the age of each customer are rounded to {days} {days, plural, one {day} other {days}} for the models, since there are {histories} different histories; that moves the log-likelihood by {effect} a customer. Money and orders are not rounded.',
  'warning.silent-end':
    'The last order, of {date}, lies {days} {days, plural, one {day} other {days}} before the as-of date. If later orders are merely missing from the files, customers look more lost than they are.',
  'warning.dominant-customer':
    'Customer {customer} alone is {share} of the expected value. What this customer does decides more than any model can say.',
  'warning.spend-depends-on-frequency':
    'How often customers buy and how much they spend per order go together (correlation {correlation}). The spend model takes them to be independent, so the values of the extremes are less sure than their intervals say.',
  'warning.horizon-beyond-history':
    'The forecast reaches {days} days ahead on {history} days of history. No such span has been seen yet, a season included.',
} as const;
