/** What the study itself has to say: its codes in words. */
export const study = {
  'choice.model-best':
    '{method} made {loss} of the error of “the past rate goes on” on your own past, less than every other method.',
  'choice.model-level':
    '{method} made {loss} of the error of “the past rate goes on” on your own past, level with {others}; it fits the whole history best.',
  'choice.baseline-best':
    '“{method}” erred less than every model on your own past ({loss} of the error of the past rate; the best model, {model}, {modelLoss}), so it is used.',
  'choice.no-backtest':
    'There is no backtest to go by: of the models with a lifetime this one assumes least about those who never came back.',
  'missing.left-out': 'It was left out, as asked.',
  'missing.too-few-came-back':
    'At {cutOffs} past {cutOffs, plural, one {cut-off} other {cut-offs}}, fewer than {fewest} customers had come back, or nobody ordered in the {days} {days, plural, one {day} other {days}} after. Nothing vouches for these values yet.',
  'missing.horizon-too-short': '{days} days are too short a horizon to judge a forecast by; {least} are the least.',
  'missing.history-too-short':
    'The history of {days} {days, plural, one {day} other {days}} is too short to hide its last part and forecast it; {least} are the least. Nothing vouches for these values yet.',
  'verdict.one-clear-maximum': 'the likelihood has one clear maximum',
  'verdict.too-few-came-back':
    '{customers} {customers, plural, one {customer} other {customers}}, of whom {returned} came back: a fit needs at least {leastCustomers} and {leastReturned}',
  'verdict.expectation-far-off':
    'the fit expects {expected} repeat {expected, plural, one {transaction} other {transactions}} where there were {actual}',
  'verdict.no-drop-out': 'no drop-out is seen in these data: the model has met one in which nobody leaves',
  'verdict.flat': 'the likelihood is flat: the data do not determine the parameters',
  'verdict.flat-along': 'the likelihood is flat along {first} and {second}: only {known} = {value} is known',
  'verdict.no-clear-maximum': 'no clear maximum of the likelihood was found',
  'verdict.too-few-spent-again':
    '{returned} {returned, plural, one {customer} other {customers}} with a repeat transaction; the spend model needs {leastReturned}',
  'verdict.all-spend-alike': 'every repeat customer has the same average spend, so there is no distribution to fit',
  'verdict.only-mean-known': 'customers hardly differ in what they spend on average: only the mean is known',
  'verdict.each-always-the-same':
    'each customer always spends the same: how much a transaction varies has no lower limit in these data',
  'verdict.no-finite-mean': 'a few customers dwarf the rest: a new customer’s spend has no finite mean',
  'verdict.mean-and-shape-known': 'the mean spend is finite (q = {q}) and all parameters are identified',
  'note.known-export': 'recognised as {export}',
  'note.known-export-subtotal':
    'recognised as {export}: amounts are Subtotal: after discounts, without shipping and added tax (--amount Total for all that was paid)',
  'note.known-export-names':
    'recognised as {export}: customers are names there, so two people of one name are one customer',
  'note.known-export-base-total': 'recognised as {export}: amounts are Grand Total (Base), the shop’s own currency',
  'note.known-export-no-buyer': 'recognised as {export}: this report names no buyer',
  'note.customer-goes-with': 'customer is {customer}; {others} always goes with it',
  'note.one-order-each':
    'every {customer} has exactly one order, while {other} repeats: is that the person? (--customer)',
  'note.dates-dmy': 'dates are read day first',
  'note.dates-mdy': 'dates are read month first',
  'note.dates-ymd': 'dates are read year first',
  'note.dollar-is-usd': '$ is taken for USD (--currency for another dollar)',
  'note.no-currency': 'no currency is named; amounts are taken to have two decimals (--currency to say it)',
  'note.discount-unused':
    '{column} is not taken off: an amount is {quantity} × {price} (where that is not what was paid, put what was paid in a column and name it with --amount)',
  'note.total-repeated': '{column} is the order’s total, repeated on its lines, and counted once',
  'note.lines-summed': 'an order’s amount is the sum of its lines',
  'note.refunds-on-orders': 'refunds are written on the order, without a day; they are taken off its amount',
  'note.orders-replaced':
    '{orders} stored {orders, plural, one {order has} other {orders have}} changed and were replaced',
  'note.orders-withdrawn':
    '{orders} stored {orders, plural, one {order counts} other {orders count}} no longer (cancelled or refunded since) and were taken out',
  'rule.cancelled.exclude': 'cancelled orders left out',
  'rule.cancelled.keep': 'cancelled orders kept',
  'rule.test.exclude': 'test orders left out',
  'rule.test.keep': 'test orders kept',
  'rule.zero.exclude': 'orders of value zero left out',
  'rule.zero.keep': 'orders of value zero kept',
  'rule.negative.return': 'negative amounts are money given back',
  'rule.negative.exclude': 'negative amounts left out',
  'rule.refunds.net': 'refunds taken off their orders',
  'rule.refunds.ignore': 'refunds ignored',
  'rule.guests.exclude': 'orders without a customer left out',
  'rule.guests.single': 'orders without a customer are customers of their own',
  'format.comma': 'comma',
  'format.semicolon': 'semicolon',
  'format.tab': 'tab',
  'format.bar': 'bar',
  'format.blanks': 'blanks',
  'format.no header': 'no header',
  'role.customer': 'customer',
  'role.date': 'date',
  'role.time': 'time',
  'role.amount': 'amount',
  'role.quantity': 'quantity',
  'role.price': 'price',
  'role.order': 'order',
  'role.currency': 'currency',
  'role.refund': 'refund',
  'role.channel': 'channel',
  'role.cost': 'cost',
  'role.status': 'status',
  'role.test': 'test order',
} as const;
