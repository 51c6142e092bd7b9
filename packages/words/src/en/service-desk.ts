/** How to treat a customer who is in touch: the page and the card of the service desk. */
export const serviceDesk = {
  'service-desk.title': 'Service desk',
  'service-desk.asks': 'How to treat this customer?',
  'service-desk.search': 'Customer id, e-mail address or order number, whole',
  'service-desk.look': 'Look up',
  'service-desk.none': 'Nobody is known by that. It has to be whole; who was deleted is not shown either.',
  'service-desk.several': 'Several customers are known by that:',
  'service-desk.by.id': 'id',
  'service-desk.by.email': 'e-mail address',
  'service-desk.by.order': 'order number',
  'service-desk.tier': 'Tier',
  'service-desk.tier-none': 'No tier',
  'service-desk.tier-name.top': 'Top',
  'service-desk.tier-name.high': 'High',
  'service-desk.tier-name.middle': 'Middle',
  'service-desk.tier-name.low': 'Low',
  'service-desk.tier.quantile':
    'Forecast {expected} within {days} {days, plural, one {day} other {days}} (80% interval {low} to {high}). The tier {tier}, the {group} of customers by forecast, begins at {from}.',
  'service-desk.tier.configured':
    'Forecast {expected} within {days} {days, plural, one {day} other {days}} (80% interval {low} to {high}). The tier {tier} begins at {from}, as the settings say.',
  'service-desk.tier.anything':
    'Forecast {expected} within {days} {days, plural, one {day} other {days}} (80% interval {low} to {high}). So few customers are expected to bring anything that the tier {tier} begins at any forecast above zero.',
  'service-desk.tier.low.quantile':
    'Forecast {expected} within {days} {days, plural, one {day} other {days}} (80% interval {low} to {high}). Below {from} is the tier {tier}, the {group} of customers by forecast.',
  'service-desk.tier.low.configured':
    'Forecast {expected} within {days} {days, plural, one {day} other {days}} (80% interval {low} to {high}). Below {from} is the tier {tier}, as the settings say.',
  'service-desk.tier.doubt':
    'The interval reaches the tiers {tiers}: the forecast is right for many customers like this one, less so for one.',
  'service-desk.tier.not-profiled': 'Has not agreed to be profiled: no tier and no forecast. What happened counts.',
  'service-desk.tier.no-forecast': 'No forecast, so no tier: no order is known, or no run can predict.',
  'service-desk.tier.no-tiers': 'No tier: the newest run does not say where tiers begin.',
  'service-desk.limit.title': 'Limit for all remedies together',
  'service-desk.limit':
    '{share} of what is expected to stay: {margin} of the forecast of {expected} within {days} {days, plural, one {day} other {days}}. It pays where it raises what the customer will bring by {share} or more.',
  'service-desk.limit.most':
    'The most that the settings allow for a case, {most}. By value it would be more: {share} of {margin} of the forecast of {expected}.',
  'service-desk.limit.nothing':
    'Nothing that costs money: {share} of {margin} of the forecast of {expected} within {days} {days, plural, one {day} other {days}} comes to less than the smallest coin.',
  'service-desk.limit.margin':
    'No limit can be worked out: it is not known what stays of revenue. Set costs, or a margin in the settings of the service desk; until then nothing that costs money is allowed here.',
  'service-desk.limit.tier': 'Without a tier and a forecast nothing that costs money is allowed here.',
  'service-desk.limit.no-money': 'The orders have no money, so no limit can be worked out.',
  'service-desk.remedies': 'What you may do',
  'service-desk.remedies.none': 'Nothing beyond what everybody is due.',
  'service-desk.remedy.explain': 'Say what happened, and by when it will be put right',
  'service-desk.remedy.first-in-line': 'Answer before others',
  'service-desk.remedy.call-back': 'Have somebody who can decide call back',
  'service-desk.remedy.replace': 'Replace it beyond what your terms promise',
  'service-desk.remedy.refund-shipping': 'Give the shipping back',
  'service-desk.remedy.voucher': 'Give a voucher for the next order',
  'service-desk.remedy.at-most': 'at most {money}',
  'service-desk.remedy.no-cost': 'costs time alone',
  'service-desk.avoid': 'What not to do',
  'service-desk.avoid.not-profiled': 'Do not look up or guess what this customer is worth: they have not agreed to it.',
  'service-desk.avoid.buys-anyway':
    'No discount: nothing went wrong lately, and the chance that they are still a customer is {chance}. They probably order without one.',
  'service-desk.avoid.given-back':
    'Money or goods went back {times} times lately: find out why before you give anything more.',
  'service-desk.avoid.marketing': 'No marketing offer: they have unsubscribed.',
  'service-desk.avoid.above': 'Nothing above the limit without whoever decides about exceptions.',
  'service-desk.avoid.any-money': 'Nothing that costs money without whoever decides about exceptions.',
  'service-desk.avoid.rights':
    'Do not count against the limit, or hold back, what the law or your terms give everybody: warranty, withdrawal, the refund of what did not arrive.',
  'service-desk.avoid.telling': 'Do not tell the caller their tier or what they are worth.',
  'service-desk.incidents':
    'What went wrong in the last {days} {days, plural, one {day} other {days}}, as far as events and files tell',
  'service-desk.incidents.none': 'Nothing that events or files tell of.',
  'service-desk.incident.delivery-late': 'Delivery late',
  'service-desk.incident.delivery-failed': 'Delivery failed',
  'service-desk.incident.return': 'Sent back',
  'service-desk.incident.refund': 'Money given back',
  'service-desk.incident.complaint': 'Complaint',
  'service-desk.incident.ticket': 'Ticket, not solved as far as is known',
  'service-desk.incident.ticket-filed': 'Ticket of a file, which does not say whether it is solved',
  'service-desk.unread.files':
    'The orders and tickets of files could not be looked at, since a run writes: look again in a moment.',
  'service-desk.unread.cluster': 'The orders lie on a cluster: tickets of files are not told here.',
  'service-desk.basis': 'Run {run}, as of {date}; forecasts of revenue.',
  'service-desk.customer': 'Customer {customer}',
  'service-desk.key': 'Key of the service desk',
  'service-desk.key.why':
    'Typed in once; it stays in this tab until it is closed. It may look up customers here, and nothing else.',
  'service-desk.key.use': 'Use it',
  'service-desk.key.forget': 'Forget the key',
  'service-desk.key.refused': 'This key is not one of the service desk, or it has ended.',
  'service-desk.settings.is':
    'Which remedies each tier gets, and what they may cost: a share of what is expected to stay of the customer’s money. The API sets what each remedy is for, too.',
  'service-desk.settings.share': 'Limit of the tier {tier}, of what stays',
  'service-desk.settings.most': 'At most for a case',
  'service-desk.settings.margin': 'Margin where no costs are known',
  'service-desk.settings.lately': 'Days that count as lately',
  'service-desk.settings.origins': 'Origins whose pages may show the card in a frame, one a line',
} as const;
