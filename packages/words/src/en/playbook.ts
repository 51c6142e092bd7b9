/** What to do about each kind of opportunity, step by step. */
export const playbook = {
  'playbook.heading': 'Playbook: who does what, and up to which cost',
  'playbook.title': 'Playbook',
  'playbook.says':
    'What rests on enough customers, in its order and step by step. The limit is what a customer of the list is worth under what is assumed: contact and offer together may cost no more.',
  'playbook.place': 'No.',
  'playbook.step': 'Step',
  'playbook.what': 'What to do',
  'playbook.owner': 'Owner',
  'playbook.limit.column': 'Limit per customer',
  'playbook.owned': 'Owner: {owner}.',
  'playbook.limit':
    'Limit: {money} per customer, contact and offer together; beyond that it costs more than it brings.',
  'playbook.owner.marketing': 'marketing',
  'playbook.owner.service': 'customer service',
  'playbook.owner.finance': 'finance',
  'playbook.owner.product': 'product management',
  'playbook.slipping.1':
    'Step 1: export the list, leave out half by lot, and take out whoever asked not to be contacted.',
  'playbook.slipping.1.all':
    'Step 1: export the list and take out whoever asked not to be contacted; there are too few for a comparison of halves, so all are written to.',
  'playbook.slipping.2':
    'Step 2: write first without an offer: what is new since the last order, and what they bought.',
  'playbook.slipping.3': 'Step 3: whoever has not ordered after two weeks gets one offer within the limit; then stop.',
  'playbook.win-back.1':
    'Step 1: export the list, leave out half by lot, and begin with those of the highest value if active.',
  'playbook.win-back.1.all':
    'Step 1: export the list and begin with those of the highest value if active; there are too few for a comparison of halves.',
  'playbook.win-back.2': 'Step 2: ask why they stopped, and offer what would bring them back, within the limit.',
  'playbook.win-back.3':
    'Step 3: whoever does not answer twice is not written to again; that saves the cost of the next campaign.',
  'playbook.second-order.1': 'Step 1: export the list and leave out half by lot.',
  'playbook.second-order.1.all':
    'Step 1: export the list; there are too few for a comparison of halves, so nobody is left out.',
  'playbook.second-order.2':
    'Step 2: around the usual day of the second order, show what others took next after the same first order.',
  'playbook.second-order.3': 'Step 3: give a reason to come back now, within the limit, and only once.',
  'playbook.keep.1': 'Step 1: give each of them somebody who answers, and the first place in the queue of service.',
  'playbook.keep.2': 'Step 2: ask what is missing; mend what several of them name.',
  'playbook.keep.3':
    'Step 3: thank them with something that costs no more than the limit: early access rather than a discount.',
  'playbook.bad-spend.1': 'Step 1: check that the costs and the orders of the channel are complete for the same days.',
  'playbook.bad-spend.2': 'Step 2: lower the budget by a fifth, or by its worst campaigns first.',
  'playbook.bad-spend.3':
    'Step 3: after one usual time to payback, compare new customers and their value; lower it further or stop.',
  'playbook.acquire.1': 'Step 1: raise the budget, or open a like channel, in steps of a fifth.',
  'playbook.acquire.2': 'Step 2: stay below the maximum cost of acquisition that the report on channels names.',
  'playbook.acquire.3':
    'Step 3: compare the customers of the added money with those before at equal age; stop where they are worth less than they cost.',
  'playbook.newer-worse.1':
    'Step 1: see in cohorts and drivers what has changed: channel, first product, price, delivery.',
  'playbook.newer-worse.2': 'Step 2: undo or mend the change that came first.',
  'playbook.newer-worse.3': 'Step 3: follow the quality index of the next cohorts at equal age.',
  'playbook.driver.1':
    'Step 1: make the first order in question easier to find for half of the new visitors, drawn by lot.',
  'playbook.driver.2': 'Step 2: change nothing else in that time, and give no discount for it.',
  'playbook.driver.3':
    'Step 3: roll it out only if the half with the change brings more; it is an association until then.',
  'playbook.costly.1': 'Step 1: see for each of them which cost is large: goods, returns, service, discounts.',
  'playbook.costly.2': 'Step 2: change the terms that make it: minimum order, paid returns, the discount agreed.',
  'playbook.costly.3': 'Step 3: tell the customers before, and keep those who have a contract to its terms.',
  'playbook.concentration.1': 'Step 1: name somebody who is responsible for each of the largest customers.',
  'playbook.concentration.2': 'Step 2: speak with each of them this quarter, and note what could make them leave.',
  'playbook.concentration.3': 'Step 3: plan the budget for the case that the largest of them leaves.',
  'playbook.loyalty.1':
    'Step 1: set the reward, from which spend on, and when points expire; put the liability into the books.',
  'playbook.loyalty.2': 'Step 2: open it to half of the customers, drawn by lot.',
  'playbook.loyalty.3': 'Step 3: go on only if that half, members and others together, leaves more after rewards.',
  'playbook.shift-budget.1': 'Step 1: agree on the amount with whoever is responsible for the channel.',
  'playbook.shift-budget.2': 'Step 2: move a fifth of it, and keep the control group of the list that it goes to.',
  'playbook.shift-budget.3': 'Step 3: move the next fifth only after the next run has shown the effect.',
  'playbook.refer.1': 'Step 1: ask those first whose last order was delivered without a complaint.',
  'playbook.refer.2': 'Step 2: make the code theirs, with the same gift for both sides, within the limit.',
  'playbook.refer.3': 'Step 3: pay once the new customer has kept the first order.',
  'playbook.call.1': 'Step 1: call within two working days; apologise and say what has been done.',
  'playbook.call.2':
    'Step 2: make good up to what the service rules allow for the customer’s tier; more needs a team lead.',
  'playbook.call.3': 'Step 3: note cause and outcome in the ticket, and hand recurring causes to product management.',
  'playbook.next-product.1': 'Step 1: export the list and leave out half by lot.',
  'playbook.next-product.2':
    'Step 2: show the product in a letter or on a page that they see anyway, without a discount.',
  'playbook.next-product.3': 'Step 3: compare what both halves order within the usual days between two orders.',
  'playbook.fallen.1': 'Step 1: look at each one’s last orders, returns and tickets before getting in touch.',
  'playbook.fallen.2': 'Step 2: ask in person what has changed; write down the answer.',
  'playbook.fallen.3': 'Step 3: offer what mends it, within the limit; where nothing does, let them go.',
} as const;
