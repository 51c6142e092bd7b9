/** What to do now. */
export const opportunities = {
  'opportunities.title': 'What to do now',
  'opportunities.asks': 'What is worth most to do now?',
  'opportunities.answer': 'First: {what}, worth {worth}',
  'opportunities.answer.none': 'Nothing found rests on 30 customers or more: look at each customer instead.',
  'opportunities.answer.nearest':
    'Nothing found earns what it costs, where an offer costs {contact} a customer. Nearest to it: {what}; that pays where an offer costs {most} or less.',
  'opportunities.answer.none-pays':
    'Nothing found earns what it costs, where an offer costs {contact} a customer: make it cheaper, or try it on a part first.',
  'opportunities.line': '{place}. {what}: worth {worth} How sure: {sure} Check: {check}',
  'opportunities.line.names': '{place}. {what}, beginning with {names}: worth {worth} How sure: {sure} Check: {check}',
  'opportunities.unvalued':
    'Not in this order, because the method used sees hardly anyone leave and cannot say what keeping them is worth: {lists}. Write to one half of a list, chosen by lot; what the other half does says what it is worth.',
  'opportunities.undecided':
    '* How many are still active is not decided ({most} says {highest}, {least} {lowest}): what keeping or winning back is worth is less sure than its interval says.',
  'opportunities.assumed':
    'Assumed: reaching a customer, with a gift or an offer, costs {contact}, and the margin is {margin} of revenue. No effect is known before it has been tried.',
  'opportunities.assumed.usual':
    'Assumed: reaching a customer, with a gift or an offer, costs {contact}, a tenth of the average order, and the margin is {margin} of revenue. No effect is known before it has been tried.',
  'opportunities.overlap':
    'The same customers may be counted in several of these, so their worth must not be added up.',
  'opportunities.what.slipping': 'write to the slipping customers ({n})',
  'opportunities.what.win-back': 'win back those who have stopped ({n})',
  'opportunities.what.second-order': 'bring first-time buyers to a second order ({n})',
  'opportunities.what.keep': 'look after the best customers ({n})',
  'opportunities.what.bad-spend': 'spend less on {subject} (n = {n})',
  'opportunities.what.buy-more': 'acquire more customers through {subject} (n = {n})',
  'opportunities.what.better-channel': 'find more customers like those from {subject} (n = {n})',
  'opportunities.what.newer-worse': 'find out what is worse with new customers of {subject} (n = {n})',
  'opportunities.what.driver': 'get more new customers to start like this: {trait} {subject} (n = {n})',
  'opportunities.what.costly': 'change the terms for customers who cost too much ({n})',
  'opportunities.what.concentration':
    'give each of the {n} customers with the highest forecasts (1% of all) a personal contact',
  'opportunities.what.refer': 'ask the best customers who have brought nobody to bring somebody ({n})',
  'opportunities.what.after-ticket': 'call new customers after a ticket (n = {n})',
  'opportunities.what.after-refund': 'call new customers after a refund (n = {n})',
  'opportunities.what.loyalty': 'give customers who come back a part of what they spend: a loyalty programme ({n})',
  'opportunities.what.shift-budget':
    'spend a part of what new customers cost on offers to those who may be leaving ({n})',
  'opportunities.what.next-product': 'show {subject} to those who began with {other} ({n})',
  'opportunities.what.fallen': 'ask those who were among the best and are no more what has changed ({n})',
  'opportunities.why.slipping':
    'They brought much and are late by their own rhythm: if all were active, {money} more would come in {days} days.',
  'opportunities.why.win-back':
    'They brought much and have probably stopped: if all were active, {money} more would come in {days} days.',
  'opportunities.why.second-order':
    'Those who come back do so about now: if all were active, {money} more would come in {days} days.',
  'opportunities.why.keep': 'Most is expected of them: {money} in {days} days.',
  'opportunities.why.bad-spend':
    'Its customers cost more than they are worth, even at the upper end of the interval: {money} lost in {days} days at the pace so far.',
  'opportunities.why.buy-more':
    'Its customers are worth most beside what they cost: {money} more than their cost comes in with those of {days} days.',
  'opportunities.why.better-channel':
    'Its customers bring more than those of the weakest channel at the same age: {money} if all those of {days} days had been like them.',
  'opportunities.why.newer-worse':
    'At the same age they bring less than those before them: {money} missing from the new customers of {days} days.',
  'opportunities.why.driver':
    'Who begins so brings more later; that is association, not yet cause: {money} if all new customers of {days} days did.',
  'opportunities.why.costly':
    'They rank high by revenue, and little is left of it: {money} less than of others with as much.',
  'opportunities.why.concentration': 'One in a hundred customers carries {money} of what is expected in {days} days.',
  'opportunities.why.refer':
    'They are worth most, and have brought nobody yet: {money} in {days} days if each brings one like those who were referred so far.',
  'opportunities.why.after-ticket':
    'They bring less than others who had ordered as often: {money} missing from those of {days} days; that is association, not yet cause.',
  'opportunities.why.after-refund':
    'They bring less than others who had ordered as often: {money} missing from those of {days} days; that is association, not yet cause.',
  'opportunities.why.loyalty':
    '{money} is expected of them in {days} days without a programme; rewards are paid on all of it, too.',
  'opportunities.why.shift-budget':
    'The next new customer costs more than the average one, and those of whom most is at risk cost an offer each: {money} more comes in {days} days for the same budget.',
  'opportunities.why.next-product':
    'Those who begin so and come back take it more often than others, beyond chance: {money} in {days} days if all who have not come back order once more.',
  'opportunities.why.fallen':
    'They were of the top 10% by forecast at the run before: {money} less is expected of them in {days} days than then.',
  'opportunities.worth': '{money} (80% interval: {low} to {high}) in {days} days {if}.',
  'opportunities.worth.cost': '{money} (80% interval: {low} to {high}) in {days} days {if}; it costs {cost}.',
  'opportunities.worth.left':
    '{money} (80% interval: {low} to {high}) in {days} days {if}; it costs {cost}, so {left} is left.',
  'opportunities.if.leaving': 'if {effect} of those leaving stay for it',
  'opportunities.if.keep': 'if they bring {effect} more for it',
  'opportunities.if.stopped': 'if it stops',
  'opportunities.if.more': 'if {effect} more of them come',
  'opportunities.if.like-them': 'if {effect} of those from {other} are like them',
  'opportunities.if.mended': 'if {effect} of what is missing comes back',
  'opportunities.if.begun': 'if {effect} of new customers begin so',
  'opportunities.if.lost': 'if {effect} of what they bring would be lost without it',
  'opportunities.if.refer': 'if {effect} of them bring one',
  'opportunities.if.ordered': 'if {effect} of them order it',
  'opportunities.if.shifted': 'if offers keep one in ten of those leaving',
  'opportunities.if.kept': '{if} and {kept} of revenue is kept',
  'opportunities.sure.assumed': 'an effect of {effect} is assumed, not measured; it pays from {from}.',
  'opportunities.sure.free': 'an effect of {effect} is assumed, not measured.',
  'opportunities.sure.not':
    'it does not earn what it costs: it pays from an effect of {from}, and {effect} is assumed.',
  'opportunities.sure.never': 'it does not earn what it costs, whatever the effect.',
  'opportunities.sure.undecided': 'Methods disagree about who has left.*',
  'opportunities.sure.fewer': 'Fewer than 30 customers are too few to rely on.',
  'opportunities.sure.bad-spend': 'they cost more than they are worth, even at the upper end of the interval.',
  'opportunities.sure.buy-more':
    'they are worth more than they cost, even at the lower end of the interval; whether as good ones come for more money is not known.',
  'opportunities.sure.better-channel':
    'that they bring more is beyond chance; whether more like them can be won is not known.',
  'opportunities.sure.newer-worse': 'that they bring less is beyond chance; the cause is not known.',
  'opportunities.sure.driver': 'that it goes with more is beyond chance; that it brings more is not proven.',
  'opportunities.sure.costly': 'what they cost is counted; that {effect} of it comes back is assumed.',
  'opportunities.sure.concentration':
    'what they will bring is forecast; that {effect} of it is at risk is assumed, and the cost of the time it takes is not counted.',
  'opportunities.sure.service': 'that they bring less is beyond chance; that a call brings it back is not proven.',
  'opportunities.sure.shift-budget':
    'what is at risk is forecast; what an offer keeps, and what the next new customer costs, is assumed.',
  'opportunities.sure.next-product':
    'that they take it more often is beyond chance; that {effect} more order for seeing it is assumed.',
  'opportunities.test.lot': 'leave out half by lot and compare after {weeks} weeks.',
  'opportunities.test.few':
    'leave out half by lot and compare after {weeks} weeks; with {available} customers only an effect of {shows} or more would show.',
  'opportunities.test.hopeless':
    'no test: with {available} customers only an effect of {shows} or more would show. Look at the same figure in the next run.',
  'opportunities.test.weeks': 'do it in every second week and count new customers for {weeks} weeks.',
  'opportunities.test.long':
    'in every second week it would take more than a year to show: do it in some regions only, and compare them.',
  'opportunities.behind': 'Why, what it takes, and the check in full',
  'opportunities.behind.worth': '{worth} {takes}',
  'opportunities.behind.check': 'Check: {check}',
  'opportunities.heading.worth': 'Worth',
  'opportunities.heading.sure': 'How sure',
  'opportunities.heading.check': 'Check',
  'opportunities.heading.who': 'Who',
  'opportunities.part': '{name}: {text}',
  'opportunities.who.names': '{names} …',
  'opportunities.back': 'What to do now: {place}',
  'opportunities.see': 'More in',
  'opportunities.whole-list': 'Their list',
  'opportunities.names': 'First of them:',
  'opportunities.further': '{n} more, including what does not earn its cost',
  'opportunities.compare': 'All {n} side by side',
  'opportunities.small':
    '{n, plural, one {{n} more action is} other {{n} more actions are}} worth less than {least}, a thousandth of what is expected, and left out.',
  'opportunities.assumes': 'assumed is {effect} of {stake}, which is {money} ({low} to {high});',
  'opportunities.assumes.kept': 'assumed is {effect} of {stake}, of which {kept} is kept: {money} ({low} to {high});',
  'opportunities.assumes.all': 'stopping it saves {money} ({low} to {high});',
  'opportunities.takes.list': 'it costs {cost} and pays if at least {effect} of those leaving stay for it.',
  'opportunities.takes.keep': 'it costs {cost} and pays if they bring at least {effect} more for it.',
  'opportunities.takes.never': 'at {cost} it cannot pay: make it cheaper, or begin with the top of the list.',
  'opportunities.takes.free': 'it pays as far as it works.',
  'opportunities.takes.spend':
    'move the money in steps, and stop where a further customer costs more than the most to pay.',
  'opportunities.takes.offer':
    'that it goes with more is no proof that it brings more, so it stands behind the others; it pays if those who are led there stay like those who went by themselves.',
  'opportunities.takes.terms': 'fees, minimum orders and paid returns are what moves it.',
  'opportunities.takes.look': 'it takes a look at what has changed or threatens before any money is spent.',
  'opportunities.takes.refer': 'it costs {cost} and pays if at least {effect} of them bring one.',
  'opportunities.takes.mended': 'it costs {cost} and pays if at least {effect} of what they have lost comes back.',
  'opportunities.takes.loyalty':
    'rewards cost {cost}, most of them on what is bought anyway; it pays if members spend at least {effect} more for it.',
  'opportunities.takes.shifted': 'it costs no more than now: move the money in steps.',
  'opportunities.takes.service': 'it takes a call, or a letter, within the first month.',
  'opportunities.takes.shown': 'it takes a place in a letter or on a page that they see anyway.',
  'opportunities.check.lot':
    'leave out half by lot and compare after {weeks} weeks. An effect of {effect} shows with {needed} customers in who orders again, with {neededForMoney} in what they spend; there are {available}.',
  'opportunities.check.few':
    'leave out half by lot and compare after {weeks} weeks. An effect of {effect} would show with {needed} customers in who orders again, with {neededForMoney} in what they spend; there are {available}, with whom only one of {shows} or more would show.',
  'opportunities.check.weeks':
    'do it in every second week and count new customers from {subject}. A change of {effect} shows with {needed} of them, in some {weeks} weeks; the worth is their number times what one brings.',
  'opportunities.check.long':
    'do it in every second week and count new customers from {subject}. A change of {effect} shows only with {needed} of them, more than come in a year: make it larger, or compare regions.',
  'opportunities.check.split': 'offer it to half of the new customers by lot.',
  'opportunities.check.halves': 'leave out half of them by lot, and compare what both halves spend in the next run.',
  'opportunities.check.referred': 'leave out half of them by lot, and count whom each half brings.',
  'opportunities.check.happened': 'call half of those to whom it happens, drawn by lot, and compare who orders again.',
  'opportunities.check.members': 'offer it to half of the customers by lot, members and others of that half together.',
  'opportunities.check.none': 'there are too few for a test of any effect; look at the same figure in the next run.',
  'opportunities.check.report': 'the same figure in the next run.',
  'opportunities.check.lot.money':
    'leave out half by lot and compare after {weeks} weeks what they spend. An effect of {effect} shows with {neededForMoney} customers; there are {available}.',
  'opportunities.check.few.money':
    'leave out half by lot and compare after {weeks} weeks what they spend. An effect of {effect} would show with {neededForMoney} customers; there are {available}, with whom only one of {shows} or more would show.',
  'opportunities.table': 'What to do, most left after its cost first',
  'opportunities.table.says':
    'Worth: the assumed effect times what is at stake, in {days} days, as far as it is kept. Pays from: the effect at which it earns its cost. Rows of fewer than 30 customers, and those that may be chance or mere association, come last.',
  'opportunities.what': 'What',
  'opportunities.subject': 'About',
  'opportunities.worth.column': 'Worth',
  'opportunities.cost': 'Costs',
  'opportunities.left': 'Left after its cost',
  'opportunities.cost.each': 'Cost per customer',
  'opportunities.assumed.column': 'Assumed',
  'opportunities.break-even': 'Pays from',
  'opportunities.at-stake': 'At stake',
  'opportunities.firm': 'Enough customers',
  'opportunities.check': 'Check',
  'opportunities.check.weeks.column': 'Weeks of test',
  'opportunities.check.needs': 'Test needs',
  'opportunities.check.needs-money': 'Test needs, by money',
  'opportunities.list': 'Who',
  'opportunities.next': 'All {n}, as a table or a file; --contact, --margin and --effect change what is assumed:',
} as const;
