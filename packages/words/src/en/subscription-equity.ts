/** What moved the value of all subscriptions between two runs. */
export const subscriptionEquity = {
  'subscription-equity.title': 'What moved the equity of subscriptions since run {run} ({date})',
  'subscription-equity.says':
    'Equity is all payments still expected of today’s subscriptions, discounted and without end. Each column adds up. What a customer pays tells the cause, as for MRR movements.',
  'subscription-equity.before': 'before',
  'subscription-equity.now': 'now',
  'subscription-equity.acquired': 'new customers',
  'subscription-equity.returned': 'customers who came back or resumed',
  'subscription-equity.expanded': 'customers who pay more',
  'subscription-equity.contracted': 'customers who pay less',
  'subscription-equity.renewed': 'customers who renewed, or are nearer to it',
  'subscription-equity.paused': 'customers who paused',
  'subscription-equity.churned': 'customers who left or cancelled',
  'subscription-equity.withdrawn': 'contracts in no file any more',
  'subscription-equity.re-estimated': 're-estimated model',
  'subscription-equity.costs': 'costs',
  'subscription-equity.discounting': 'discounting',
  'subscription-equity.answer.more':
    'All payments still expected of today’s subscriptions are worth {equity} ({basis}; 80% interval: {low} to {high}), {change} more than in run {run} (as of {date}); most of the change: {cause}, {money}.',
  'subscription-equity.answer.less':
    'All payments still expected of today’s subscriptions are worth {equity} ({basis}; 80% interval: {low} to {high}), {change} less than in run {run} (as of {date}); most of the change: {cause}, {money}.',
} as const;
