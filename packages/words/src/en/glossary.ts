/** The glossary: terms and what they mean. */
export const glossary = {
  'term.active-customer': 'active customers',
  'term.active-customer.is':
    'The expected number of customers who have not left for good: the chances of being active, added up. Nobody says when they stop, so nobody counts as a whole one.',
  'term.as-of': 'as-of date',
  'term.as-of.is': 'The last day that a study knows. All figures are of that day; what came later is not in them.',
  'term.average-order': 'average order',
  'term.average-order.is': 'Money of the orders of a customer or a group, divided by their number.',
  'term.backtest': 'backtest',
  'term.backtest.is':
    'A forecast made as of a past day, beside what then came. It says how wrong the forecasts of today may be.',
  'term.basis': 'basis',
  'term.basis.is':
    'What is counted as money: revenue, gross margin, contribution, or what is left after the cost of acquisition. Figures on different bases are not to be compared.',
  'term.bias': 'bias',
  'term.bias.is':
    'By how much forecast totals lie above or below the actual ones in the mean, as a share of them. Errors to both sides cancel in it.',
  'term.cac': 'CAC',
  'term.cac.is':
    'What it costs to win one customer: the spend of a channel and a time, divided by the customers it brought.',
  'term.calibration': 'calibration',
  'term.calibration.is': 'Whether what is said to happen with a chance of 80% happens 80 times in a hundred.',
  'term.churn': 'churn',
  'term.churn.is':
    'Customers who leave: of subscriptions those who cancel, elsewhere those who fall silent for good, which is only ever estimated.',
  'term.clv': 'customer lifetime value',
  'term.clv.is': 'What a customer has brought and is still expected to bring.',
  'term.cohort': 'cohort',
  'term.cohort.is': 'Customers whose first order fell in the same month or quarter.',
  'term.concentration': 'concentration',
  'term.concentration.is': 'How much of the money a small share of the customers brings.',
  'term.contribution': 'contribution',
  'term.contribution.is': 'Gross margin less the cost of serving and keeping the customers.',
  'term.coverage': 'coverage',
  'term.coverage.is':
    'The share of actual values that fell within their intervals. Nominal is what the interval claims, observed is what came.',
  'term.customer': 'customer',
  'term.customer.is': 'Whoever has ordered at least once, by the id that the data give them.',
  'term.customer-equity': 'customer equity',
  'term.customer-equity.is':
    'The sum of what all customers of today are still expected to bring, without end, discounted.',
  'term.cut-off': 'cut-off',
  'term.cut-off.is':
    'A past day on which a backtest pretends to stand: it knows what came before and forecasts what came after.',
  'term.decile': 'decile',
  'term.decile.is': 'A tenth of the customers, ranked by what is expected of them.',
  'term.discount-rate': 'discount rate',
  'term.discount-rate.is': 'By how much money of next year counts for less than money of today.',
  'term.fingerprint': 'fingerprint',
  'term.fingerprint.is':
    'A code made of the data and the rules by which they were read: the same data give the same one.',
  'term.forecast': 'forecast',
  'term.forecast.is':
    'What a customer or a group is expected to bring within the horizon. It is the mean of what may happen, and stands beside an interval.',
  'term.gross-margin': 'gross margin',
  'term.gross-margin.is': 'Revenue less the cost of the goods sold.',
  'term.historic-value': 'historic value',
  'term.historic-value.is': 'What a customer has brought so far, refunds taken off.',
  'term.holdout': 'holdout',
  'term.holdout.is': 'Customers who are left alone on purpose, so that what was done for the others can be measured.',
  'term.horizon': 'horizon',
  'term.horizon.is': 'How many days ahead a forecast looks.',
  'term.interval': 'interval',
  'term.interval.is':
    'The range in which a value lies with a stated chance, 80% or 95%. Wide means that little is known.',
  'term.ltv-cac': 'LTV:CAC',
  'term.ltv-cac.is': 'Lifetime value of a customer divided by what it cost to win them.',
  'term.median': 'median',
  'term.median.is':
    'The value in the middle: half lie below it, half above. Where a few customers bring much it is far below the mean.',
  'term.mrr': 'monthly recurring revenue',
  'term.mrr.is': 'What the running subscriptions bring in a month.',
  'term.net': 'net',
  'term.net.is': 'Contribution less the cost of acquiring the customers.',
  'term.order': 'order',
  'term.order.is':
    'One purchase, as the shop numbers it. Several of one customer on one day make one day with an order.',
  'term.p-alive': 'chance of being active',
  'term.p-alive.is': 'How likely it is that a customer will order again, by how often and how lately they ordered.',
  'term.payback': 'payback',
  'term.payback.is': 'How long it takes until a customer has brought what it cost to win them.',
  'term.propensity': 'propensity',
  'term.propensity.is':
    'The probability with which somebody like this was shown a variant. It is kept with every decision, so that another way to choose can be judged later by what happened.',
  'term.psi': 'population stability index',
  'term.psi.is':
    'How far the customers of today differ from those of before: below 0.1 hardly, above 0.25 so much that the model may no longer fit.',
  'term.recency': 'recency',
  'term.recency.is': 'How long ago the last order was.',
  'term.refund': 'refund',
  'term.refund.is':
    'Money given back for an order, whole or in part. It is taken off where it belongs, on its own day.',
  'term.residual-value': 'residual lifetime value',
  'term.residual-value.is': 'What a customer is still expected to bring, without end, discounted.',
  'term.retention': 'retention',
  'term.retention.is': 'The share of customers who are still there after some time.',
  'term.rfm': 'RFM',
  'term.rfm.is': 'Customers by recency, frequency and money: how lately, how often and for how much they bought.',
  'term.run': 'run',
  'term.run.is': 'One study of the data, with all its figures. A later one is put beside it and never in its place.',
  'term.segment': 'segment',
  'term.segment.is':
    'A group of customers by a rule. It is one of its own when it is large enough and differs from the rest by more than chance.',
  'term.spend': 'spend',
  'term.spend.is': 'Money of a day with an order, in the mean of a customer.',
  'term.transaction': 'day with an order',
  'term.transaction.is':
    'A customer’s orders of one day, taken together: what the models count. In files it is called a transaction.',
  'term.typical-error': 'typical error',
  'term.typical-error.is':
    'How far off forecast totals were: the root mean square of ln(actual ÷ forecast) over past dates. 10% is a forecast a tenth too high or too low.',
  'term.uncertainty': 'uncertainty',
  'term.uncertainty.is':
    'What is not known: how an individual will behave, what the parameters of the model are, and whether the model is right. Intervals hold all three.',
} as const;
