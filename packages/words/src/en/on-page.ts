/** What the page says in place of sentences that name a command or an option: its readers have no terminal before them. */
export const onPage = {
  'accounts.answer.unsaid':
    'Nothing says which of the {n} customers belong to one company. Those with e-mail addresses of one domain can be put together, or a column of companies, recognised by a usual header such as Company, Billing Company or Organisation.',
  'channels.answer.none':
    'The orders do not say where customers came from: a column with the channel of each order would show it here.',
  'channels.costs':
    'What customers cost is not known here. A file of what was spent, by month and channel, adds what a customer costs, what is left of the first order, value to cost, months to pay back, the most to pay and bad spend.',
  'equity.answer.none':
    'Without discounting, what customers bring in all time has no finite value: it takes a discount rate.',
  'first-orders.lines':
    'The orders say nothing of products or categories, so these are not compared: an export with a row for each product would.',
  'levers.kept.none': 'No costs are known, so all revenue counts as kept: a margin or a file of costs says what is.',
  'levers.cac.none': 'What a new customer costs is not known: a file of what was spent says it.',
  'people.answer.none':
    'The orders say nothing of who the customers are. A column of theirs, such as the channel, would show it here, by groups of at least {least} customers.',
  'profit.files':
    'A gross margin gives the gross margin of all figures. Costs of goods, payment fees, shipping, service, offers, acquisition spend and overheads give the rest.',
  'profit.unmatched.do': 'Say which channels of your orders a channel of your spend stands for, or check the dates.',
  'segments.answer.unsaved': 'No segment has been saved yet.',
  'segments.broken': 'The rule of the segment {name} cannot be read.',
  'note.costs-goods-unknown':
    '{lines} of these lines have no margin either: what the goods of their orders cost is not known, and is not taken for 0',
  'warning.fit-verdict':
    'These data do not determine all parameters of {model}: what rests on them, such as who has left, is less certain. The details are in “Assumptions and method”.',
  'referrals.answer.unsaid':
    'Nothing says which of the {n} customers were referred, and by whom. A column with the id of the customer who did, in the orders or in a file of people, fills this. It is recognised by a usual header, such as Referred by, Referrer or Invited by; rename any other to one of these.',
  'referrals.credit':
    '{part} of what referred customers bring is counted for whoever brought them, and so much less for themselves: nothing counts twice.',
  'loyalty.assumed':
    'Assumed, and to be measured: members get back {reward} of what they spend, {redeemed} of the rewards are taken, they spend {lift} more for it, and {margin} of revenue is kept. The interval is that of the forecast; it does not hold what nobody knows, the lift.',
  'budget.assumed':
    'Assumed, and to be measured: an offer costs {contact} and keeps {effect} of those leaving, those of whom most is at risk first. A new customer costs {cac} at the {newcomers} who come in that time, the next one {next} of that, and brings {brings}; {margin} of revenue is kept.',
  'budget.answer.unsaid':
    'Nothing says what a new customer costs; {newcomers} come in {days} days. A file of spend (date, channel, cost) fills this.',
} as const;
