/** What goes with value and with leaving. */
export const drivers = {
  'drivers.title': 'Drivers',
  'drivers.asks': 'What goes with value, and with leaving?',
  'drivers.answer.value':
    'Customers with {trait}: {value} ({n}) had brought {mean} each in the {days} days after the first, {difference} beside others who came at the same time (80% interval: {low} to {high}).',
  'drivers.answer.orders':
    'Customers with {trait}: {value} ({n}) had placed {mean} orders each in the {days} days after the first, {difference} beside others who came at the same time (80% interval: {low} to {high}).',
  'drivers.answer.active':
    'Of those with {trait}: {value} ({n}), {mean} go on: {difference} beside others of their time (80% interval: {low} to {high}).',
  'drivers.answer.return':
    'Of those with {trait}: {value} ({n}), {mean} came back within {days} days: {difference} beside others of their time (80% interval: {low} to {high}).',
  'drivers.nobody-leaves':
    'The method used takes {active} of {customers} customers to be active: it says nobody leaves to speak of, so there is nothing that goes with staying.',
  'drivers.answer.none':
    'Nothing that the first order says of the {n} customers goes with value or leaving by more than chance.',
  'drivers.answer.few':
    'Too few customers have been there for long enough: at least 100, and half of all, must have reached the same age.',
  'drivers.association':
    'These are associations, not causes: who orders so may be another kind of customer. Whether a change brings what it goes with, only a test shows.',
  'drivers.how':
    'Each customer is held against those who first ordered in the same quarter (months: in the same year). Differences are drawn towards nothing as far as chance may have made them; values of fewer than {least} customers are put together.',
  'drivers.trait': 'Trait',
  'drivers.value': 'Value of it',
  'drivers.groups': 'Values',
  'drivers.trait.basket': 'first basket',
  'drivers.trait.weekday': 'first weekday',
  'drivers.trait.month': 'first month',
  'drivers.basket.any': 'any',
  'drivers.basket.up-to': 'up to {to}',
  'drivers.basket.between': '{from} to {to}',
  'drivers.basket.over': 'over {from}',
  'drivers.weekday.0': 'Monday',
  'drivers.weekday.1': 'Tuesday',
  'drivers.weekday.2': 'Wednesday',
  'drivers.weekday.3': 'Thursday',
  'drivers.weekday.4': 'Friday',
  'drivers.weekday.5': 'Saturday',
  'drivers.weekday.6': 'Sunday',
  'drivers.month.1': 'January',
  'drivers.month.2': 'February',
  'drivers.month.3': 'March',
  'drivers.month.4': 'April',
  'drivers.month.5': 'May',
  'drivers.month.6': 'June',
  'drivers.month.7': 'July',
  'drivers.month.8': 'August',
  'drivers.month.9': 'September',
  'drivers.month.10': 'October',
  'drivers.month.11': 'November',
  'drivers.month.12': 'December',
  'drivers.traits': 'How much goes with each trait',
  'drivers.traits.says':
    'Share of the differences between customers of the same time: in what they had brought after {days} days, in whether they had come back by then, and in the chance that they are active. Most of it is no trait’s.',
  'drivers.traits.says.stay':
    'Share of the differences between customers of the same time: in what they had brought after {days} days, and in whether they had come back by then. Most of it is no trait’s.',
  'drivers.explained.value': 'Of value',
  'drivers.explained.return': 'Of coming back',
  'drivers.explained.active': 'Of staying',
  'drivers.of.value': 'What goes with value in the {days} days after the first',
  'drivers.of.return': 'What goes with coming back within {days} days',
  'drivers.of.active': 'What goes with staying',
  'drivers.of.says': 'Association, not cause. Those beyond chance first.',
  'drivers.mean.value': 'Per customer',
  'drivers.mean.return': 'Came back',
  'drivers.mean.active': 'Active',
  'drivers.expected': 'Of their time',
  'drivers.difference': 'Difference',
  'drivers.apart': 'Beyond chance',
  'report.option.of': 'one alone: value, coming back (return), staying (active)',
} as const;
