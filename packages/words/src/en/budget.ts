/** Keeping customers beside winning new ones. */
export const budget = {
  'budget.title': 'Keep or win',
  'budget.asks': 'Win new customers, or keep those there are?',
  'budget.answer.orders': 'Neither side can be reckoned: no column holds money.',
  'budget.answer.stay':
    'Nobody may be leaving, or the method used cannot see it: there is nobody to be kept by an offer.',
  'budget.answer.few':
    'Fewer than {least} customers may be leaving, or have been new long enough: too few to weigh one against the other.',
  'budget.answer.unsaid':
    'Nothing says what a new customer costs. A file of spend (date, channel, cost), or --cac AMOUNT, fills this.',
  'budget.answer':
    'Of {budget} for {days} days, {share} ({keeping}) are best spent on keeping {offered} customers: all of it then brings {brings} ({low} to {high}), where new customers alone bring {alone}.',
  'budget.answer.no-interval':
    'Of {budget} for {days} days, {share} ({keeping}) are best spent on keeping {offered} customers: all of it then brings {brings}, where new customers alone bring {alone}.',
  'budget.answer.new':
    'Of {budget} for {days} days, all is best spent on new customers, who bring {alone}: an offer to those who may be leaving brings less than it costs.',
  'budget.assumed':
    'Assumed, and to be measured: an offer costs {contact} and keeps {effect} of those leaving, those of whom most is at risk first. A new customer costs {cac} at the {newcomers} who come in that time, the next one {next} of that, and brings {brings}; {margin} of revenue is kept. Say other values: --budget, --cac, --next, --effect, --margin, --contact.',
  'budget.test':
    'How to be sure: move a tenth of the budget for one quarter, leave out half of those to be kept by lot, and let the ledger say what came. The interval is that of the forecast; it does not hold what is assumed.',
  'budget.splits': 'What {budget} bring, by the part for keeping',
  'budget.splits.says':
    'Each more offer goes to somebody of whom less is at risk, and each more new customer costs more: the best part lies where the next amount brings as much either way.',
  'budget.share': 'For keeping',
  'budget.on-keeping': 'Spent on keeping',
  'budget.offered': 'Offers',
  'budget.saved': 'Saved',
  'budget.on-new': 'Spent on new',
  'budget.new': 'New customers',
  'budget.by-new': 'By new',
  'budget.brings': 'Brings',
  'report.option.budget': 'what is to be spent within the horizon (default: what new customers cost now)',
  'report.option.next': 'what the next new customer costs, in per cent of the average one (default: 150)',
} as const;
