export const firstOrders = {
  'first-orders.title': 'First orders',
  'first-orders.asks': 'What do customers order first, and when again?',
  'first-orders.answer': '{share} of the {n} customers order a second time within {days} days ({low} to {high}).',
  'first-orders.answer.few': 'Too few customers ({n}) have been watched for long enough to tell when they order again.',
  'first-orders.growth': 'After their order number {number} it is {share}.',
  'first-orders.apart':
    'Customers whose first order is of {best} ({bestCustomers}) are worth {bestMoney} each, to date and forecast; of {worst} ({worstCustomers}) {worstMoney}: more than chance explains.',
  'first-orders.alike': 'By {dimension} of the first order, customers do not differ by more than chance explains.',
  'first-orders.remind':
    'Of those who order again within {days} days, half do so by day {median}, three quarters by day {high}: remind the others around day {median}, and once more by day {high}.',
  'first-orders.lines':
    'The orders say nothing of products or categories, so these are not compared: an export with a row for each product would, or the option `--dimension`.',
  'first-orders.no-products':
    '{lines} {lines, plural, one {line} other {lines}} of orders, {money}, {lines, plural, one {is} other {are}} no product, by {lines, plural, one {its} other {their}} description ({names}): counted as money, and nobody’s first product.',
  'first-orders.next':
    'Of the {n} customers who took {first} first and came back, {share} then took {next}; of all who came back, {usual}: more than chance explains.',
  'first-orders.together': 'Bought together, by {dimension}',
  'first-orders.together.says':
    'Pairs on one day with orders more often than chance makes, of the first and second such days of all customers ({n}). Lift: how often by how often it would be by chance.',
  'first-orders.together.one': 'One',
  'first-orders.together.other': 'Other',
  'first-orders.together.with-one': 'With the one',
  'first-orders.together.with-other': 'With the other',
  'first-orders.together.both': 'With both',
  'first-orders.together.chance': 'By chance',
  'first-orders.together.most':
    '{one} and {other} are bought on one day {both} times, where chance would make it {chance}: show them together.',
  'first-orders.to-show': 'Whom to show {next}: began with {first}, not back yet ({listed} of {n})',
  'first-orders.chart.next': 'More often next than usual, by {dimension}',
  'first-orders.chart.next.says':
    'First → next (customers who came back). A dot: the share of them, with its 95% interval. A tick: of all who came back.',
  'first-orders.left': 'The {dimension} of orders has too many values to compare customers by it.',
  'first-orders.nexts': 'What comes next, by {dimension} of the first order',
  'first-orders.nexts.says':
    'Of those who took it on their first day with orders and came back ({n} in all), who took what on the second. Lift: that share by the share of all who came back.',
  'first-orders.took-first': 'First',
  'first-orders.took-next': 'Then',
  'first-orders.took-both': 'Took both',
  'first-orders.share': 'Share',
  'first-orders.usual': 'Of all',
  'first-orders.lift': 'Lift',
  'first-orders.by': 'First orders by {dimension}',
  'first-orders.by.says':
    'Worth: to date and forecast, drawn towards the mean of all as far as chance may have parted the groups. Second order: the chance within {days} days, customers who are too new included for as long as they were watched.',
  'first-orders.worth': 'Worth',
  'first-orders.second': 'Second order',
  'first-orders.mean': 'Mean as it is',
  'first-orders.numbers': 'Chance of the next order',
  'first-orders.numbers.says':
    'By how many orders a customer has made; orders of a day count as one. Those who could not be watched for long enough count for as long as they were (Kaplan–Meier). Quarter, half, three quarters: of those who come back within a year.',
  'first-orders.number': 'After order',
  'first-orders.returned': 'Came back',
  'first-orders.within30': 'Within 30 days',
  'first-orders.within90': 'Within 90 days',
  'first-orders.within180': 'Within 180 days',
  'first-orders.within365': 'Within 365 days',
  'first-orders.quarter': 'Days, a quarter',
  'first-orders.half': 'Days, half',
  'first-orders.three-quarters': 'Days, three quarters',
  'first-orders.gaps': 'Days between orders',
  'first-orders.gaps.says':
    'How many orders came so many days after the one before, up to now; those still to come are not in it.',
  'first-orders.from': 'Days from',
  'first-orders.to': 'Days to',
  'first-orders.first': 'First to second',
  'first-orders.later': 'Between later ones',
  'first-orders.count': 'Orders',
  'first-orders.days': '{days} days',
  'first-orders.chart.worth': 'To date and forecast, by {dimension}',
  'first-orders.chart.chances': 'How the chance grows with each order',
  'first-orders.chart.number': 'Orders made so far',
} as const;
