export const customers = {
  'customers.title': 'Customers',
  'customers.asks': 'What is this customer’s forecast, and why?',
  'customers.answer':
    'Customer {customer} is expected to order on {orders} {orders, plural, one {day} other {days}}, worth {money} of revenue, in the next {days} {days, plural, one {day} other {days}}; the chance that they are still active is {alive}.',
  'customers.mostly-nothing':
    'Most likely nothing: nine in ten customers like this do not order. {expected} is the average over all of them.',
  'customers.mostly-less':
    'Most likely less: nine in ten customers like this bring at most {high}. {expected} is the average over all of them, since a few bring far more.',
  'customers.mostly-nothing.list':
    'For {n} of these customers the expected value lies above the 80% range: most customers like them bring nothing, a few bring a lot, and the expected value is the average.',
  'customers.search': 'Find a customer by id',
  'customers.search.hint': 'You can look up {n} {n, plural, one {customer} other {customers}} here.',
  'customers.search.partial':
    'This file holds {n} of {total} customers: the best by forecast, and everyone on a list of this page.',
  'customers.none': 'No customer in this file has an id like this.',
  'customers.any-other':
    'Any other, on a terminal, with the folder of the study: perennial score ID --workspace FOLDER',
  'customers.empty': 'Once there are customers, you can look them up here.',
  'customers.found': '{n} {n, plural, one {customer} other {customers}} found',
  'customers.assume': 'Assumptions',
  'customers.horizon': 'Horizon',
  'customers.horizon.value': '{days} {days, plural, one {day} other {days}}',
  'customers.discount': 'Annual discount rate',
  'customers.margin': 'Margin',
  'customers.reset': 'Reset',
  'customers.fixed': 'These figures are the study’s: this page does not know the model behind them.',
  'customers.as-study': 'As in the study.',
  'customers.recomputed': 'Recalculated on this page with your assumptions.',
  'customers.timeline': 'Orders to date',
  'customers.course': 'Chance still active',
  'customers.course.says':
    'It falls while there are no orders and jumps with each order. Dashed: if no further order comes.',
  'customers.value': 'Expected revenue',
  'customers.value.margin': 'Expected margin',
  'customers.margin.of': 'margin of {margin} of the',
  'customers.why.margin': 'All amounts are {margin} of the revenue: the margin that you assume.',
  'customers.discounted': 'Discounted',
  'customers.lifetime': 'Lifetime value',
  'customers.lifetime.is': 'to date, and without end if they go on as so far',
  'customers.lifetime.none': 'not finite at this discount rate',
  'customers.next': 'Next order',
  'customers.next.value': '{date}',
  'customers.next.none': 'unlikely within the horizon',
  'customers.orders': 'Expected order days',
  'customers.why': 'Why',
  'customers.why.rhythm':
    'Came back {x} {x, plural, one {time} other {times}} in {tx} {tx, plural, one {day} other {days}}, every {gap} days on average; the last order was {silence} {silence, plural, one {day} other {days}} ago, {ratio} times the usual gap.',
  'customers.why.once':
    'Ordered once, {silence} {silence, plural, one {day} other {days}} ago, and has not come back yet. One order says little, so the forecast mostly reflects similar customers.',
  'customers.why.alive.high': 'A pause of this length is usual for this customer: the chance still active is {alive}.',
  'customers.why.alive.low':
    'A pause of this length is unusual for this customer: the chance still active is only {alive}.',
  'customers.why.alive.half':
    'A pause of this length is inconclusive for this customer: the chance still active is {alive}.',
  'customers.why.spend':
    'Spent {mean} on average on a day with an order ({orders} {orders, plural, one {day} other {days}}). Combined with the average of all customers, {overall}, the forecast is {expected} for each.',
  'customers.why.spend.own':
    'Spent {mean} on average on a day with an order ({orders} {orders, plural, one {day} other {days}}). A few customers spend so much more than all others that there is no average to combine it with; the forecast is {expected} for each.',
  'customers.why.sum':
    '{orders} expected {orders, plural, one {day} other {days}} with an order, of {expected} each: {money}.',
  'customers.order': 'Order',
  'customers.older': 'Older orders are not in this file; the model used all of them.',
} as const;
