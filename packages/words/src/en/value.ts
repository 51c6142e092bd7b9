export const value = {
  'value.title': 'Value',
  'value.asks': 'Which customers is it made of?',
  'value.answer':
    'The 10% of {customers} {customers, plural, one {customer} other {customers}} with the highest forecasts are forecast to bring {share} of future revenue; the 10% who have spent most brought {historic} of revenue to date.',
  'value.answer.interval':
    'The 10% of {customers} {customers, plural, one {customer} other {customers}} with the highest forecasts are forecast to bring {share} of future revenue (80% interval: {low} to {high}); the 10% who have spent most brought {historic} of revenue to date.',
  'value.answer.few':
    '{customers} {customers, plural, one {customer is} other {customers are}} too few for a top 10%: the list below shows all of them.',
  'value.distribution': 'Distribution of customer value',
  'value.distribution.says': 'Customers by value, on a logarithmic axis. Line: revenue to date. Filled: forecast.',
  'value.amount': 'Value per customer (log scale)',
  'value.lorenz': 'Revenue concentration',
  'value.lorenz.says':
    'The top x% of customers bring y% of revenue. The further from the diagonal, the more concentrated the revenue.',
  'value.lorenz.x': 'Share of customers, highest value first',
  'value.lorenz.y': 'Share of revenue',
  'value.density': 'Who is still active, and how much they have spent',
  'value.density.says':
    'Each cell is a group of customers; a stronger colour means more of them. Top left: spent much, probably stopped. Top right: retain.',
  'value.past-future': 'Past vs forecast',
  'value.past-future.says': 'On the diagonal, the forecast for the horizon equals revenue to date.',
  'value.below-one': 'none',
  'value.top': 'Highest expected spend',
  'value.bottom': 'Lowest expected spend',
  'value.bottom.says': 'Ties are sorted by revenue to date: the first are the best customers you have lost.',
  'value.empty': 'Once there are customers with orders, this shows how their values are distributed.',
} as const;
