/** A person at this moment, what to do for them, what came of a page, and webhooks. */
export const livePeople = {
  'failure.webhook-refused': 'the webhook is not signed as {header} should say',
  'failure.webhook-refused.remedy':
    'Give the server the secret that the sender signs with, and send the body as it was signed, within five minutes.',
  'failure.webhook-refused.no-secret': 'the server does not know the secret of this webhook',
  'failure.webhook-refused.no-secret.remedy': 'Start it with the environment variable {variable}.',
  'person.reason.never-ordered': 'Has not ordered yet: what visitors like this one brought is all that is known.',
  'person.reason.not-scored':
    'Has ordered, but has no score: the orders were of value zero, given back in full or in another currency, or there is no run yet.',
  'person.reason.one-order': 'Has ordered once; whether they come back is still open.',
  'person.reason.many-orders':
    'Has ordered {orders, plural, one {{orders} time} other {{orders} times}}, the last on {day}.',
  'person.reason.overdue': 'The last order was longer ago than is usual for them.',
  'person.reason.trouble':
    'Something went wrong: {count, plural, one {{count} return, complaint or late delivery} other {{count} returns, complaints or late deliveries}}.',
  'person.reason.price': 'Price decides for them: {share} of what they show is about price.',
  'person.action.recover': 'Make good what went wrong before anything is offered.',
  'person.action.first-order': 'Help them find what they need; nothing more is known yet.',
  'person.action.second-order': 'Ask for a second order: it decides whether they stay.',
  'person.action.win-back': 'Win them back, as long as it costs less than the value at risk.',
  'person.action.save': 'Show long-term value and savings rather than a larger purchase.',
  'person.action.commit': 'Offer a commitment or something better.',
  'person.action.leave': 'Leave them as they are.',
  'person.observed': 'Forecast as of {date}: until then it is known who has ordered.',
  'person.observed.behind':
    'Old forecast: as of {date}, {days} {days, plural, one {day} other {days}} ago. Whether they have ordered since is not known. Run again with newer orders, or send orders as events.',
  'read-out.answer.more':
    'Those who saw the composed page bring {difference} more lifetime value a person than the control group (95% interval: {low} to {high}).',
  'read-out.answer.less':
    'Those who saw the composed page bring {difference} less lifetime value a person than the control group (95% interval: {low} to {high}).',
  'read-out.answer.unclear':
    'Whether it brings more or less lifetime value than the defaults cannot be told yet: the difference is {difference} a person, and its 95% interval, {low} to {high}, holds zero.',
  'read-out.finding.sample-ratio': 'The groups have sizes that chance does not explain: do not trust what follows.',
  'read-out.finding.few-people': 'Fewer than 30 people in a group: nothing can be told yet.',
  'read-out.finding.nobody-ordered':
    'Nobody in either group has ordered yet since they first saw or could have seen this page. What orders and revenue differ by cannot be told.',
  'read-out.finding.unequal-shares':
    '{people} people are in neither group: pages, or versions of one, held out unequal shares, and they were held out by some and not by others.',
  'read-out.finding.converts-but-loses': 'Wins on conversion and loses on lifetime value.',
  'read-out.finding.baseline-better':
    'The page brings less lifetime value than its baseline: the simpler way to decide is the better one.',
  'read-out.finding.guardrail': 'Makes something unwanted more frequent: {measure}.',
} as const;
