/** What customers met beside their orders, what goes with it, and what is wrong with files of it. */
export const journeys = {
  'journeys.title': 'Journeys',
  'journeys.asks': 'Which touchpoints go with value and with staying?',
  'journeys.answer.none':
    'Nothing is known of what customers met beside their orders. A file of touchpoints (customer or e-mail address, time, event or channel), given with the run, is compared here.',
  'journeys.answer.young':
    'Too few customers have been there for much longer than {first} days to tell what follows a touchpoint.',
  'journeys.answer.few': 'No touchpoint has met, and not met, at least {least} customers each: too few to compare.',
  'journeys.answer.before':
    'Of {n} customers who met {touchpoint} in the {way} days before their first order, {mean} ordered again within {days} days; of others of their time {others} ({difference}, {low} to {high}): beyond chance.',
  'journeys.answer.before.alike':
    'Of the touchpoints compared, none goes with more or with fewer customers who order again, beyond chance. {touchpoint} lies furthest apart: of {n} customers who met it before their first order, {mean} ordered again within {days} days; of others of their time {others} ({difference}, {low} to {high}).',
  'journeys.answer.after':
    'Of {n} customers who met {touchpoint} in the {first} days after their first order, {mean} ordered again after those, within {days} days of the first order; of others like them {others} ({difference}, {low} to {high}): beyond chance.',
  'journeys.answer.after.alike':
    'Of the touchpoints compared, none goes with more or with fewer customers who order again, beyond chance. {touchpoint} lies furthest apart: of {n} customers who met it in the {first} days after their first order, {mean} ordered again after those; of others like them {others} ({difference}, {low} to {high}).',
  'journeys.association':
    'This is an association, not an effect: who opens a mail or sees an advertisement is often somebody who would have bought more anyway. Beside each other stand customers whose first order was in the same quarter; after the first order also with as many orders in the first {first} days, and what they did is counted after those days.',
  'journeys.recorded': 'Compared are customers who came while touchpoints were recorded, from {from} to {to}.',
  'journeys.without':
    '{n} {n, plural, one {customer stands} other {customers stand}} in no file of touchpoints, and {n, plural, one {counts} other {count}} as not having met any.',
  'journeys.do':
    'To do: before money is moved, leave {touchpoint} out for half of the customers, drawn by lot, and compare who orders again.',
  'journeys.of.value': 'What they brought until day {days}, by touchpoint',
  'journeys.of.return': 'Who ordered again until day {days}, by touchpoint',
  'journeys.of.active': 'Who is still active, by touchpoint',
  'journeys.says':
    'Before: in the {way} days up to the first order. After: in the {first} days after it; there, only what came after those days is counted. The twelve touchpoints that met most customers; differences are drawn towards nothing as far as chance may have made them.',
  'journeys.stage': 'When',
  'journeys.stage.before': 'before',
  'journeys.stage.after': 'after',
  'journeys.touchpoint': 'Touchpoint',
  'journeys.met': 'Met',
  'journeys.paths.value': 'What they brought until day {days}, by path to the first order',
  'journeys.paths.return': 'Who ordered again until day {days}, by path to the first order',
  'journeys.paths.active': 'Who is still active, by path to the first order',
  'journeys.paths.says':
    'Touchpoints of the {way} days before the first order, one after the other; one that comes several times in a row counts once, and of long paths the last {steps} steps are told.',
  'journeys.path': 'Path',
  'journeys.path.none': 'nothing recorded',
  'journeys.converted': 'Who placed a first order within {way} days of a touchpoint',
  'journeys.converted.says':
    'People who met it before they had ordered, at least {way} days before the as-of date. Many touchpoints lie on the way to one order: the rows do not add up.',
  'journeys.people': 'People',
  'journeys.share': 'Share',
  'touchpoints.file': '{file} has touchpoints: the reports on journeys and on service compare customers by them.',
  'touchpoints.known': '{file}: {used} of {rows} rows are touchpoints, by “{person}”, “{at}” and {what}.',
  'touchpoints.people':
    '{customers} of {people} people with touchpoints are customers; {without} {without, plural, one {customer has} other {customers have}} none.',
  'touchpoints.rows':
    'Rows not used of {file}: {unreadable} unreadable, {nameless} without a person, {undated} without a time, {empty} without a touchpoint, {orders} that are orders.',
  'failure.touchpoints-invalid.columns':
    '{file} has no time, or no column that says what was met; its columns are {columns}',
  'failure.touchpoints-invalid.columns.remedy':
    'Export it with the customer or e-mail address, a time (timestamp, date), and an event, a channel or an answer (event, channel, nps, csat).',
  'failure.touchpoints-invalid.scale': 'answers in the column {column} are of no scale that is known: {cell}',
  'failure.touchpoints-invalid.scale.remedy':
    'Use 0 to 10 (NPS), 1 to 5 or 0 and 1 (CSAT), or words such as good and bad.',
  'failure.touchpoints-invalid.on-cluster': 'touchpoints can be used in a workspace that lies in its folder only',
  'failure.touchpoints-invalid.on-cluster.remedy': 'Study the orders without {option_engine}.',
  'failure.touchpoints-invalid.without-orders':
    'touchpoints are compared by what customers order, and there are subscriptions alone',
  'failure.touchpoints-invalid.without-orders.remedy': 'Leave the file of touchpoints out.',
  'help.run.touchpoints':
    'what people met, and when: a customer or e-mail address, a time, and an event, a channel or an answer such as NPS (repeatable)',
  'help.run.no-touchpoints': 'forget what earlier files said of touchpoints',
} as const;
