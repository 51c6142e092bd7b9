export const value = {
  'value.title': 'Value',
  'value.asks': 'Who is it made of?',
  'value.answer':
    'The best tenth of {customers} {customers, plural, one {customer} other {customers}} is expected to bring {share} of what is to come; it brought {historic} of what came so far.',
  'value.answer.interval':
    'The best tenth of {customers} {customers, plural, one {customer} other {customers}} is expected to bring {share} of what is to come (80% interval {low} to {high}); it brought {historic} of what came so far.',
  'value.answer.few':
    '{customers} {customers, plural, one {customer} other {customers}} are too few to speak of tenths: the list below is all of it.',
  'value.distribution': 'How value is spread',
  'value.distribution.says':
    'Customers by value, each step of the axis a multiple of the last. A line for the past, a filled shape for what is to come.',
  'value.amount': 'Value per customer (log)',
  'value.lorenz': 'How few carry how much',
  'value.lorenz.says':
    'The best x% of the customers bring y% of the money. The further from the diagonal, the fewer carry it.',
  'value.lorenz.x': 'Share of customers, the best first',
  'value.lorenz.y': 'Share of money',
  'value.density': 'Who is still here, and worth what',
  'value.density.says':
    'Each cell is a group of customers; the stronger its colour, the more of them. Top left: valuable if won back. Top right: keep them.',
  'value.past-future': 'Past beside future',
  'value.past-future.says':
    'On the diagonal a customer is expected to bring within the horizon what they have brought so far.',
  'value.below-one': 'none',
  'value.top': 'Of whom most is expected',
  'value.bottom': 'Of whom least is expected',
  'value.bottom.says': 'Where the expectation is level, the best of the past come first: whom the business lost.',
  'value.empty': 'Once there are customers with orders, their values are spread out here.',
} as const;
