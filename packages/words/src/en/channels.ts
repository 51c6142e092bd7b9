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
  'channels.costs':
    'What customers cost is not known here. A file of what was spent, by month and channel, adds what a customer costs, what is left of the first order, value to cost, months to pay back, the most to pay and bad spend: perennial run spend.csv, or perennial costs add spend.csv.',
  'channels.answer.ratio':
    'Worth most beside what they cost are customers from {value} ({n}): {ratio} times their CAC of {cac} (80% interval: {low} to {high}).',
  'channels.costs.says':
    'Customers for whom some spend is known. First-order margin: what is left of the first day, of all customers of the channel. The most to pay is the lower end of the 80% interval of what one is worth.',
  'channels.first-margin': 'First-order margin',
  'channels.payback': 'Payback by channel',
  'channels.payback.says':
    'What a customer had brought after costs by each month, of those who have reached it, as long as they are {least}; and the same less CAC.',
  'channels.months': 'Months',
  'channels.brought': 'Brought',
  'channels.after-cac': 'Less CAC',
} as const;
