/** What the study itself has to say: its codes in words. */
export const study = {
  'choice.model-best':
    'On your own history, {method} gave the best chances to what customers and totals then did (score {score}; lower is better).',
  'choice.model-level':
    'On your own history, {method} scored {score} (lower is better), level with {others}; it fits the whole history best.',
  'choice.no-backtest':
    'Without a backtest, the choice is the model that allows customers to leave and assumes least about those who never came back.',
  'missing.left-out': 'It was switched off.',
  'missing.too-few-came-back':
    'At {cutOffs} past {cutOffs, plural, one {cut-off} other {cut-offs}}, fewer than {fewest} {fewest, plural, one {customer} other {customers}} had come back, or nobody ordered in the following {days} {days, plural, one {day} other {days}}. These values have not been validated.',
  'missing.horizon-too-short':
    'A horizon of {days} {days, plural, one {day} other {days}} is too short to judge a forecast; it must be at least {least} {least, plural, one {day} other {days}}.',
  'missing.history-too-short':
    'A history of {days} {days, plural, one {day} other {days}} is too short for a backtest; it must be at least {least} {least, plural, one {day} other {days}}. These values have not been validated.',
  'cause.withdrawn': 'changed or withdrawn orders',
  'cause.horizon': 'different horizon: {before} {before, plural, one {day} other {days}} before, {now} now',
  'cause.time': 'time passing without orders',
  'cause.time-with-orders': 'the days from {before} to {now}, with what was ordered in them',
  'cause.orders': 'new orders and customers',
  'cause.changed-orders': 'changed orders',
  'cause.model-anew': 're-estimated model',
  'cause.another-method': 'different method: {before} before, {now} now',
  'moved.new-customer': 'new customer',
  'moved.no-order-left': 'no orders left as of this day',
  'moved.new-orders': '{orders} new {orders, plural, one {order} other {orders}}',
  'moved.fewer-orders': '{orders} {orders, plural, one {order} other {orders}} fewer',
  'moved.no-new-order': 'no new order: time, settings or the model',
  'verdict.one-clear-maximum': 'the likelihood has one clear maximum',
  'verdict.too-few-came-back':
    '{customers} {customers, plural, one {customer} other {customers}}, of whom {returned} came back: a fit needs at least {leastCustomers} and {leastReturned}',
  'verdict.expectation-far-off':
    'the fit expects {expected} further {expected, plural, one {day} other {days}} with an order where there were {actual}',
  'verdict.no-drop-out': 'these data show no customers leaving: the model reduces to one in which nobody leaves',
  'verdict.flat': 'the likelihood is flat: the data do not determine the parameters',
  'verdict.flat-along': 'the likelihood is flat along {first} and {second}: only {known} = {value} is identified',
  'verdict.no-clear-maximum': 'no clear maximum of the likelihood was found',
  'verdict.too-few-left':
    'with {subscribers} subscribers, {left} of whom left, nothing can be fitted; at least {leastSubscribers} and {leastLeft} are needed',
  'verdict.too-few-spent': 'customers with an order of money: {spenders}; the spend model needs {leastSpenders}',
  'verdict.all-spend-alike': 'every customer has the same average spend, so there is no distribution to fit',
  'verdict.only-mean-known': 'average spend hardly differs between customers: only the overall mean is identified',
  'verdict.each-always-the-same':
    'each customer always spends the same: how much a day with an order varies has no lower limit in these data',
  'verdict.no-finite-mean':
    'a few customers dwarf the rest: spend has a mean for everyone who has bought, but no finite one over all customers',
  'verdict.mean-and-shape-known': 'the mean spend is finite (q = {q}) and all parameters are identified',
  'note.known-export': 'recognised as {export}',
  'note.known-export-subtotal':
    'recognised as {export}: amounts are Subtotal, after discounts and before shipping and added tax ({option_amount} Total for everything paid)',
  'note.known-export-total-price':
    'recognised as {export}: amounts are total_price, in the shop’s own currency, with taxes and shipping ({option_amount} subtotal_price for the goods alone)',
  'note.merged-cells': 'cells that are merged over several rows count for each of them; an amount counts once',
  'note.table-not-checked':
    'whether a table has test orders, shortened ids or unusually regular buying is looked at in a sample at most: import a file of some rows to have all checks',
  'note.sheets-used': 'the orders were read from the sheet {used}; {others} was not used',
  'note.sheets-used.all': 'the orders were read from the sheets {used}',
  'note.tables-joined': 'the files {files} were joined by {order}: they are tables of one database',
  'note.files-not-used': 'not used: {files}',
  'note.known-export-names':
    'recognised as {export}: customers are identified by name, so two people with the same name count as one customer',
  'note.known-export-base-total': 'recognised as {export}: amounts are Grand Total (Base), in the shop’s own currency',
  'note.known-export-no-buyer': 'recognised as {export}: this report does not name the buyer',
  'note.customer-masked':
    'the customer is not taken from {column}: a part of {rows} of the first {all} cells is hidden, as in {example}, so that different people look alike; it is taken from {customer}',
  'note.customer-masked-cells':
    'a part of {rows} of the first {all} cells of {column} is hidden, as in {example}: such cells name nobody',
  'note.customer-masked-asked':
    'a part of {rows} of the first {all} cells of {column} is hidden, as in {example}: people whose cells look alike are counted as one, as asked',
  'note.order-masked': 'orders are not told apart by {column}: a part of its cells is hidden, as in {example}',
  'note.customer-goes-with': 'the customer column is {customer}; {others} always has the same values',
  'note.channel-tells-apart': 'the channel is taken from {column}: {passed} says {value} of every order',
  'note.customer-stands-in': 'where {customer} names nobody, the customer is taken from {others}',
  'note.customer-id-per-row':
    '{ids} is new in every row, so that nobody would ever come back; the customer is taken from {customer}, which repeats',
  'note.type-codes': 'in {column}, {refunds} is read as money given back and {sales} as a sale',
  'note.statuses': 'statuses: {statuses}',
  'note.pending-counts': 'most orders are pending, as with cash on delivery, so pending orders are counted',
  'note.point-is-thousands': 'a point in {column} stands for thousands, since three digits follow it in every row',
  'note.minor-units': '{column} is in minor units (cents), as its header says',
  'note.before-refunds':
    'some orders were refunded in part, and no column says how much: amounts are before those refunds',
  'note.says-referrer': '{column} says who referred a customer',
  'note.says-account': '{column} says for which company a customer orders',
  'note.exact-copies-lines':
    '{rows} of the first {all} rows {rows, plural, one {is an exact copy} other {are exact copies}} of other rows; they are counted as further lines of their orders',
  'note.exact-copies':
    '{rows} of the first {all} rows {rows, plural, one {is an exact copy} other {are exact copies}} of other rows; without order numbers they are counted as orders of their own',
  'note.orders-without-money': 'no column holds money: each order counts as 1, so values are numbers of orders',
  'note.one-order-each':
    'every {customer} has exactly one order, while {other} repeats: is that the customer? ({option_customer})',
  'note.dates-dmy': 'dates are read as day, month, year',
  'note.dates-mdy': 'dates are read as month, day, year',
  'note.dates-ymd': 'dates are read as year, month, day',
  'note.dollar-is-usd': '$ is read as USD (set {option_currency} for another dollar)',
  'note.no-currency': 'no currency is stated; amounts are assumed to have two decimals (set {option_currency})',
  'note.currency-remarks':
    'most amounts name no currency; {rows} {rows, plural, one {row that names one is} other {rows that name one are}} left out',
  'note.encoding-unsure':
    '{file} is read as {encoding}, which is a guess: {sample} (if letters are wrong, set {option_encoding})',
  'note.discount-unused':
    '{column} is not subtracted: an amount is {quantity} × {price} (if customers paid something else, put what they paid in a column and name it with {option_amount})',
  'note.discount-taken-off': '{column} is subtracted from {amount}, which is before discounts by its name',
  'note.discount-unsure':
    '{column} is not subtracted: nothing tells whether {amount} is before or after discounts (if customers paid something else, name the column of what they paid with {option_amount})',
  'note.ids-mangled':
    '{rows} of the first {all} cells of {column} look like {example}, as a spreadsheet writes long numbers: different ids may have become one (export the file again and do not open it in a spreadsheet)',
  'note.probable-tests': 'probably tests or the shop’s own: {customers} (set {option_testCustomers} to leave them out)',
  'note.month-settles': '{column} shows which of day and month stands first',
  'note.no-one-time-buyers':
    'every customer has ordered more than once: if customers with one order are missing from the file, values are too high',
  'note.regular-buying':
    'customers order at very regular intervals, as with subscriptions; models of purchases assume irregular ones',
  'note.statuses-of': 'statuses in {column}: {statuses}',
  'note.total-repeated': '{column} is the order total, repeated on each line, and is counted once',
  'note.lines-summed': 'the amount of an order is the sum of its lines',
  'note.refunds-on-orders': 'refunds are recorded on the order, without a date; they are subtracted from its amount',
  'note.orders-replaced':
    '{orders} stored {orders, plural, one {order has} other {orders have}} changed and {orders, plural, one {was} other {were}} replaced',
  'note.orders-withdrawn':
    '{orders} stored {orders, plural, one {order is} other {orders are}} no longer valid (cancelled or refunded) and {orders, plural, one {was} other {were}} removed',
  'rule.cancelled.exclude': 'cancelled orders left out',
  'rule.cancelled.keep': 'cancelled orders kept',
  'rule.test.exclude': 'test orders left out',
  'rule.test.keep': 'test orders kept',
  'rule.zero.exclude': 'orders of value zero left out',
  'rule.zero.keep': 'orders of value zero kept',
  'rule.negative.match': 'orders taken back in full within a day left out, other negative amounts are refunds',
  'rule.negative.return': 'negative amounts are refunds',
  'rule.negative.exclude': 'negative amounts left out',
  'rule.refunds.net': 'refunds subtracted from their orders',
  'rule.refunds.ignore': 'refunds ignored',
  'rule.guests.exclude': 'guest orders left out',
  'rule.guests.single': 'each guest order counts as a customer',
  'format.table': 'table',
  'format.list': 'list',
  'format.comma': 'comma',
  'format.semicolon': 'semicolon',
  'format.tab': 'tab',
  'format.bar': 'vertical bar',
  'format.blanks': 'spaces',
  'format.no-header': 'no header',
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
  'role.cancelledAt': 'cancelled on',
  'role.captured': 'paid',
  'role.gateway': 'way of payment',
  'role.type': 'kind of row',
  'role.adjusted': 'amount left',
  'evidence.asked': 'your choice',
  'evidence.export': 'known export',
  'evidence.header': 'its header',
  'evidence.dates': 'it holds the dates',
  'evidence.money': 'written like money',
  'evidence.emails': 'e-mail addresses',
  'evidence.repeats': 'values come back',
  'evidence.content': 'what it holds',
  'evidence.stands-in': 'where that is blank',
  'status-fate.counts': 'counted',
  'status-fate.left-out': 'left out',
  'status-fate.given-back': 'refunded',
  'status-fate.unknown': 'unknown, counted',
} as const;
