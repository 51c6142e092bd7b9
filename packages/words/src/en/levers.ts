/** What moving a lever is worth. */
export const levers = {
  'levers.title': 'Levers',
  'levers.asks': 'What would it be worth to move something?',
  'levers.answer':
    'Most is moved by {lever}: {change} better is worth {gain} (80% interval: {low} to {high}), over {n} customers of today and about {fresh} new ones a month.',
  'levers.answer.flow':
    'In the last 91 days {fresh} customers were new, {back} came back and {lost} were lost; {n} ordered.',
  'levers.answer.none':
    'There are too few customers, or the run kept no course of what is to come: at least {least}, and study anew.',
  'levers.answer.nothing': 'No lever moves anything: nothing more is expected of the customers.',
  'levers.how':
    'What would follow if only this were other, from now on. How to get there, and what it costs, is another question: each change is to be tried on a part of the customers first.',
  'levers.kept': 'Of each unit of revenue {kept} is kept ({basis}).',
  'levers.kept.none': 'No costs are known, so all revenue counts as kept: --margin says what is, or a file of costs.',
  'levers.cac': 'A new customer costs {cac}.',
  'levers.cac.none':
    'What a new customer costs is not known: --cac says it, or a file of spend (perennial run orders.csv spend.csv).',
  'levers.table': 'Every lever moved by {change}',
  'levers.table.says':
    'As it is: customer equity {equity}, a new customer {newcomer} (n = {n}), about {fresh} new ones a month. The gain is that of customer equity, and of the new customers of the horizon after what they cost. A lower CAC or discount is the better one.',
  'levers.lever': 'Lever',
  'levers.lever.frequency': 'orders per customer',
  'levers.lever.order-value': 'value of an order',
  'levers.lever.lifetime': 'how long customers stay',
  'levers.lever.margin': 'margin',
  'levers.lever.cac': 'CAC',
  'levers.lever.discount': 'discount rate',
  'levers.gain': 'If better',
  'levers.loss': 'If worse',
  'levers.equity': 'Equity if better',
  'levers.horizon': 'Horizon if better',
  'levers.newcomer': 'New customer if better',
  'levers.plans': 'Plans, {days} days ahead',
  'levers.plans.revenue':
    'In revenue. New customers come as in the last {days} days, or as the plan says, all year round; the season of today’s customers is in it.',
  'levers.plans.profit':
    'In what is left after costs and acquiring. New customers come as in the last {days} days, or as the plan says, all year round; the season of today’s customers is in it.',
  'levers.plans.kept':
    'In what is kept of revenue; what a new customer costs is not known and not taken off. New customers come as in the last {days} days, or as the plan says, all year round; the season of today’s customers is in it.',
  'levers.plans.acquired':
    'In revenue less what new customers cost; no other costs are known. New customers come as in the last {days} days, or as the plan says, all year round; the season of today’s customers is in it.',
  'levers.trade-off':
    'Revenue and profit ask for different plans: most revenue comes with “{bringing}”, most is left after costs with “{leaving}”. The first brings {more} more revenue and leaves {less} less; equity at the end is {equity} instead of {other}.',
  'levers.plan': 'Plan',
  'levers.plan.none': 'no new customers',
  'levers.plan.as-now': 'as now',
  'levers.plan.acquire': '{change} more new ones',
  'levers.plan.keep': 'stay {change} longer',
  'levers.plan.both': 'both',
  'levers.plan.both.said': '{change} more new ones, who stay {change} longer',
  'levers.new': 'New a month',
  'levers.money.revenue': 'Revenue',
  'levers.money.profit': 'Profit',
  'levers.money.kept': 'Kept of revenue',
  'levers.money.acquired': 'Revenue less CAC',
  'levers.active': 'Active then',
  'levers.active.today': 'Of today’s',
  'levers.equity.end': 'Equity then',
  'levers.flow': 'Customers who came and went',
  'levers.move': 'Move the levers',
  'levers.outcome': 'What comes of it',
  'levers.is-now': 'As it is',
  'levers.would-be': 'Then',
  'levers.new-factor': 'new customers',
  'levers.chart': 'Gain and loss',
  'levers.figure': 'Figure',
  'levers.payback': 'Payback, months',
  'levers.newcomer.now': 'A new customer',
  'levers.horizon.now': 'Within the horizon',
  'report.option.change': 'per cent by which levers are moved (default: 10)',
  'report.option.for': 'what plans are counted in',
} as const;
