/** Whom to do something for. */
export const actions = {
  'actions.title': 'Lists of customers',
  'actions.asks': 'Whom should I contact first?',
  'actions.answer':
    'Start with the {n} {n, plural, one {customer who is} other {customers who are}} slipping away: they have spent {historic} so far and can still be kept. If all of them stay, they will spend {money} more than forecast in the next {days} {days, plural, one {day} other {days}}; no campaign can bring more.',
  'actions.answer.stay':
    'Start with the {n} {n, plural, one {customer who is} other {customers who are}} late: they have spent {historic} so far and are silent for more than twice their usual time. The method used sees hardly anyone leave, so it cannot say what keeping them is worth.',
  'actions.answer.others':
    'Nobody who spends much is late. Start with this list: {who}, {n} {n, plural, one {customer} other {customers}}.',
  'actions.answer.first':
    'Start with this list, the first of the lists in “What to do now”: {who}, {n} {n, plural, one {customer} other {customers}}.',
  'actions.answer.none': 'There are too few customers for a list yet: look at each of them below.',
  'actions.line': '{list} ({n}): {what}',
  'actions.overview': 'The lists and what they are worth',
  'actions.order':
    'In the order of what is left of their usual effect, if reaching a customer costs {contact} and the margin is {margin} of revenue.',
  'actions.order.orders': 'In the order of what their usual effect brings.',
  'actions.list': 'List',
  'actions.list.n': '{list} ({n})',
  'actions.list.keep': 'Best customers to keep',
  'actions.list.slipping': 'Slipping customers',
  'actions.list.second-order': 'Due for a second order',
  'actions.list.win-back': 'Win-back candidates',
  'actions.who.keep':
    'The top {expected} by forecast: more than one order, probably active, and not late if they are among the top {historic} by revenue to date.',
  'actions.who.slipping':
    'The top {historic} by revenue to date who are silent for more than twice their usual time between orders, with a chance of at least 20% that they are active.',
  'actions.who.second-order':
    'One order so far, {low} to {high} days ago: half of your returning customers order that often. With a chance of at least 20% that they are active.',
  'actions.who.win-back':
    'The top {historic} by revenue to date who have probably stopped: the chance that they are active is below 20%.',
  'actions.do.keep':
    'No discount, they order anyway. Thank them, give them the new things first, and call the first ten yourself when something goes wrong.',
  'actions.do.slipping':
    'Write to them this week, personally, from the top of the list. Leave out half of them by lot: only the comparison shows what the message brought.',
  'actions.do.second-order':
    'Send one recommendation that goes with the first order, without a discount. Leave out half of them by lot to see what it brought.',
  'actions.do.win-back':
    'One good offer, once, to those who ordered last. Expect few to return, and then stop writing.',
  'actions.most':
    'At most {money} in the next {days} {days, plural, one {day} other {days}}: what they would spend beyond the forecast if all of them were active for certain.',
  'actions.most.keep':
    'At stake: {money} in the next {days} {days, plural, one {day} other {days}}: what they are forecast to spend.',
  'actions.most.stay': 'Not known: the method used sees hardly anyone leave.',
  'actions.sure':
    'About {active} of the {n} are active. Together, all {n} are forecast to spend {money} (80% interval: {low} to {high}); for a single customer far more or less is possible.',
  'actions.sure.together':
    'Together, all {n} are forecast to spend {money} (80% interval: {low} to {high}); for a single customer far more or less is possible.',
  'actions.sure.together.none': 'No spending is forecast of the {n}.',
  'actions.sure.none': 'About {active} of the {n} are active; no spending is forecast.',
  'actions.sure.stay':
    'The method used sees hardly anyone leave: fewer of them may be active, and less may come, than it says.',
  'actions.sure.undecided': 'Methods disagree about who has left.*',
  'actions.undecided':
    '* Who has left is uncertain: {most} says that {highest} of all customers are active, {least} {lowest}.',
  'actions.heading.do': 'What to do',
  'actions.heading.most': 'What it is worth',
  'actions.heading.sure': 'How sure',
  'actions.why': 'Why',
  'actions.why.keep':
    'Orders every {gap} days, last {silence} {silence, plural, one {day} other {days}} ago; expected to order on {next} more {next, plural, one {day} other {days}}.',
  'actions.why.slipping':
    'Usually orders every {gap} days; silent for {silence} {silence, plural, one {day} other {days}}, {ratio} times as long.',
  'actions.why.second-order':
    'First order {silence} {silence, plural, one {day} other {days}} ago; returning customers order every {low} to {high} days.',
  'actions.why.win-back':
    '{orders} {orders, plural, one {order} other {orders}}, then none for {silence} {silence, plural, one {day} other {days}}.',
  'actions.silence': 'Days since last order',
  'actions.gap': 'Usual days between orders',
  'actions.if-active': 'More if active',
  'actions.more': 'The CSV has the first {listed} of {n}.',
  'actions.more.file': 'Everyone is in scores.csv, in the folder of the study.',
  'actions.more.table': 'Everyone is in the table {table}.',
} as const;
