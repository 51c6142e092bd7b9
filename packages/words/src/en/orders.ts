/** What is said in place of the sentences of the same keys where orders have no money: each counts as one, so that figures are numbers of orders. */
export const orders = {
  'page.title.of': '{business}: the orders that its customers will place',
  'page.no-currency': 'The data hold orders without money: all figures are numbers of orders.',
  'basis.revenue': 'orders',
  'measure.money': 'Orders',
  'column.money': 'Orders',
  'column.value': 'Orders',
  'report.details': 'Figures behind the charts: {tables}. One of them: {command}',
  'run.money': 'Orders in {money} = orders explained.',
  'run.money.unexplained': 'Orders in {money}, of which {gap} are NOT explained: do not trust the figures below.',
  'run.value': 'The orders that your customers will place',
  'run.value.expected':
    '{money} orders are expected in the next {days} {days, plural, one {day} other {days}}. About {active} of the {customers} {customers, plural, one {customer} other {customers}} are still active (80%: {low} to {high}).',
  'run.value.expected.everyone':
    '{money} orders are expected in the next {days} {days, plural, one {day} other {days}} from {customers} {customers, plural, one {customer} other {customers}}.',
  'run.value.median.above':
    'The median, {median}, is {shift} above the expected number: a few outcomes far below pull the mean down.',
  'run.value.median.below':
    'The median, {median}, is {shift} below the expected number: a few outcomes far above pull the mean up.',
  'run.value.discounted': 'Discounted to today, so that later orders count less: {money} over the horizon.',
  'run.value.discounted.infinite':
    'Discounted to today, so that later orders count less: {money} over the horizon, {infinite} without end. What is without end assumes that customers go on for ever as they did so far, far beyond what the history shows: compare by it, do not plan with it.',
  'run.top': 'The {count} customers with the most expected orders',
  'run.customers.legend':
    'Forecast: orders over the horizon. Chance active: the probability that the customer is still active. An individual’s interval is wide because individuals are hard to predict; the interval of a total is not their sum.',
  'run.concentration': 'Concentration of orders, each share by a ranking of its own',
  'run.method.spend': 'Orders per day with an order: {model}: {verdict}.',
  'run.unexplained':
    'This does not add up: {rows} {rows, plural, one {row} other {rows}} and {money} orders are missing. Please report it.',
  'run.changes.none': 'Nothing: no new order, and the same forecast.',
  'run.changes.sum':
    '{orders} new {orders, plural, one {order} other {orders}}, {customers} new {customers, plural, one {customer} other {customers}}. Expected orders {before} → {now} ({change}).',
  'summary.asks': 'How many orders will existing customers place?',
  'summary.answer':
    'The {customers} {customers, plural, one {customer} other {customers}} as of {date} are expected to place {money} orders in the next {days} {days, plural, one {day} other {days}}; it is 80% likely to be between {low} and {high}.',
  'summary.best-slipping':
    'At risk: {customers} of your top {top} customers {customers, plural, one {has} other {have}} probably stopped ordering. Orders from them to date: {money}.',
  'summary.lead-channel':
    'Customers from {best} place {bestMoney} orders each, to date and in the next {days} {days, plural, one {day} other {days}} together; those from {worst} {worstMoney}. That is more than chance explains.',
  'summary.lead-slipping':
    'Most can be gained from {n} {n, plural, one {customer} other {customers}} who {n, plural, one {is} other {are}} slipping away: {money} more orders in the next {days} {days, plural, one {day} other {days}} if all of them stay. They have placed {historic} so far.',
  'summary.expected-money': 'Expected orders',
  'summary.expected-money.is':
    'What existing customers will order within the horizon, new customers not included: the sum over customers of their expected orders. Not discounted.',
  'summary.top-share.is':
    'Share of the expected orders that comes from the 20% of customers with the highest forecasts.',
  'summary.historic-money': 'Orders to date',
  'summary.per-customer': 'Expected orders per customer',
  'summary.per-customer.is': 'Expected orders divided by the number of customers, including inactive ones.',
  'summary.chart.money': 'Orders within the horizon',
  'warning.orders-after-as-of':
    '{orders} {orders, plural, one {order} other {orders}} in the workspace {orders, plural, one {is} other {are}} after the as-of date, {date}, and {orders, plural, one {was} other {were}} not used: all figures are as of that date.',
  'warning.histories-rounded':
    'There are {histories} distinct histories, so the last order and the age of each customer are rounded to {days} {days, plural, one {day} other {days}} for the models; this changes the log-likelihood by {effect} per customer. Orders are not rounded.',
  'warning.dominant-customer':
    'Customer {customer} alone accounts for {share} of the expected orders, and is still active with a chance of {alive}; {rest} orders are expected from all others. What this customer does matters more than anything a model can predict.',
  'warning.spend-depends-on-frequency':
    'How often customers order and how many orders they place on one day are correlated ({correlation}). The model assumes independence, so figures for the most and least frequent customers are less certain than their intervals suggest.',
  'actions.answer':
    'Start with the {n} {n, plural, one {customer who is} other {customers who are}} slipping away: they have placed {historic} orders so far and can still be kept. If all of them stay, that brings {money} orders in the next {days} {days, plural, one {day} other {days}}; no campaign can bring more from them.',
  'actions.answer.stay':
    'Start with the {n} {n, plural, one {customer who is} other {customers who are}} late: they have placed {historic} orders so far and are silent for more than twice their usual time. The method used sees hardly anyone leave, so it cannot say what keeping them brings.',
  'actions.answer.others':
    'Nobody who orders much is late. Start with this list: {who}, {n} {n, plural, one {customer} other {customers}}.',
  'actions.overview': 'The lists and what they bring',
  'actions.who.keep':
    'The top {expected} by forecast: more than one order, probably active, and not late if they are among the top {historic} by orders to date.',
  'actions.who.slipping':
    'The top {historic} by orders to date who are silent for more than twice their usual time between orders, with a chance of at least 20% that they are active.',
  'actions.who.win-back':
    'The top {historic} by orders to date who have probably stopped: the chance that they are active is below 20%.',
  'actions.most':
    'At most {money} orders in the next {days} {days, plural, one {day} other {days}}: what they would order beyond the forecast if all of them were active for certain.',
  'actions.most.keep':
    'At stake: {money} orders in the next {days} {days, plural, one {day} other {days}}: what they are forecast to order.',
  'actions.sure':
    'About {active} of the {n} are active. Together, all {n} are forecast to place {money} orders (80% interval: {low} to {high}); for a single customer far more or less is possible.',
  'actions.sure.together':
    'Together, all {n} are forecast to place {money} orders (80% interval: {low} to {high}); for a single customer far more or less is possible.',
  'actions.sure.together.none': 'No orders are forecast of the {n}.',
  'actions.sure.none': 'About {active} of the {n} are active; no orders are forecast.',
  'actions.heading.most': 'What it brings',
  'data.answer':
    'Of {rows} source {rows, plural, one {row} other {rows}}, {excluded} {excluded, plural, one {was} other {were}} left out for {reasons} {reasons, plural, one {reason} other {reasons}}. The rest {orders, plural, one {is} other {are}} {orders} {orders, plural, one {order} other {orders}} from {customers} {customers, plural, one {customer} other {customers}}; rows and orders reconcile with the source.',
  'data.answer.all':
    'All {rows} source {rows, plural, one {row} other {rows}} are used: {orders} {orders, plural, one {order} other {orders}} from {customers} {customers, plural, one {customer} other {customers}}; rows and orders reconcile with the source.',
  'data.answer.repeated':
    'Of {rows} source {rows, plural, one {row} other {rows}}, {repeated} {repeated, plural, one {repeats an order that is} other {repeat orders that are}} known already, and {excluded} {excluded, plural, one {was} other {were}} left out for {reasons} {reasons, plural, one {reason} other {reasons}}. The rest {orders, plural, one {is} other {are}} {orders} {orders, plural, one {order} other {orders}} from {customers} {customers, plural, one {customer} other {customers}}; rows and orders reconcile with the source.',
  'data.answer.unexplained':
    '{rows} {rows, plural, one {row} other {rows}} and {money} orders are unaccounted for: do not use this study.',
  'data.bridge.money': 'From the source to the orders that count',
  'data.rounding': 'Rounding',
  'accuracy.per-customer.money': 'Orders per customer',
  'accuracy.deciles.says':
    'Customers in ten equal groups, highest forecast first, and how many orders each group actually placed.',
  'value.title': 'Orders',
  'value.answer':
    'The 10% of {customers} {customers, plural, one {customer} other {customers}} with the highest forecasts are forecast to place {share} of future orders; the 10% who have ordered most placed {historic} of the orders to date.',
  'value.answer.interval':
    'The 10% of {customers} {customers, plural, one {customer} other {customers}} with the highest forecasts are forecast to place {share} of future orders (80% interval: {low} to {high}); the 10% who have ordered most placed {historic} of the orders to date.',
  'value.distribution': 'Distribution of orders',
  'value.distribution.says': 'Customers by orders, on a logarithmic axis. Line: orders to date. Filled: forecast.',
  'value.amount': 'Orders per customer (log scale)',
  'value.lorenz': 'Concentration of orders',
  'value.lorenz.says':
    'The top x% of customers place y% of the orders. The further from the diagonal, the more concentrated the orders.',
  'value.lorenz.x': 'Share of customers, most orders first',
  'value.lorenz.y': 'Share of orders',
  'value.density': 'Who is still active, and how much they have ordered',
  'value.density.says':
    'Each cell is a group of customers; a stronger colour means more of them. Top left: ordered much, probably stopped. Top right: retain.',
  'value.past-future.says': 'On the diagonal, the forecast for the horizon equals the orders to date.',
  'value.top': 'Most expected orders',
  'value.bottom': 'Fewest expected orders',
  'value.bottom.says': 'Ties are sorted by orders to date: the first are the best customers you have lost.',
  'value.empty': 'Once there are customers with orders, this shows how their orders are distributed.',
  'cohorts.answer':
    'After {months} {months, plural, one {month} other {months}}, the {lastCustomers} customers of the {last} cohort had placed {lastMoney} orders each (half of them fewer than {lastMedian}); the {firstCustomers} of a year earlier, {first}, {firstMoney} at the same age (half of them fewer than {firstMedian}). {change}: {verdict}.',
  'cohorts.answer.neighbour':
    'After {months} {months, plural, one {month} other {months}}, the {lastCustomers} customers of the {last} cohort had placed {lastMoney} orders each (half of them fewer than {lastMedian}); the {firstCustomers} of an earlier one, {first}, {firstMoney} at the same age (half of them fewer than {firstMedian}). {change}: {verdict}.',
  'cohorts.dominated': 'One customer placed {share} of the orders of the {cohort} cohort: its mean says little.',
  'cohorts.groups.answer':
    'Customers from {best} ({bestCustomers}) place {bestMoney} orders each, to date and forecast; those from {worst} ({worstCustomers}) {worstMoney}: more than chance explains.',
  'cohorts.groups.answer.chance':
    'Customers from {best} ({bestCustomers}) place {bestMoney} orders each, to date and forecast; those from {worst} ({worstCustomers}) {worstMoney}: chance, or older customers, can explain that.',
  'cohorts.curves': 'Orders per customer at the same age',
  'cohorts.matrix': 'Orders per customer by cohort and age',
  'cohorts.per-customer': 'Orders per customer',
  'cohorts.pooled': 'Orders per customer at the same age, by {dimension}',
  'card.historic': 'Orders that count',
  'card.expected': 'Expected orders within the horizon',
  'card.at-risk': 'Orders at risk',
  'card.money': 'Orders',
  'customers.answer':
    'Customer {customer} is expected to place {money} orders in the next {days} {days, plural, one {day} other {days}}; the chance that they are still active is {alive}.',
  'customers.mostly-nothing.list':
    'For {n} of these customers the expected number lies above the 80% range: most customers like them order nothing, a few order a lot, and the expected number is the average.',
  'customers.value': 'Expected orders',
  'customers.lifetime': 'Lifetime orders',
  'customers.why.spend':
    'Placed {mean} orders on a day with an order on average ({orders} {orders, plural, one {day} other {days}}). Combined with the average of all customers, {overall}, the forecast is {expected}.',
  'customers.why.spend.own':
    'Placed {mean} orders on a day with an order on average ({orders} {orders, plural, one {day} other {days}}). A few customers order so much more than all others that there is no average to combine it with; the forecast is {expected}.',
  'customers.why.sum':
    '{orders} expected {orders, plural, one {day} other {days}} with {expected} orders each: {money}.',
  'method.answer':
    '{model} for when customers order and stop, {spendModel} for how many orders fall on one day, fitted to {customers} {customers, plural, one {customer} other {customers}}; horizon {days} {days, plural, one {day} other {days}}, seed {seed}.',
  'method.parameters.says': 'With 95% intervals. Times are in days; gamma of the second model is in orders.',
  'method.sensitivity.horizon': 'Expected orders by horizon',
  'method.sensitivity.discount': 'Discounted orders by discount rate',
  'method.sensitivity.model': 'Expected orders by model',
  'method.formula.spend': 'Expected orders on a day with an order, given the mean z̄ of x further days',
  'method.formula.value': 'Expected orders, and their sum over customers',
  'method.citation':
    'Expected orders from {customers} {customers, plural, one {customer} other {customers}}, next {days} {days, plural, one {day} other {days}} as of {date}: {money} (80% interval: {low} to {high}). {model} and {spendModel}, {software}, run {run}, data {fingerprint}, seed {seed}.',
  'missing.too-few-came-back':
    'At {cutOffs} past {cutOffs, plural, one {cut-off} other {cut-offs}}, fewer than {fewest} {fewest, plural, one {customer} other {customers}} had come back, or nobody ordered in the following {days} {days, plural, one {day} other {days}}. These figures have not been validated.',
  'missing.history-too-short':
    'A history of {days} {days, plural, one {day} other {days}} is too short for a backtest; it must be at least {least} {least, plural, one {day} other {days}}. These figures have not been validated.',
  'verdict.too-few-spent': 'too few customers came back for it: {spenders}; the model needs {leastSpenders}',
  'verdict.all-spend-alike':
    'every customer places the same number of orders a day, so there is no distribution to fit',
  'verdict.only-mean-known': 'orders a day hardly differ between customers: only the overall mean is identified',
  'verdict.each-always-the-same': 'each customer always places the same number of orders a day',
  'verdict.no-finite-mean': 'a few customers dwarf the rest: orders a day have no finite mean over all customers',
  'verdict.mean-and-shape-known': 'the mean of orders a day is finite (q = {q}) and all parameters are identified',
  'rule.zero.exclude': 'orders of zero left out',
  'rule.zero.keep': 'orders of zero kept',
  'column.historic': 'To date',
  'column.historic.from': 'So far, from',
  'column.historic.to': 'So far, to',
  'column.expected.from': 'Expected, from',
  'column.expected.to': 'Expected, to',
  'run.concentration.line': 'top {top} {bar} {expected} of what is expected, {historic} of what came so far',
  'summary.next-beside-last':
    'Forecast: {next} in the next {days} {days, plural, one {day} other {days}}, {share} of the {last} from the previous {days} {days, plural, one {day} other {days}}. New customers are not included.',
  'summary.one-customer': 'Where it comes from: customer {customer} alone accounts for {share}.',
  'summary.few-carry-most':
    'Where it comes from: {share} comes from your top {top}, {customers} {customers, plural, one {customer} other {customers}}.',
  'summary.few-carry-most.interval':
    'Where it comes from: {share} (80% interval: {low} to {high}) comes from your top {top}, {customers} {customers, plural, one {customer} other {customers}}.',
  'accuracy.deciles': 'Did we pick the right customers? Deciles by forecast',
  'value.asks': 'Which customers is it made of?',
  'cohorts.asks': 'Are newer customers better than older ones?',
  'customers.mostly-nothing':
    'Most likely nothing: nine in ten customers like this do not order. {expected} is the average over all of them.',
  'customers.lifetime.is': 'to date, and without end if they go on as so far',
  'warning.silent-end':
    'The last order, on {date}, is {days} {days, plural, one {day} other {days}} before the as-of date. If later orders are missing from the files, customers look less active than they are.',
  'customers.fixed': 'These figures are the study’s: this page does not know the model behind them.',
  'rule.negative.match': 'orders taken back within a day left out, other negative rows are orders taken back',
  'rule.negative.return': 'negative rows are orders taken back',
  'rule.negative.exclude': 'negative rows left out',
  'channels.asks': 'Which channels bring customers who order often?',
  'profit.asks': 'What is left of each order?',
  'profit.answer.none': 'Orders alone cannot say what is left of them.',
  'profit.files': 'Give a file with what was charged for each order to see it.',
  'note.orders-without-money': 'no column holds money: the study is of orders, each of which counts as one',
  'note.no-one-time-buyers':
    'every customer has ordered more than once: if customers with one order are missing from the file, forecasts are too high',
  'slipping.answer':
    '{n} customers may be leaving: {money} orders are at risk in the next {days} days, beside {expected} that are still expected of them ({low} to {high}).',
  'slipping.answer.no-interval':
    '{n} customers may be leaving: {money} orders are at risk in the next {days} days, beside {expected} that are still expected of them.',
  'slipping.answer.first-orders': 'Most is at risk with {customer}: {money} orders.',
  'base.answer.money':
    'Orders went from {was} to {is} ({change}): those who went had placed {lost}, those who came {won}.',
  'base.before': 'Orders before',
  'base.now': 'Orders now',
  'base.bridge': 'What changed the number of orders',
  'base.per-customer': 'Orders per customer',
  'base.corners.says': 'Probably still a customer: chance active of at least 50%. Top fifth: by orders to date.',
  'base.answer.ahead':
    'In the next {days} days existing customers are expected to place {existing} orders, and {perMonth} new {perMonth, plural, one {customer} other {customers}} a month {toCome}: {both} together (80% interval: {low} to {high}).',
  'base.answer.ahead.existing':
    'In the next {days} days existing customers are expected to place {existing} orders (80% interval: {low} to {high}); new customers are not included.',
  'base.ahead.course':
    'New customers are expected to place as many orders as earlier ones did at the same age: for each month of age the mean of the 12 newest monthly cohorts that have reached it ({n} customers in their first month). They arrive evenly; their later orders follow the season.',
  'base.ahead.few':
    'How many orders new customers place cannot be estimated yet: fewer than {least} have joined in whole months. Only existing customers are shown.',
  'base.layers.says': 'By when they first ordered, and how many orders they placed in the last {days} days.',
  'channels.answer':
    '{days} days after their first order, customers from {best} ({bestCustomers}) had placed {bestMoney} orders each, those from {worst} ({worstCustomers}) {worstMoney}: {verdict}.',
  'channels.answer.first':
    'On the day of their first order, customers from {best} ({bestCustomers}) placed {bestMoney} orders each, those from {worst} ({worstCustomers}) {worstMoney}: {verdict}.',
  'channels.by.says':
    'Orders of each by so many days after the first order, of those who have been customers that long; then what is expected of each.',
  'channels.ages': 'Orders per customer at the same age, by {dimension}',
  'first-orders.no-products':
    '{lines} {lines, plural, one {line} other {lines}} of orders {lines, plural, one {is} other {are}} no product, by {lines, plural, one {its} other {their}} description ({names}): nobody’s first product.',
  'first-orders.apart':
    'Customers whose first order is of {best} ({bestCustomers}) place {bestMoney} orders each, to date and forecast; of {worst} ({worstCustomers}) {worstMoney}: more than chance explains.',
  'first-orders.by.says':
    'Orders: to date and forecast, drawn towards the mean of all as far as chance may have parted the groups. Second order: the chance within {days} days, customers who are too new included for as long as they were watched.',
  'first-orders.worth': 'Orders in all',
  'segments.answer.apart':
    'Most is expected of “{best}” ({bestCustomers} customers): {bestMoney} orders each in the next {days} days; least of “{worst}” ({worstCustomers}): {worstMoney}.',
  'cohorts.quality.says':
    'Orders per customer at the same age over those of all cohorts before, the first of the data left aside: 100% is as good as they were.',
  'cohorts.layers': 'Orders by cohort',
  'cohorts.layers.says': 'Who placed the orders of each period: the lowest layers are the oldest customers.',
  'slipping.at-risk': 'Orders at risk',
  'slipping.list.says':
    'Everyone active with a chance from {from} to {to}. “Slipping customers” is another list: the best by what they brought, late by their own rhythm. At risk: the orders they would place if active, times the chance that they are not.',
  'lab.answer':
    'By the model ({model}) a customer places {worth} orders over their whole life ({low} to {high}, 95%). The formulas say from {least} ({leastFormula}) to {most} ({mostFormula}).',
  'lab.answer.beyond':
    '{share} of the model’s orders lie beyond these {days} days, where nothing tests it: for plans, use what lies within.',
  'lab.answer.past':
    'At {cutOffs} past {cutOffs, plural, one {cut-off} other {cut-offs}} the model missed the orders that customers then placed by {model} on average, the nearest formula by {nearest} ({nearestFormula}), the furthest by {furthest} ({furthestFormula}).',
  'lab.to-horizon':
    'By this model some customers never stop, so their orders to come have no finite sum: the model counts the horizon only.',
  'lab.groups.answer':
    'By the model customers of {best} place most orders, {worth} each; {agree} of {formulas} formulas put the same group first.',
  'lab.formula.orders-over-lifespan': 'Frequency × lifespan',
  'lab.formula.margin-over-churn': 'Orders ÷ churn',
  'lab.formula.first-payment-now': 'Retention, first order now',
  'lab.formula.first-payment-later': 'Retention, first order later',
  'lab.short.orders-over-lifespan': 'Frequency × lifespan',
  'lab.short.margin-over-churn': 'Orders ÷ churn',
  'lab.assumes.margin-over-churn':
    'Whoever does not order within a period has left, and the same share leaves in every period. Nothing is discounted.',
  'lab.assumes.first-payment-now':
    'As orders ÷ churn, with later orders discounted. The first order counts: what a new customer places.',
  'lab.assumes.first-payment-later':
    'The same without the first order: what is still to come of a customer who has just ordered.',
  'lab.assumes.model':
    'Each customer has a rate of buying and a chance to leave of their own, told from their own orders: those they placed, and those they are still expected to place, discounted.',
  'lab.arithmetic.orders-over-lifespan': '{frequency} orders {period} × {lifespan} = {value}',
  'lab.arithmetic.margin-over-churn': '{revenue} orders {period} ÷ {churn} churn = {value}',
  'lab.arithmetic.first-payment-now': '{revenue} × {grown} ÷ ({grown} − {retention}) = {value}',
  'lab.arithmetic.first-payment-later': '{revenue} × {retention} ÷ ({grown} − {retention}) = {value}',
  'lab.arithmetic.historic-average': '{kept} orders to date ÷ {customers} customers = {value}',
  'lab.arithmetic.cohort-sum':
    '{months} {months, plural, one {month} other {months}} of age added up ({first} … {last}) = {value}',
  'lab.arithmetic.cohort-sum.one': '{first} within the first month of age = {value}',
  'lab.arithmetic.contract':
    '{payment} orders a period × {payments} periods expected of a new customer, discounted = {value}',
  'lab.counted':
    'Counted {period}: {ordering} customers placed {orders} orders; of the {before} who ordered in the period before, {both} came back: a retention of {retention}. From first to last order customers were seen for {lifespan} on average, the first one counted.',
  'lab.values': 'How many orders a customer places, by each formula',
  'lab.past.says':
    'At each cut-off, from what was known then: the orders that its customers would place until the day stated, and those they placed.',
  'lab.groups': 'Orders of a customer by {dimension} and formula',
  'lab.groups.stage': 'Orders of a customer by stage and formula',
  'lab.groups.tier': 'Orders of a customer by forecast tier and formula',
  'lab.groups.saved': 'Orders of a customer by saved segment and formula',
  'lab.groups.rule': 'Orders of a customer inside and outside the rule, by formula',
  'lab.groups.cohort': 'Orders of a customer by first order and formula',
  'lab.groups.says': 'Columns that disagree about the order of the groups would send efforts to different places.',
  'lab.column.worth': 'Orders',
  'lab.column.money': 'Orders, whole',
  'lab.chart.values.says': 'Orders of a customer over their whole life, on a log scale; the line is the model.',
  'lab.chart.worth': 'Orders of a customer',
  'lab.chart.past.says':
    'One dot a cut-off: the orders that the formula would have said of the days after it, beside those that customers placed. On the line it was right.',
  'profit.bases': 'Orders to date and to come',
  'profit.equity': 'Without end',
  'lab.assumes.historic-average':
    'Counts the past only. Ahead: every customer goes on ordering for ever as on the average day so far.',
  'lab.values.says':
    'Over their whole life, and within the next {days} days. The last columns say how wrong the forecast of those days was at past cut-offs, newest first.',
  'opportunities.asks': 'What brings most now?',
  'opportunities.table': 'What to do, what brings most first',
  'opportunities.table.says':
    'Brings: the assumed effect times what is at stake, orders in {days} days. Rows of fewer than 30 customers, and those that chance may have made, come last.',
  'opportunities.worth.column': 'Brings',
  'opportunities.at-stake': 'At stake',
  'opportunities.next': 'All {n}, as a table or a file; --effect changes what is assumed:',
  'opportunities.unvalued':
    'Not in this order, because the method used sees hardly anyone leave and cannot say what keeping them brings: {lists}. Write to one half of a list, chosen by lot; what the other half does says what it brings.',
  'opportunities.undecided':
    '* How many are still active is not decided ({most} says {highest}, {least} {lowest}): what keeping or winning back brings is less sure than its interval says.',
  'opportunities.check.lot':
    'leave out half by lot and compare after {weeks} weeks. An effect of {effect} shows with {needed} customers in who orders again, with {neededForMoney} in how many orders they place; there are {available}.',
  'opportunities.check.few':
    'leave out half by lot and compare after {weeks} weeks. An effect of {effect} would show with {needed} customers in who orders again, with {neededForMoney} in how many orders they place; there are {available}, with whom only one of {shows} or more would show.',
  'opportunities.check.lot.money':
    'leave out half by lot and compare after {weeks} weeks how many orders they place. An effect of {effect} shows with {neededForMoney} customers; there are {available}.',
  'opportunities.check.few.money':
    'leave out half by lot and compare after {weeks} weeks how many orders they place. An effect of {effect} would show with {neededForMoney} customers; there are {available}, with whom only one of {shows} or more would show.',
  'opportunities.check.weeks':
    'do it in every second week and count new customers from {subject}. A change of {effect} shows with {needed} of them, in some {weeks} weeks.',
  'opportunities.check.needs-money': 'Test needs, by orders',
  'levers.asks': 'What would change if something moved?',
  'equity.asks': 'How many orders will my customers still place, and what moved it?',
  'equity.runs.says': 'What each run has said. A run that could not say it has none.',
  'people.asks': 'How many orders does each group place, and are groups treated alike?',
  'drivers.title': 'Drivers',
  'journeys.asks': 'Which touchpoints go with orders and with staying?',
  'drivers.asks': 'What goes with orders, and with leaving?',
  'drivers.of.value': 'What goes with orders in the {days} days after the first',
  'drivers.explained.value': 'Orders',
  'profit.equity-changes.says':
    'The orders that today’s customers are still expected to place, discounted and without end. Each column adds up.',
  'summary.nobody-leaves':
    'The method used sees hardly anyone leave: it takes {active} of {customers} customers to be active. Do not plan with its chances of being active, its slipping customers or its lifetime orders.',
  'service-desk.tier.quantile':
    'Forecast of {expected} orders within {days} {days, plural, one {day} other {days}} (80% interval {low} to {high}). The tier {tier}, the {group} of customers by forecast, begins at {from}.',
  'service-desk.tier.configured':
    'Forecast of {expected} orders within {days} {days, plural, one {day} other {days}} (80% interval {low} to {high}). The tier {tier} begins at {from}, as the settings say.',
  'service-desk.tier.anything':
    'Forecast of {expected} orders within {days} {days, plural, one {day} other {days}} (80% interval {low} to {high}). So few customers are expected to order that the tier {tier} begins at any forecast above zero.',
  'service-desk.tier.low.quantile':
    'Forecast of {expected} orders within {days} {days, plural, one {day} other {days}} (80% interval {low} to {high}). Below {from} is the tier {tier}, the {group} of customers by forecast.',
  'service-desk.tier.low.configured':
    'Forecast of {expected} orders within {days} {days, plural, one {day} other {days}} (80% interval {low} to {high}). Below {from} is the tier {tier}, as the settings say.',
} as const;
