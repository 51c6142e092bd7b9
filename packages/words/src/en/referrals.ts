/** Who brought whom, and what that is worth. */
export const referrals = {
  'referrals.title': 'Referrals',
  'referrals.asks': 'Who brings new customers?',
  'referrals.answer.unsaid':
    'Nothing says which of the {n} customers were referred, and by whom. A column with the id or e-mail address of the customer who did, in the orders or in a file of people, fills this; it is found by a usual name, such as “Referred by”, and any other is named at the run by --dimension referred_by=COLUMN.',
  'referrals.answer.none':
    'Nobody was referred by another customer. Referrers who never ordered themselves: {unknown}.',
  'referrals.answer.few':
    '{n} {n, plural, one {customer was} other {customers were}} referred, by {referrers}: too few to tell what they bring.',
  'referrals.answer':
    '{n} customers ({share} of all) were referred, by {referrers} others. They have brought {historic}, and are expected to bring {expected} within {days} days ({low} to {high}).',
  'referrals.answer.apart':
    '{referred} are expected of a customer who was referred (n = {n}), {others} of one who came otherwise (n = {rest}): more than chance makes.',
  'referrals.answer.alike':
    '{referred} are expected of a customer who was referred (n = {n}), {others} of one who came otherwise (n = {rest}): chance may have made that.',
  'referrals.answer.first':
    'Customer {customer} has brought {referred} {referred, plural, one {other} other {others}}: {own} of their own, and {credit} more where {part} of what those bring is counted for whoever brought them.',
  'referrals.credit':
    '{part} of what referred customers bring is counted for whoever brought them, and so much less for themselves: nothing counts twice. --credit says another part.',
  'referrals.do':
    'Whom to ask first: {n} customers of the top 10% by forecast have brought nobody yet. Leave half of them out by lot, and see how many more the others bring.',
  'referrals.unknown': '{n} more name somebody who never ordered: they count as not referred by a customer.',
  'referrals.selves': '{n} name themselves, and count as not referred.',
  'referrals.association':
    'Who is referred may be another kind of customer, and may have come anyway: this says what goes with it, not what asking would bring.',
  'referrals.groups': 'Customers who were referred, and the others',
  'referrals.group.referred': 'referred',
  'referrals.group.own': 'came otherwise',
  'referrals.tiers': 'Who refers, by forecast tier',
  'referrals.tiers.says': 'Customers of each tier, and of those who has brought another.',
  'referrals.referrers': 'Have referred',
  'referrals.share': 'Share',
  'referrals.referred': 'Referred',
  'referrals.list': 'Who brought most: {listed} of {n}',
  'referrals.list.says':
    'What the customers of each brought and are expected to bring; the intervals take those to decide for themselves. {part} of it is counted for whoever brought them.',
  'referrals.brought-historic': 'Theirs to date',
  'referrals.brought-expected': 'Theirs expected',
  'referrals.own': 'Own',
  'referrals.credit-column': 'Credit',
  'referrals.with-credit': 'With credit',
  'referrals.to-ask': 'Whom to ask first: {listed} of {n}',
  'referrals.bridge': 'What credit moves',
  'referrals.bridge.says':
    'To date and expected, of all customers: what is counted for those who refer is taken from those who were referred, and the sum stays.',
  'referrals.step.own': 'what all customers bring',
  'referrals.step.taken': 'taken from the referred',
  'referrals.step.given': 'given to those who brought them',
  'referrals.step.after': 'what all bring with credit',
  'report.option.credit':
    'per cent of what referred customers bring that is counted for whoever brought them (default: 50)',
} as const;
