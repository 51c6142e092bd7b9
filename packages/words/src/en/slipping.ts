export const slipping = {
  'slipping.title': 'Slipping away',
  'slipping.asks': 'Who is leaving, and what can keep them?',
  'slipping.answer':
    '{n} customers may be leaving: {money} is at risk in the next {days} days, beside {expected} that is still expected of them ({low} to {high}).',
  'slipping.answer.no-interval':
    '{n} customers may be leaving: {money} is at risk in the next {days} days, beside {expected} that is still expected of them.',
  'slipping.answer.first':
    'Most is at risk with {customer}: {money}; an incentive of up to {incentive} can pay, if {effect} of those leaving stay for it and {margin} of revenue is margin.',
  'slipping.answer.first-orders': 'Most is at risk with {customer}: {money}.',
  'slipping.answer.few':
    '{n, plural, one {One customer} other {{n} customers}} may be leaving: too few for a figure of all.',
  'slipping.answer.none':
    'Nobody stands between staying and leaving: customers are either probably active or probably gone.',
  'slipping.answer.stay': 'By the model used nobody leaves for good, so there is nobody to be kept.',
  'slipping.answer.blind':
    'The method used sees hardly anyone leave: whoever is late by their own rhythm stands in the list “Slipping customers”.',
  'slipping.rule':
    'The most that an incentive may cost assumes that an offer keeps {effect} of those who would leave, costs {contact} to send, and is paid to whoever stays, also to those who would have stayed anyway. Nobody knows the effect before a group without the offer has been compared.',
  'slipping.margin': 'Of the money saved, {margin} counts as margin.',
  'slipping.margin.none': 'All money counts in full, by {basis}: a margin lowers what an incentive may cost.',
  'slipping.cac':
    'Replacing: a new customer for {cac} has brought {money} within {days} days (n = {n}); above the incentive in that column a new one is the cheaper way to the same money.',
  'slipping.cac.none': 'Where the cost of a new customer is given, keeping is held against replacing.',
  'slipping.cac.few': 'Too few customers came long enough ago to say what a new one brings.',
  'slipping.list': '{listed} of the {n} customers who may be leaving',
  'slipping.list.says':
    'Everyone active with a chance from {from} to {to}. “Slipping customers” is another list: the best by what they brought, late by their own rhythm. At risk: what they would bring if active, times the chance that they are not.',
  'slipping.assume': 'Assume',
  'slipping.effect': 'Kept by the offer',
  'slipping.cac.label': 'Cost of a new customer',
  'slipping.at-risk': 'At risk',
  'slipping.tips': 'Gone from',
  'slipping.most': 'Incentive, at most',
  'slipping.beside-cac': 'At most beside CAC',
  'slipping.saved': 'Saved by the offer',
  'slipping.if-active': 'If active',
  'report.option.effect': 'per cent of those leaving whom an offer keeps (default: 10)',
  'report.option.margin': 'per cent of revenue that is margin (default: what costs leave)',
  'report.option.contact':
    'what it costs to reach a customer (default: 0; of opportunities and actions a tenth of an average order)',
  'report.option.cac': 'what it costs to win a new customer',
} as const;
