/** What groups of customers are worth, and whether they are treated alike. */
export const people = {
  'people.title': 'Groups of people',
  'people.asks': 'What is each group worth, and are groups treated alike?',
  'people.answer':
    'By {attribute}: most is expected of a customer of {best} ({bestMoney}, n = {bestCustomers}), least of one of {worst} ({worstMoney}, n = {worstCustomers}).',
  'people.answer.one':
    'By {attribute}: {value} alone differs from the others ({money} expected of a customer, n = {n}).',
  'people.answer.alike':
    'By {attribute} no group of at least {least} customers differs from the others by more than chance.',
  'people.answer.none':
    'The orders say nothing of who the customers are. A column of theirs, such as the channel (perennial run --channel COLUMN), would show it here, by groups of at least {least} customers.',
  'people.alike': 'By {attribute} no list and no tier takes groups unlike beyond chance.',
  'people.unlike':
    '“{selection}” treats groups unlike: it takes {share} of {value} (by {attribute}, n = {n}) and {others} of everybody else. Further such differences: {more}.',
  'people.fairness':
    'Lists and tiers go by what customers did, not by who they are; still they may take one group less often. A ratio of shares below {ratio}, or as far above, is marked where chance does not explain it. Where the attribute is protected by law, ask before you act on such a list.',
  'people.value': 'What customers are worth, by {attribute}',
  'people.value.says': 'Groups of at least {least} customers stand alone; the {n} smaller ones are put together.',
  'people.value.says.all': 'Every group has at least {least} customers.',
  'people.small': 'groups of fewer than {least}',
  'people.historic': 'To date, each',
  'people.frequency': 'Repeat orders a year',
  'people.standing': 'Beside the others',
  'people.standing.own': 'differs',
  'people.standing.alike': 'may be alike',
  'people.standing.small': 'too few',
  'people.treatment': 'How often lists and tiers take each group, by {attribute}',
  'people.treatment.says':
    'Beside everybody who is not of the group. Marked: a ratio beyond {ratio} either way that chance does not explain.',
  'people.selection': 'List or tier',
  'people.top': 'Top 10% by forecast',
  'people.chosen': 'Taken',
  'people.share': 'Share taken',
  'people.others': 'Of the others',
  'people.ratio': 'Ratio',
  'people.ratio.low': 'Ratio, low 95%',
  'people.ratio.high': 'Ratio, high 95%',
  'people.is-unlike': 'Unlike',
} as const;
