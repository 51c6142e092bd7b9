/** Finding customers: search, lists behind figures, and what is said where there is nobody. */
export const find = {
  'find.search': 'Find customers by e-mail, phone, name, order number or id',
  'find.search.id': 'Find customers by any part of the id; of orders on a cluster nothing else is kept',
  'find.short.id': 'Find a customer by id',
  'find.csv': 'Download these customers (CSV)',
  'find.found': '{n} {n, plural, one {customer} other {customers}} found',
  'find.none': 'Nobody is found.',
  'find.none.rule': 'No customer of this run fits. Change the conditions, or look at all customers.',
  'find.none.search': 'Try a part of the e-mail address, the telephone number, the name, an order number or the id.',
  'find.none.id': 'Only ids are known of orders on a cluster. Try a part of one.',
  'find.none.short.id': 'Nobody has this in their id. Of orders on a cluster nothing else is known.',
  'find.orders': 'Orders behind the money',
  'find.orders.is':
    'What each order brought, refunds taken off; money given back that names no order stands below zero.',
  'find.orders.total': '{n} {n, plural, one {row} other {rows}}, together {total}',
  'find.orders.newest': 'the newest {n} are shown',
  'find.given-back': 'given back',
  'find.no-number': 'without a number',
  'find.order': 'Order',
  'find.refunded': 'Refunded',
  'find.channel': 'Channel',
  'app.its-customers': 'The customers behind it',
} as const;
