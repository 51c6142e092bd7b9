/** Payments that stand among the orders and among the subscriptions. */
export const sharedPayments = {
  'together.answer.shared':
    'Together {total} is expected (80% interval: {low} to {high}): {orders} of orders, of which {shared} are payments of subscriptions and count with these, and {subscriptions} of subscriptions, from {customers} {customers, plural, one {customer} other {customers}}, of whom {both} {both, plural, one {has} other {have}} both.',
  'together.answer.unclear':
    'Orders ({orders} expected) and subscriptions ({subscriptions} expected) are not added up: some payments may stand in both. Of {customers} {customers, plural, one {customer} other {customers}}, {both} {both, plural, one {has} other {have}} both.',
  'together.apart':
    'Of {due} payments due by contract, {found} are among the orders (same customer, same amount, on their day or up to two weeks later), so both are different payments and count in full.',
  'together.shared':
    'Of {due} payments due by contract, {found} are orders, too (same customer, same amount, on their day or up to two weeks later, or the number of the contract). They count once: what they have brought as the orders say, what is to come as the contracts say.',
  'together.missing':
    '{money} was due by contract and has no order beside the others of its plan: it failed or was given back, and does not count.',
  'together.nobody-in-both':
    'No customer is in both. Customers are told by the same id in both files: if each has ids of its own, payments that stand in both are counted twice.',
  'together.unclear.some':
    '{plan}: {found} of {due} payments due are among the orders, too few to be all of them and too many to be chance.',
  'together.unclear.amounts':
    '{plan}: on most days on which one of {due} payments is due the customer has an order of another amount (with tax, or after a discount?).',
  'together.unclear.days':
    '{plan}: customers have orders of the amount of the plan, but on other days than its {due} payments are due.',
  'together.unclear.do':
    'Leave the payments of subscriptions out of the orders, or study the file of subscriptions in a folder of its own ({option_workspace}); then both can be added.',
  'together.payments': 'What both have brought, each payment once',
  'together.step': 'Step',
  'together.step.orders': 'orders',
  'together.step.due': 'payments due by contract',
  'together.step.same': 'the same payments, in both',
  'together.step.missing': 'due, but not come in',
  'together.step.total': 'together',
  'together.plans': 'Payments due, and found among the orders',
  'together.plan': 'Plan',
  'together.due': 'Due',
  'together.found': 'Also orders',
  'together.found-share': 'Share',
  'together.verdict': 'They are',
  'together.verdict.apart': 'other payments',
  'together.verdict.shared': 'the same payments',
  'together.verdict.some': 'unclear: a part of them',
  'together.verdict.amounts': 'unclear: other amounts',
  'together.verdict.days': 'unclear: other days',
  'together.shared-money': 'In both',
} as const;
