/** What a run says of itself on a terminal. */
export const run = {
  'run.title': 'Perennial, run {run}: {sources}',
  'run.files': '{count} {count, plural, one {file} other {files}}',
  'run.base':
    '{customers} {customers, plural, one {customer} other {customers}}, {repeat} of whom came back ({share}). {orders} {orders, plural, one {order} other {orders}} on {transactions} {transactions, plural, one {day} other {days}} with an order (a customer’s orders of one day count once), from {first} to {last}.',
  'run.money': 'Money in {money} = money explained, to the cent.',
  'run.money.unexplained': 'Money in {money}, of which {gap} is NOT explained: do not trust the figures below.',
  'run.terms':
    'Every figure: {basis}, as of {date}, for the next {days} {days, plural, one {day} other {days}}, of n = {n} {n, plural, one {customer} other {customers}}; discounted only where said, at {discount} a year.',
  'run.terms.currency':
    'Every figure: {basis} in {currency}, as of {date}, for the next {days} {days, plural, one {day} other {days}}, of n = {n} {n, plural, one {customer} other {customers}}; discounted only where said, at {discount} a year.',
  'run.value': 'What your customers are worth',
  'run.value.expected':
    '{money} is expected in the next {days} {days, plural, one {day} other {days}}, on {orders} {orders, plural, one {day} other {days}} with an order. About {active} of the {customers} {customers, plural, one {customer} other {customers}} are still active (80%: {low} to {high}).',
  'run.value.expected.everyone':
    '{money} is expected in the next {days} {days, plural, one {day} other {days}}, on {orders} {orders, plural, one {day} other {days}} with an order of {customers} {customers, plural, one {customer} other {customers}}.',
  'run.value.interval': 'With a probability of 80% it will be {low80} to {high80}, of 95% {low95} to {high95}.',
  'run.value.median.above':
    'The median, {median}, is {shift} above the expected value: a few outcomes far below pull the mean down.',
  'run.value.median.below':
    'The median, {median}, is {shift} below the expected value: a few outcomes far above pull the mean up.',
  'run.value.discounted': 'Discounted to today: {money} over the horizon.',
  'run.value.discounted.infinite':
    'Discounted to today: {money} over the horizon, {infinite} without end. What is without end assumes that customers go on for ever as they did so far, far beyond what the history shows: compare by it, do not budget with it.',
  'run.value.uncertainty':
    'Uncertainty (one standard deviation): individual variance ± {individual}; parameters ± {parameters}; the model itself, by its error at {cutOffs} earlier {cutOffs, plural, one {date} other {dates}}, ± {model}.',
  'run.value.uncertainty.untested':
    'Uncertainty (one standard deviation): individual variance ± {individual}; parameters ± {parameters}; the model itself: unknown without a backtest.',
  'run.top': 'The {count} most valuable {count, plural, one {customer} other {customers}}',
  'run.customers': 'Customers',
  'run.customers.legend':
    'Forecast: money over the horizon. Chance active: the probability that the customer is still active. Expected days: on how many days the customer will order. An individual’s interval is wide because individuals are hard to predict; the interval of a total is not their sum.',
  'run.concentration': 'Concentration of value, each share by a ranking of its own',
  'run.concentration.line': 'top {top} {bar} {expected} of what is expected, {historic} of what came so far',
  'run.method': 'The method used: {method}',
  'run.method.spend': 'Money per order: {model}: {verdict}.',
  'run.unexplained':
    'This does not add up: {rows} {rows, plural, one {row} other {rows}} and {money} are missing. Please report it.',
  'run.example': '{reason}: {file}: {content}',
  'run.example.line': '{reason}: {file}, line {line}: {content}',
  'run.otherwise': 'To decide otherwise: {list}.',
  'run.otherwise.one': '{reason} {setting}',
  'run.note': '{file}: {note}',
  'run.changes': 'What changed since run {run}',
  'run.changes.none': 'Nothing: no new order, and the same value.',
  'run.changes.sum':
    '{orders} new {orders, plural, one {order} other {orders}} worth {money}, {customers} new {customers, plural, one {customer} other {customers}}. Expected value {before} → {now} ({change}).',
  'run.changes.cause': 'Because of',
  'run.changes.largest': 'Largest changes',
  'run.changes.before': 'Before',
  'run.changes.now': 'Now',
  'run.changes.why': 'Why',
  'run.warnings': 'Before you use this',
  'run.files.title': 'Done in {seconds} s. The files',
  'run.files.table': 'the table {name}',
  'run.next.score': 'one customer',
  'run.next.export': 'all of them in a file',
  'run.next.query': 'the query for all of them',
  'run.next.run': 'later: says what changed',
  'run.report': 'The report: {address}',
  'run.report.not-built': 'No report: its page has not been built. Build it: npm start -- --help, or npm run build',
} as const;
