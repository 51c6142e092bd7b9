/** Subscriptions: what is read of them, their reports, and what is said of how a business sells. */
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
  'subscriptions.part.paused': 'the start of a pause',
  'subscriptions.part.resumed': 'the end of a pause',
  'subscriptions.part.tenure': 'the months so far',
  'subscriptions.part.churned': 'whether the customer has left',
  'subscriptions.title': 'Subscriptions',
  'subscriptions.asks': 'What do the subscriptions bring, and for how long?',
  'subscriptions.answer':
    'On {date}, {customers} {customers, plural, one {customer} other {customers}} paid for {running} {running, plural, one {subscription} other {subscriptions}}. Monthly recurring revenue (MRR): {revenue}.',
  'subscriptions.answer.forecast':
    'Within {days} {days, plural, one {day} other {days}} they are forecast to pay {money} (80% interval: {low} to {high}).',
  'subscriptions.too-few':
    'Too few have left to say how many will: that takes at least ten subscriptions, three of them ended.',
  'subscriptions.without-days':
    'The file says for how many months each customer has been there, and no days: there are no movements by month, no calendar, and no earlier day from which a forecast could be tested. Those who left long ago may be missing from it; if so, retention looks better than it is.',
  'subscriptions.retained':
    'Of the MRR of twelve months ago {gross} is left (gross revenue retention); {net} with customers who pay more (net revenue retention).',
  'subscriptions.cancelled':
    '{count} {count, plural, one {is} other {are}} cancelled and paid for until later ({revenue} of MRR): counted as running, and no further payment is expected of {count, plural, one {it} other {them}}.',
  'subscriptions.trials':
    'Trials: {running} running ({revenue} of MRR, were all to pay). Of {ended} that are over, {share} went on to pay (95% interval: {low} to {high}). A trial is no customer.',
  'subscriptions.trials.none-over':
    'Trials: {running} running ({revenue} of MRR, were all to pay); none is over yet. A trial is no customer.',
  'subscriptions.paused':
    '{count} {count, plural, one {is} other {are}} paused ({revenue} of MRR, were {count, plural, one {it} other {they}} to go on): not counted as paying, nor as left.',
  'subscriptions.annual':
    '{count} {count, plural, one {is} other {are}} billed once a year or less often ({revenue} of MRR, a twelfth a month of an annual price): {count, plural, one {it} other {they}} can be left at a renewal only.',
  'subscriptions.ends-at.ended':
    'A subscription ends with what was paid for ({setting}: on the day of the cancellation).',
  'subscriptions.ends-at.cancelled':
    'A subscription ends on the day of its cancellation ({setting}: with what was paid for).',
  'subscriptions.not-in-it': 'Not in the forecast: new subscriptions, trials and paused ones.',
  'subscriptions.changes': 'Since run {run}: from {before} to {now} paid for, MRR from {revenueBefore} to {revenue}.',
  'subscriptions.figures': 'Key figures',
  'subscriptions.figure.revenue': 'Monthly recurring revenue',
  'subscriptions.figure.paying': 'Paying customers',
  'subscriptions.figure.payments': 'Payments within the horizon',
  'subscriptions.figure.running': 'Still running at the end of it',
  'subscriptions.figure.discounted': 'Payments, discounted',
  'subscriptions.figure.infinite': 'Residual value, without end',
  'subscriptions.figure.gross': 'Gross revenue retention, 12 months',
  'subscriptions.figure.net': 'Net revenue retention, 12 months',
  'subscriptions.figure.revenue.is':
    'What the subscriptions paid for on the day bring in a month, annual ones by a twelfth.',
  'subscriptions.figure.paying.is': 'Customers with a subscription that is paid for on the day.',
  'subscriptions.figure.payments.is':
    'What the subscriptions of today are expected to pay at their renewals within the horizon.',
  'subscriptions.figure.running.is': 'Subscriptions of today that are expected to be there at the end of the horizon.',
  'subscriptions.figure.discounted.is': 'The same payments, worth less the later they come.',
  'subscriptions.figure.infinite.is': 'All payments to come, discounted: expected renewals (DERL) times the price.',
  'subscriptions.figure.gross.is': 'Of the MRR of twelve months ago, what is left, without customers who pay more.',
  'subscriptions.figure.net.is': 'Of the MRR of twelve months ago, what its customers bring now.',
  'subscriptions.left-out': 'Rows left out',
  'subscriptions.left-out.says': 'Of {rows} {rows, plural, one {row} other {rows}}.',
  'subscriptions.left-out.broken': 'not readable as a row',
  'subscriptions.left-out.other-currency': 'in another currency',
  'subscriptions.left-out.no-customer': 'no customer',
  'subscriptions.left-out.no-amount': 'no amount, or a negative one',
  'subscriptions.left-out.no-start': 'no start',
  'subscriptions.left-out.unreadable-day': 'a day that cannot be read',
  'subscriptions.left-out.over-without-day': 'over by its status, without a day',
  'subscriptions.left-out.never-began': 'never began',
  'subscriptions.left-out.ends-before-start': 'ends before it starts',
  'subscriptions.left-out.refunded': 'refunded',
  'subscriptions.left-out.sandbox': 'a test purchase',
  'subscriptions.left-out.not-renewing': 'a purchase that does not renew',
  'subscriptions.first-line': 'First line',
  'column.reason': 'Reason',
  'column.rows': 'Rows',
  'subscriptions.interval.week': 'a week',
  'subscriptions.interval.month': 'a month',
  'subscriptions.interval.quarter': 'a quarter',
  'subscriptions.interval.year': 'a year',
  'business-model.columns':
    'Studied as subscriptions: a row is a contract, as its columns say ({columns}). For orders: {setting}.',
  'business-model.asked-columns': 'Studied as subscriptions, as you said: a row is a contract ({columns}).',
  'business-model.asked':
    'Studied as subscriptions, as you said: each customer’s payments are taken for those of a contract ({orders} {orders, plural, one {payment} other {payments}}, {money}). Of {gaps} {gaps, plural, one {gap} other {gaps}} between the payments of {customers} {customers, plural, one {customer} other {customers}}, {share} are {interval} long (or two); the amount is the same in {same}.',
  'business-model.regular':
    'Studied as subscriptions, since a contract is likely: of {gaps} {gaps, plural, one {gap} other {gaps}} between the invoices of {customers} {customers, plural, one {customer} other {customers}}, {share} are {interval} long (or two), and the amount is the same in {same}. {orders} {orders, plural, one {is} other {are}} paid, {money} in all; unpaid ones are no money. For orders: {setting}.',
  'business-model.orders': 'Beside orders, the business has subscriptions: both are studied, and added up.',
  'business-model.asked-orders': 'Studied as orders, as you said.',
  'warning.contract-likely':
    'These orders are as regular as payments of a contract: of {gaps} {gaps, plural, one {gap} other {gaps}} between the orders of {customers} {customers, plural, one {customer} other {customers}}, {share} are {interval} long (or two), and the amount is the same in {same}. If customers pay by contract, study them so: {setting}.',
  'warning.subscriptions-without-days':
    'the file has no days: what depends on a calendar is not told, and the forecasts could not be tested',
  'warning.subscriptions-rate-better':
    'in the past the same chance to leave for every subscription would have forecast better than {model}',
  'warning.subscriptions-untested':
    'the forecasts could not be tested: three months ago there were too few subscriptions, or too few had left',
  'warning.subscriptions-ridge':
    'the data do not tell the parameters of {model} apart: everybody seems about as likely to leave; retention and forecasts hold, the parameters by themselves mean nothing',
  'note.subscriptions-begun-before':
    '{subscriptions} {subscriptions, plural, one {subscription begins} other {subscriptions begin}} with a renewal: earlier transactions are not in the file, and the history is too short. Export all transactions, not only new and updated ones, and give all files at once',
  'note.subscriptions-cents':
    '{column} is read as cents: {sign} is a column of the interface of a billing system, which writes amounts so. If they are not, write them with decimals, as 29.00',
  'note.subscriptions-maybe-cents':
    '{column} is read as whole units, though its numbers are all whole and at least a hundred, as programs write cents. If it is in cents, call the column amount_cents',
  'note.subscriptions-left-out':
    '{rows} {rows, plural, one {row says} other {rows say}} too little and {rows, plural, one {is} other {are}} left out, each under a reason',
  'note.subscriptions-monthly': 'no column and no plan name says how often is billed: every amount is taken as monthly',
  'note.subscriptions-owing':
    '{subscriptions} {subscriptions, plural, one {is} other {are}} past due by status: counted as running until they end',
  'note.subscriptions-paused-undated':
    '{subscriptions} {subscriptions, plural, one {is} other {are}} paused by status, without a day: taken as paused since the last day of the file',
  'note.subscriptions-without-days':
    'no days, only months so far: starts and ends are counted back from the as-of date',
  'movements.title': 'MRR movements',
  'movements.asks': 'What moved monthly recurring revenue?',
  'movements.answer':
    'Over the last {months} {months, plural, one {month} other {months}} MRR went from {opening} to {closing}: {came} came or came back, {grew} by customers who changed what they pay, {lost} left or paused.',
  'movements.answer.none': 'Without days there are no movements.',
  'movements.opening': 'Opening',
  'movements.fresh': 'New',
  'movements.reactivation': 'Reactivation',
  'movements.resumed': 'Resumed',
  'movements.expansion': 'Expansion',
  'movements.contraction': 'Contraction',
  'movements.paused': 'Paused',
  'movements.churn': 'Churn',
  'movements.closing': 'Closing',
  'movements.step': 'Step',
  'movements.change': 'Change',
  'movements.total': 'MRR',
  'movements.until': 'Until',
  'movements.came': 'Came',
  'movements.left': 'Left',
  'movements.bridge': 'MRR, the last {months} {months, plural, one {month} other {months}}',
  'movements.bridge.says': 'From the opening to the closing, step by step; the steps add up to the cent.',
  'movements.by-month': 'MRR movements by month',
  'movements.by-month.says':
    'Opening and movements add up to the closing. Trials are no customers; an annual plan counts a twelfth a month; a gap of up to a month between two contracts is a pause.',
  'movements.y': 'MRR moved',
  'retention.title': 'Retention',
  'retention.asks': 'How many stay?',
  'retention.answer':
    'After {months} {months, plural, one {month} other {months}} {share} are still there (Kaplan–Meier, 95% interval: {low} to {high}); by the model {fitted}.',
  'retention.answer.none': 'Too few have left to draw a curve.',
  'retention.how':
    'Seen: the share still there of those who could be (Kaplan–Meier), which assumes nothing. Fitted: {model}, plan by plan; it goes on where nobody has been yet. A change of plan is no end, nor is a pause.',
  'retention.curve': 'Retention curve',
  'retention.curve.says':
    'Share of subscriptions still there, by months since the first payment. Steps: seen, with a 95% interval. Dashed: by the model.',
  'retention.months': 'Months',
  'retention.seen': 'Seen',
  'retention.at-risk': 'At risk',
  'retention.fitted': 'By the model',
  'retention.share': 'Still there',
  'plans.title': 'Plans',
  'plans.asks': 'Which plan keeps its subscribers?',
  'plans.answer':
    'After twelve months {bestShare} of {best} are still there, and {worstShare} of {worst}, by the model.',
  'plans.answer.one': '{n, plural, one {One plan} other {{n} plans}}: too few subscriptions to compare any two.',
  'plans.pooled':
    'Plans with few subscribers lean on the others: ten subscriptions come out near the average, ten thousand where their own data put them.',
  'plans.table': 'Subscriptions by plan',
  'plans.table.says': 'Share still there after so many months: seen (Kaplan–Meier), and by the model.',
  'plans.plan': 'Plan',
  'plans.running': 'Paid for',
  'plans.revenue': 'MRR',
  'plans.hazard': 'Leaves next',
  'plans.seen12': '12 mo, seen',
  'plans.after1': '1 mo, model',
  'plans.after12': '12 mo, model',
  'plans.after24': '24 mo, model',
  'renewals.title': 'At risk',
  'renewals.asks': 'Who is at risk?',
  'renewals.answer':
    'At the next renewal of each of {n} {n, plural, one {subscription} other {subscriptions}}, {due} falls due, of which {lost} ({share}) is expected to be lost.',
  'renewals.answer.none': 'There is no subscription of which anything could be expected, or too few have left to say.',
  'renewals.atRisk': 'Most to lose at the next renewal',
  'renewals.atRisk.says': 'By the chance to leave times what falls due. Write to them before the day of renewal.',
  'renewals.best': 'Subscriptions with the highest forecasts',
  'renewals.gone': 'Cancelled, and paid for until the day',
  'renewals.gone.says':
    'They have said that they leave: no further payment is expected. Whoever is asked may still stay.',
  'renewals.hazard': 'Leaves next',
  'renewals.next': 'Next renewal',
  'renewals.risk': 'At risk',
  'renewals.remaining': 'Renewals to come',
  'renewals.residual': 'Residual value',
  'renewals.months': 'Months so far',
  'renewals.cancelled': 'Cancelled',
  'renewals.subscription': 'Subscription',
  'recurring.title': 'Recurring revenue ahead',
  'recurring.asks': 'What will the subscriptions of today still bring, month by month?',
  'recurring.answer':
    'Of {running} paid for today, {still} {still, plural, one {is} other {are}} expected to run on {date} (80% interval: {low} to {high}). Of the MRR of {now}, {revenue} is left then (80% interval: {lowRevenue} to {highRevenue}).',
  'recurring.intervals':
    'The intervals hold who happens to leave, what the data leave open, and how far earlier forecasts of how many leave were off (typically by {error}).',
  'recurring.months': 'Month by month',
  'recurring.months.says':
    'Existing subscriptions only. New ones are not forecast: what one brings depends on its plan; “MRR movements” shows how many began.',
  'recurring.running': 'Running',
  'recurring.payments': 'Payments',
  'churn-tests.title': 'Accuracy of churn',
  'churn-tests.asks': 'How far were such forecasts off?',
  'churn-tests.answer':
    'Of {running} running on {date}, {expected} were expected to be there still today (80% interval: {low} to {high}), and {actual} are.',
  'churn-tests.answer.few': 'Fewer than {least} subscriptions ran then: too few to judge forecasts by.',
  'churn-tests.answer.none': 'There is too little past to test forecasts on.',
  'churn-tests.because.scores':
    '{model} is used: of the models its forecasts of the past score best, of single subscriptions and of how many left.',
  'churn-tests.total-score': 'Score',
  'churn-tests.because.level':
    '{model} is used: others forecast as well (less than 0.02 nats a subscription apart), and it fits all data best for what it has to be told (Akaike’s criterion).',
  'churn-tests.because.criterion':
    '{model} is used, by Akaike’s criterion: there is too little past to test forecasts on.',
  'churn-tests.constant-rate': 'Constant rate',
  'churn-tests.table': 'Forecasts from earlier days',
  'churn-tests.table.says': 'What was expected, from what was known on the day, of the subscriptions that ran then.',
  'churn-tests.from': 'Forecast on',
  'churn-tests.running': 'Running then',
  'churn-tests.method': 'Method',
  'churn-tests.expected': 'Expected now',
  'churn-tests.actual': 'Still there',
  'churn-tests.score': 'Log score',
  'churn-tests.models': 'Churn models',
  'column.model': 'Model',
  'column.verdict': 'Verdict',
  'column.log-likelihood': 'Log-likelihood',
  'column.parameters': 'Parameters',
  'together.title': 'Orders and subscriptions',
  'together.asks': 'What do orders and subscriptions bring together?',
  'together.answer':
    'Together {total} is expected (80% interval: {low} to {high}): {orders} of orders and {subscriptions} of subscriptions, from {customers} {customers, plural, one {customer} other {customers}}, of whom {both} {both, plural, one {has} other {have}} both.',
  'together.answer.none': 'The business has subscriptions alone.',
  'together.top': 'Highest forecasts, from both',
  'together.orders': 'From orders',
  'together.subscriptions': 'From subscriptions',
  'failure.option-invalid.subscriptions-currency': 'the workspace is in {before}, the subscriptions are in {currency}',
  'failure.option-invalid.subscriptions-currency.remedy': 'Use another folder for them: {option_workspace}.',
  'failure.option-invalid.formulas-on-cluster': 'orders on a cluster are compared by channel and cohort alone',
  'failure.option-invalid.formulas-on-cluster.remedy':
    'Leave --where out, or say --by channel or --by cohort: the run has told those.',
  'failure.option-invalid.subscriptions-too-many':
    'of subscriptions, {most} at most are studied, and the table {table} has {rows} rows',
  'failure.option-invalid.subscriptions-too-many.remedy':
    'A row is one subscription. Name a table or a view of the subscriptions themselves, not of their payments; payments are studied as orders: {option_businessModel} orders.',
  'failure.option-invalid.subscriptions-alone':
    'the workspace has subscriptions alone; this is a question about orders',
  'failure.option-invalid.subscriptions-alone.remedy':
    'Look at the reports of subscriptions: {command_report} subscriptions, or churn-tests for how forecasts did.',
  'progress.subscriptions-studied':
    '{subscriptions} {subscriptions, plural, one {subscription} other {subscriptions}} paid for, MRR {revenue}',
  'setting-value.orders': 'orders',
  'setting-value.subscriptions': 'subscriptions',
  'setting-value.ended': 'the end of what was paid for',
  'setting-value.cancelled': 'the cancellation',
  'setting.businessModel': 'Business model',
  'setting.endsAt': 'What ends a subscription',
  'help.run.business-model':
    'what is sold: single orders, or contracts that run until they end; recognised by default, later runs keep what was said',
  'help.run.ends-at':
    'what ends a subscription: the end of what was paid for, or the cancellation; later runs keep it (default: ended)',
  'help.run.example.subscriptions': 'The export of a billing system; churn on the day of the cancellation',
  'help.placeholder.model': 'model',
} as const;
