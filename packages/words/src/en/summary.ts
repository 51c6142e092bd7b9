export const summary = {
  'summary.title': 'Summary',
  'summary.asks': 'How much will existing customers spend?',
  'summary.answer':
    'The {customers} {customers, plural, one {customer} other {customers}} as of {date} are expected to spend {money} in the next {days} {days, plural, one {day} other {days}}; it is 80% likely to be between {low} and {high}.',
  'summary.answer.few':
    '{customers} {customers, plural, one {customer is} other {customers are}} known as of {date}: too few for one figure of all of them. What is expected of each stands in the list of customers, with its interval.',
  'summary.answer.none': 'No usable orders were found, so there is no forecast yet.',
  'summary.next-beside-last':
    'Forecast: {next} in the next {days} {days, plural, one {day} other {days}}, {share} of the {last} from the previous {days} {days, plural, one {day} other {days}}. New customers are not included.',
  'summary.next-beside-last.returned':
    'Forecast: {next} in the next {days} {days, plural, one {day} other {days}}, {share} of the {last} ordered in the previous {days} {days, plural, one {day} other {days}}. Both are before refunds that name no order, which were {returned} in that time. New customers are not included.',
  'summary.next-alone':
    'Forecast: {next} in the next {days} {days, plural, one {day} other {days}}. The history is shorter than that, so there is no earlier period to compare with.',
  'summary.one-customer': 'Where it comes from: customer {customer} alone accounts for {share}.',
  'summary.few-carry-most':
    'Where it comes from: {share} comes from your top {top}, {customers} {customers, plural, one {customer} other {customers}}.',
  'summary.few-carry-most.interval':
    'Where it comes from: {share} (80% interval: {low} to {high}) comes from your top {top}, {customers} {customers, plural, one {customer} other {customers}}.',
  'summary.best-slipping':
    'At risk: {customers} of your top {top} customers {customers, plural, one {has} other {have}} probably stopped buying. Revenue from them to date: {money}.',
  'summary.lead-channel':
    'Customers from {best} are worth {bestMoney} each, to date and in the next {days} {days, plural, one {day} other {days}} together; those from {worst} {worstMoney}. That is more than chance explains.',
  'summary.lead-slipping':
    'Most can be gained from {n} {n, plural, one {customer} other {customers}} who {n, plural, one {is} other {are}} slipping away: {money} more in the next {days} {days, plural, one {day} other {days}} if all of them stay. They have spent {historic} so far.',
  'summary.no-backtest': 'Track record: the history is too short to test the forecast. Treat it as a first estimate.',
  'summary.forecast-missed':
    'Track record: of {cutOffs} past {cutOffs, plural, one {forecast} other {forecasts}} over {days} {days, plural, one {day} other {days}}, {misses} fell outside the 80% interval; the furthest off was {worst}.',
  'summary.forecast-held':
    'Track record: of {cutOffs} past {cutOffs, plural, one {forecast} other {forecasts}} over {days} {days, plural, one {day} other {days}}, {within} stayed within the 80% interval; the furthest off was {worst}.',
  'summary.expected-money': 'Expected revenue',
  'summary.expected-money.is':
    'What existing customers will spend within the horizon, new customers not included: the sum over customers of expected orders times expected value per order. Not discounted.',
  'summary.expected-before-refunds': 'Expected revenue, before refunds',
  'summary.expected-after-refunds': 'Expected revenue, after refunds',
  'summary.expected-after-refunds.is':
    'The forecast less refunds that name no order, as large a part of it as they were of the orders so far. It stands on the basis of “Revenue to date”.',
  'summary.expected-transactions': 'Expected days with an order',
  'summary.expected-transactions.is':
    'On how many days the customers of today are expected to order within the horizon, each customer’s days counted. Several orders of one customer on one day count once here; where orders are counted, each counts.',
  'summary.active-customers': 'Active customers',
  'summary.active-customers.is':
    'The expected number of customers who are still active: the chance of each, added up. Nobody sees a customer leave, so this is the least certain figure here.',
  'summary.top-share': 'Share from top 20%',
  'summary.top-share.is':
    'Share of the expected revenue that comes from the 20% of customers with the highest forecasts.',
  'summary.historic-money': 'Revenue to date, after refunds',
  'summary.historic-money.is':
    'All valid orders of these customers, net of all refunds, including those that name no order. The sum of “To date” over the customers.',
  'summary.per-customer': 'Expected revenue per customer',
  'summary.per-customer.is':
    'Expected revenue divided by the number of customers, all of them counted, whether still active or not.',
  'summary.chart': 'Forecast and range',
  'summary.chart.money': 'Revenue within the horizon',
  'summary.last': 'previous period of the same length',
  'summary.warnings': 'Before you act',
  'warning.active-known':
    'How many customers are still active hardly depends on what these data leave open: with all parameters by which {model} explains the orders about as well (80%), {low} to {high} of the {customers} are.',
  'warning.active-open':
    'How many customers are still active depends on what these data leave open: with all parameters by which {model} explains the orders about as well (80%), it is {low} to {high} of the {customers}. The interval spans them.',
  'warning.alive-undecided':
    'These data cannot tell how many customers are still active: {most} says {highest}, {least} {lowest}, and both fit about equally well. The order forecast is hardly affected; a list of lost customers is.',
  'warning.yardstick-better-customer':
    'For single customers, the simple rule “{yardstick}” was closer in the past: off by {error} days with an order per customer, {model} by {used} (CRPS). It states no chances or ranges, so it is not used.',
  'warning.yardstick-better-total':
    'For the total of days with an order, the simple rule “{yardstick}” was closer in the past: typically off by about {error}, {model} by {used}. It states no chances or ranges, so it is not used.',
  'warning.no-backtest': 'No backtest is available. {why}',
  'warning.fit-verdict': '{model}: {verdict}',
  'warning.returned-nearly-all':
    '{customers}: among the highest forecasts, but nearly everything they bought was returned. The forecast is before refunds that name no order; review these customers individually.',
  'warning.orders-after-as-of':
    '{orders} {orders, plural, one {order} other {orders}} in the workspace {orders, plural, one {is} other {are}} after the as-of date, {date}, and {orders, plural, one {was} other {were}} not used: all values are as of that date.',
  'warning.refunds-without-order':
    'Events gave money back of {orders, plural, one {an order} other {{orders} orders}} that no source has: it lowers no figure. The page “Sources” of the server says how much it is, and what to do.',
  'warning.ids-escaped':
    '{customers} customer {customers, plural, one {id begins} other {ids begin}} with = + - or @. In scores.csv {customers, plural, one {it has} other {they have}} an apostrophe before {customers, plural, one {it} other {them}}, so that no spreadsheet runs {customers, plural, one {it} other {them}} as a formula; to join by id, use scores.parquet, or export with {option_rawText}.',
  'warning.forecast-before-refunds':
    'The forecast is before refunds that name no order. So far those of the customers studied were {money}, {share} of the value of their orders; “To date, after refunds” has them subtracted.',
  'warning.histories-rounded':
    'There are {histories} distinct histories, so the last purchase and the age of each customer are rounded to {days} {days, plural, one {day} other {days}} for the models; this changes the log-likelihood by {effect} per customer. Revenue and orders are not rounded.',
  'warning.silent-end':
    'The last order, on {date}, is {days} {days, plural, one {day} other {days}} before the as-of date. If later orders are missing from the files, customers look less active than they are.',
  'warning.dominant-customer':
    'Customer {customer} alone accounts for {share} of the expected revenue, and is still active with a chance of {alive}; the revenue expected from all others is {rest}. What this customer does matters more than anything a model can predict.',
  'warning.spend-depends-on-frequency':
    'Purchase frequency and spend per order are correlated ({correlation}). The spend model assumes independence, so values for the most and least frequent buyers are less certain than their intervals suggest.',
  'warning.horizon-beyond-history':
    'The forecast covers {days} {days, plural, one {day} other {days}}, but the history only {history} {history, plural, one {day} other {days}}. A period this long, with its seasons, has not been observed yet.',
  'summary.nobody-leaves':
    'The method used sees hardly anyone leave: it takes {active} of {customers} customers to be active. Do not plan with its chances of being active, its slipping customers or its lifetime values.',
} as const;
