/** What customers do after a ticket or a refund. */
export const service = {
  'service.title': 'Service',
  'service.asks': 'What follows a ticket or a refund?',
  'service.answer.young': 'Too few customers have been there for much longer than {first} days to tell what follows.',
  'service.answer.none':
    'Nothing is known of what happened to customers in their first {first} days: no order was refunded, and there are no tickets.',
  'service.answer.few':
    'What happened to customers in their first {first} days happened to fewer than {least} of them: too few to tell what follows.',
  'service.answer.ticket':
    'Of {n} customers with a ticket in their first {first} days, {mean} ordered again after those, within {days} days of the first order; of others like them {others} ({difference}, {low} to {high}): beyond chance.',
  'service.answer.ticket.alike':
    'Of {n} customers with a ticket in their first {first} days, {mean} ordered again after those, within {days} days of the first order; of others like them {others}: chance may have made the difference ({low} to {high}).',
  'service.answer.refund':
    'Of {n} customers with a refund in their first {first} days, {mean} ordered again after those, within {days} days of the first order; of others like them {others} ({difference}, {low} to {high}): beyond chance.',
  'service.answer.refund.alike':
    'Of {n} customers with a refund in their first {first} days, {mean} ordered again after those, within {days} days of the first order; of others like them {others}: chance may have made the difference ({low} to {high}).',
  'service.association':
    'Beside each other stand customers of the same quarter with as many orders in their first {first} days; what they did is counted after those. It is an association: who has a ticket may be another kind of customer.',
  'service.to-call.ticket': 'Whom to call after a ticket: {listed} of {n}',
  'service.to-call.refund': 'Whom to call after money was given back: {listed} of {n}',
  'service.to-call.says': 'It happened in the last {days} days, and they have not ordered since.',
  'service.do':
    'To do: call half of those to whom it happens, drawn by lot, and see whether more of them order again than of the other half.',
  'service.no-tickets':
    'A file of tickets (customer, day, minutes), given with the run or added to the costs, is compared here, too.',
  'service.more':
    'What the orders say of a delivery, such as a column that says whether it was late, is compared by the drivers once it is named at the run.',
  'service.of.value': 'What they brought from day {first} to {days}',
  'service.of.return': 'Who ordered again from day {first} to {days}',
  'service.of.active': 'Who is still active',
  'service.says':
    'Customers to whom it happened in their first {first} days and all others; differences are drawn towards nothing as far as chance may have made them.',
  'service.event': 'What happened',
  'service.event.ticket': 'ticket',
  'service.event.refund': 'refund',
  'service.happened': 'Happened',
  'service.answer.satisfaction':
    'Of {n} customers whose answer on satisfaction in their first {first} days was {given}, {mean} ordered again after those, within {days} days of the first order; of others like them {others} ({difference}, {low} to {high}): beyond chance.',
  'service.answer.satisfaction.alike':
    'Of {n} customers whose answer on satisfaction in their first {first} days was {given}, {mean} ordered again after those, within {days} days of the first order; of others like them {others}: chance may have made the difference ({low} to {high}).',
  'service.no-answers':
    'Answers to NPS or CSAT (customer, date, nps or csat), given with the run, are compared here, too.',
  'service.satisfaction.value': 'What they brought from day {first} to {days}, by satisfaction',
  'service.satisfaction.return': 'Who ordered again from day {first} to {days}, by satisfaction',
  'service.satisfaction.active': 'Who is still active, by satisfaction',
  'service.satisfaction.says':
    'The last answer of the first {first} days: low is NPS to 6 or CSAT to 2, high is NPS from 9 or CSAT from 4. Who answers is another kind of customer than who does not; compare the answers with each other.',
  'service.given': 'Answer',
  'service.given.low': 'low',
  'service.given.middle': 'middling',
  'service.given.high': 'high',
  'service.given.none': 'none',
} as const;
