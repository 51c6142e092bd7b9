export const channels = {
  'channels.title': 'Channels',
  'channels.asks': 'Which channels bring the best customers?',
  'channels.answer':
    '{days} days after their first order, customers from {best} ({bestCustomers}) had brought {bestMoney} each, those from {worst} ({worstCustomers}) {worstMoney}: {verdict}.',
  'channels.answer.first':
    'On the day of their first order, customers from {best} ({bestCustomers}) brought {bestMoney} each, those from {worst} ({worstCustomers}) {worstMoney}: {verdict}.',
  'channels.answer.few': 'By {dimension} no two groups of {least} customers can be compared.',
  'channels.answer.none':
    'The orders do not say where customers came from: a column with the channel of each order would show it here (perennial run --channel COLUMN).',
  'channels.costs':
    'What customers cost is not known here: a file of what was spent, by month and channel, adds the cost of a customer, value to cost, months to pay back, and the most that a customer may cost.',
  'channels.by': 'Customers by {dimension}',
  'channels.by.says':
    'Revenue of each by so many days after the first order, of those who have been customers that long; then what is expected of each.',
  'channels.first-day': 'First day',
  'channels.by30': '30 days',
  'channels.by90': '90 days',
  'channels.by180': '180 days',
  'channels.by365': '365 days',
  'channels.ages': 'Revenue per customer at the same age, by {dimension}',
  'channels.ages.says':
    'Of customers who have reached each age. Bars: the 80% interval of the mean, from {least} customers on.',
  'channels.age': 'Days since first order',
} as const;
