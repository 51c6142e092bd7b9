/** Events and requests of shops that were not taken, and why. */
export const rejected = {
  'live.rejected': 'What was not taken',
  'live.rejected.since': 'Since the server was started, {since}. What the events say of people is not kept.',
  'live.rejected.why': 'Why, and what to do',
  'live.rejected.said': 'What was sent',
  'live.rejected.times': 'Times',
  'live.rejected.unknown': 'not known',
  'live.rejected.message': 'the last one: {id}',
  'rejected.nobody': 'It does not say of whom it is. Send userId or anonymousId.',
  'rejected.no-type': 'An event of a batch needs a type: identify, track, page, screen, group or alias.',
  'rejected.no-event': 'A track needs the name of its event.',
  'rejected.no-group': 'A group needs a groupId.',
  'rejected.no-previous-id': 'An alias needs two ids: previousId, which is joined to userId.',
  'rejected.no-order-id': 'An order needs its number: order_id.',
  'rejected.no-amount': 'An order needs what was paid: total, revenue or value.',
  'rejected.amount-unreadable':
    'The amount is no number from 0 to 10¹² in major units. Send it like 49.90, without a currency.',
  'rejected.currency-unreadable': 'The currency is no code of ISO 4217, such as EUR.',
  'rejected.time-unreadable': 'The timestamp is no date of ISO 8601, such as 2026-01-15T12:00:00Z.',
  'rejected.too-large': 'An event may have 32 kB at most.',
  'rejected.too-deep': 'An event may be nested 20 levels deep at most.',
  'rejected.erased': 'It is of somebody who was deleted, and is not to be known again.',
  'rejected.invalid':
    'The field {field} is not of its kind. Ids are texts of 1 to 200 characters or whole numbers, names are texts, times are texts of ISO 8601 such as 2026-01-15T12:00:00Z, and properties, traits and context are objects.',
  'live.refunds': 'Refunds that are taken off no order',
  'live.refunds.count': 'Refunds',
  'live.refunds.sum': 'Given back',
  'live.refunds.whole': '{n, plural, one {one of all that was paid} other {{n} of all that was paid}}',
  'refunds.waits':
    'Their orders have not come as events. The next run takes them off orders of files that have these numbers.',
  'refunds.no-order':
    'No order has their numbers, or orders of several customers have them: they lower no value. Send the order as an event, or import a file whose order numbers are those that the refunds name.',
  'refunds.other-currency':
    'Their order was paid in another currency, and there is no rate: they lower no value. Send the amount in the currency of the order, under a new messageId.',
  'live.told': 'Orders that two sources tell',
  'live.told.who': 'Told by',
  'live.told.files': 'files',
  'live.told.orders': 'Orders',
  'live.told.sum': 'Sum',
  'live.told.what': 'What counts',
  'live.told.probable': 'probably the same orders',
  'told.twice':
    '{n, plural, one {This order is in a file, too, and counts} other {These orders are in files, too, and count}} once, as the file has {n, plural, one {it} other {them}}, less what was given back since.',
  'told.twice.differs':
    'Of these, files say {files} and events {events}: files may leave out shipping and taxes, which orders that only events tell include. Where that is not wanted, import a file whose amounts are totals.',
  'told.probable':
    'The same person, the same amount, within an hour, under different numbers: they count twice. Let both sources send the number that the shop gives the order (order_id, such as 1001), or let only one of them tell orders.',
  'told.payments':
    'Stripe tells payments. Within an hour of each, the same person has an order in the other source: they count twice. Where the shop tells its orders itself, end the webhook of Stripe.',
  'rejected.refused': '{why}. {remedy}',
} as const;
