/** Whether a loyalty programme would pay. */
export const loyalty = {
  'loyalty.title': 'Loyalty programme',
  'loyalty.asks': 'Would a loyalty programme pay, and for whom?',
  'loyalty.answer.orders': 'What rewards would be taken off is not known: no column holds money.',
  'loyalty.answer.few': 'A programme is told for {least} customers or more of whom something is expected.',
  'loyalty.answer.pays':
    'It pays for {members} (n = {n}): if they spend {lift} more, {left} are left after rewards within {days} days ({low} to {high}).',
  'loyalty.answer.not':
    'It does not pay for sure for anybody: the best case is {members} (n = {n}). If they spend {lift} more, {left} are left after rewards within {days} days ({low} to {high}).',
  'loyalty.answer.no-interval':
    'The best case is {members} (n = {n}): if they spend {lift} more, {left} are left after rewards within {days} days.',
  'loyalty.break-even':
    'It breaks even where members spend {lift} more than they would have; most rewards go to what they would have spent anyway.',
  'loyalty.never': 'Rewards take all that is kept of what members spend ({margin}): no lift makes up for that.',
  'loyalty.assumed':
    'Assumed, and to be measured: members get back {reward} of what they spend, {redeemed} of the rewards are taken, they spend {lift} more for it, and {margin} of revenue is kept. The interval is that of the forecast; it does not hold what nobody knows, the lift. Say other values: --reward, --redeemed, --lift, --margin.',
  'loyalty.test':
    'To be sure before all get it: give it to half of those it is for, drawn by lot, and compare what both halves spend; nobody is asked to join, since those who would join spend more anyway.',
  'loyalty.there':
    'A programme that there is: rewards stand under retention in the costs, and a column of membership is compared by the drivers. Members who joined by themselves are no proof of what it does.',
  'loyalty.programme': 'Profit and loss of a programme',
  'loyalty.programme.says':
    'By whom it takes in: a tier by forecast and all above it. What is gained is what is kept of what they spend more; rewards are paid on all they spend.',
  'loyalty.members': 'Members',
  'loyalty.members.top': 'top 10%',
  'loyalty.members.high': 'top 30%',
  'loyalty.members.middle': 'top 60%',
  'loyalty.members.low': 'everybody',
  'loyalty.gained': 'Gained',
  'loyalty.rewards-anyway': 'Rewards, spent anyway',
  'loyalty.rewards-on-more': 'Rewards, on more',
  'loyalty.left': 'Left',
  'loyalty.break-even-lift': 'Breaks even at',
  'loyalty.outstanding': 'Not yet taken',
  'loyalty.pays': 'Pays',
  'report.option.reward': 'per cent of what members spend that they get back (default: 5)',
  'report.option.redeemed': 'per cent of rewards that are taken (default: 80)',
  'report.option.lift': 'per cent more that members spend because of it (default: 5)',
} as const;
