/** A study of subscriptions: what it reads, and what it shows. */
export const subscriptions = {
  'subscriptions.part.id': 'the subscription’s id',
  'subscriptions.part.customer': 'the customer',
  'subscriptions.part.plan': 'the plan',
  'subscriptions.part.quantity': 'the quantity',
  'subscriptions.part.currency': 'the currency',
  'subscriptions.part.interval': 'the billing interval',
  'subscriptions.part.intervalCount': 'the number of intervals',
  'subscriptions.part.amount': 'the amount',
  'subscriptions.part.status': 'the status',
  'subscriptions.part.started': 'the start',
  'subscriptions.part.trialEnd': 'the end of the trial',
  'subscriptions.part.cancelled': 'the cancellation',
  'subscriptions.part.ended': 'the end',
  'subscriptions.title': 'Subscriptions: {file}',
  'subscriptions.base':
    '{subscriptions} {subscriptions, plural, one {subscription} other {subscriptions}} of {customers} {customers, plural, one {customer} other {customers}} as of {date}: {running} running, {trials} in trial, {ended} ended. Monthly recurring revenue (MRR): {revenue}.',
  'subscriptions.columns': 'Columns used: {columns}.',
  'subscriptions.column': '{part} = {column}',
  'subscriptions.still-running':
    '{count} {count, plural, one {is} other {are}} cancelled and paid for until later: counted as running. With --ends-at cancelled they count as gone from the day of the cancellation.',
  'subscriptions.retained':
    'Of the MRR of twelve months ago {gross} is left (gross revenue retention); {net} with customers who pay more (net revenue retention).',
  'subscriptions.movements': 'What moved monthly recurring revenue',
  'subscriptions.month': 'Until',
  'subscriptions.opening': 'Opening',
  'subscriptions.fresh': 'New',
  'subscriptions.expansion': 'Expansion',
  'subscriptions.contraction': 'Contraction',
  'subscriptions.churn': 'Churn',
  'subscriptions.reactivation': 'Reactivated',
  'subscriptions.closing': 'Closing',
  'subscriptions.customers': 'Customers',
  'subscriptions.movements.foot':
    'Opening and movements add up to the closing. Trials are no customers; an annual plan counts a twelfth a month.',
  'subscriptions.plans': 'How many stay, by plan',
  'subscriptions.plan': 'Plan',
  'subscriptions.all-plans': '(no plan)',
  'subscriptions.running': 'Running',
  'subscriptions.mrr': 'MRR',
  'subscriptions.after': '{months} mo',
  'subscriptions.plans.foot':
    'Share still there after so many months: seen (Kaplan–Meier), and in brackets by the model {model}, in which plans with few subscribers lean on the others.',
  'subscriptions.forecast': 'The next {months} months, of the {running} running now',
  'subscriptions.forecast.running':
    '{count} will still run (80%: {low80} to {high80}; 95%: {low95} to {high95}). Their MRR: {revenue} (80%: {lowRevenue} to {highRevenue}).',
  'subscriptions.forecast.payments':
    'Payments until then: {payments}, discounted at {discount} a year. New subscriptions are not included.',
  'subscriptions.tests': 'How such forecasts did before',
  'subscriptions.tests.from': 'Forecast on',
  'subscriptions.tests.running': 'Running then',
  'subscriptions.tests.method': 'Method',
  'subscriptions.tests.expected': 'Expected now',
  'subscriptions.tests.actual': 'Still there',
  'subscriptions.tests.score': 'Log score',
  'subscriptions.tests.foot.scores':
    '{model} is used: its log score (mean logarithm of the probability given to what happened) is the highest of the models.',
  'subscriptions.tests.foot.criterion':
    '{model} is used, by Akaike’s criterion: there is too little past to test forecasts on.',
  'subscriptions.constant-rate': 'Constant rate',
  'subscriptions.too-few':
    'Too few have left to say how many will: retention needs at least ten subscriptions, three of them ended.',
} as const;
