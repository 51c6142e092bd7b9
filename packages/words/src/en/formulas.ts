/** The textbook formulas of lifetime value: their names, and what each takes for granted. */
export const formulas = {
  'formulas.title': 'Lifetime value by the usual formulas',
  'formulas.range': '95%: {range}',
  'formulas.none': 'no finite value',
  'formulas.never': 'never',
  'formulas.at-least': 'at least {low}',
  'formulas.from-to': '{low} to {high}',
  'formulas.unit.periods': '{value, plural, one {{value} period} other {{value} periods}}',
  'formulas.unit.ratio': '{value} : 1',
  'formulas.no-finite-value':
    'Where nobody leaves and nothing is discounted, a sum without end has no finite value. The least that it is holds however few customers were seen; --customers, the number that the retention was measured on, brings it closer, and a discount rate makes it finite.',
  'formulas.beside-model':
    'These formulas use averages: every customer counts as the average one. A study (perennial run) values each customer from their own orders, with an interval.',
  'formulas.orders-over-lifespan': 'Order value × frequency × lifespan',
  'formulas.orders-over-lifespan.assumes':
    'Every customer orders as often as the average one and stays exactly as long; nothing is discounted.',
  'formulas.margin-over-churn': 'Margin ÷ churn',
  'formulas.margin-over-churn.assumes': 'The same share leaves in every period, for ever; nothing is discounted.',
  'formulas.first-payment-now': 'Retention formula, first payment now',
  'formulas.first-payment-now.assumes':
    'The first payment comes at once and is certain; the same share renews every time.',
  'formulas.first-payment-later': 'Retention formula, first payment at period end',
  'formulas.first-payment-later.assumes':
    'The first payment comes after one period, from those who are still there; the same share renews every time.',
  'formulas.survivors-so-far': 'Cohort survival sum, as far as seen',
  'formulas.survivors-so-far.assumes':
    'Nothing beyond the periods seen: a lower bound of a cohort’s value, with the first payment at once.',
  'formulas.survivors-projected': 'Cohort survival sum, projected (sBG)',
  'formulas.survivors-projected.assumes':
    'What was seen, and of those still there what the sBG model expects: each customer has a chance to leave of their own, so that retention rises as the cohort ages.',
  'formulas.lifetime': 'Expected lifetime, 1 ÷ churn',
  'formulas.lifetime.assumes': 'The same share leaves in every period.',
  'formulas.still-there': 'Still there after the lifespan',
  'formulas.still-there.assumes': 'The same share stays in every period.',
  'formulas.loyalty-break-even': 'Uplift at which a loyalty programme breaks even',
  'formulas.loyalty-break-even.assumes':
    'By which share the sales of members must rise because of it; what they would have bought anyway is rewarded, too. Only an experiment says by how much they do.',
  'formulas.offer-gain': 'What an offer to stay gains',
  'formulas.offer-gain.assumes':
    'The offer costs only of those who stay, and those who would have stayed anyway take it, too. The chances are of an experiment; a guess is no result.',
  'formulas.best-offer': 'The offer that gains most',
  'formulas.best-offer.assumes':
    'The chance to stay rises with the offer along the logistic curve through both chances that are given: far from them it is a guess.',
  'formulas.best-offer-gain': 'What the best offer gains',
  'formulas.best-offer-gain.assumes': 'The same curve.',
  'formulas.referral-chain': 'Customer with those whom they bring',
  'formulas.referral-chain.assumes':
    'Whom customers bring are worth as much, bring as many, and would not have come by themselves.',
  'formulas.payback': 'Payback, cost ÷ margin',
  'formulas.payback.assumes': 'Nobody leaves before the cost has come back.',
  'formulas.payback-of-survivors': 'Payback counting those who leave',
  'formulas.payback-of-survivors.assumes':
    'Only customers still there pay; never, where they leave before the cost has come back.',
  'formulas.value-to-acquisition-cost': 'LTV:CAC, of the lowest value above',
  'formulas.value-to-acquisition-cost.assumes':
    'Above 3 is usually called healthy; below 1 every customer loses money.',
  'formulas.most-to-pay': 'Most to pay for a customer at 3:1',
  'formulas.most-to-pay.assumes':
    'A third of the lowest value above. It holds for the average customer, not for the next one that more spend brings.',
} as const;
