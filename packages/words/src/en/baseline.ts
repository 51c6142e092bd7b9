/** What a page brings beside another way to decide. */
export const baseline = {
  'baseline.tiers': 'a tier lookup',
  'baseline.without-value': 'the page without lifetime value',
  'decision.baseline': 'In the baseline that the page is compared with: {baseline}.',
  'baseline.answer.more':
    'Beside its baseline, {baseline} ({people} people): the page brings {difference} more lifetime value a person (95% interval: {low} to {high}).',
  'baseline.answer.less':
    'Beside its baseline, {baseline} ({people} people): the page brings {difference} less lifetime value a person (95% interval: {low} to {high}).',
  'baseline.answer.unclear':
    'Beside its baseline, {baseline} ({people} people): whether the page brings more or less lifetime value cannot be told yet. The difference is {difference} a person, and its 95% interval, {low} to {high}, holds zero.',
  'baseline.answer.few':
    'Beside its baseline, {baseline} ({people} people): fewer than 30 people are in a group, so that nothing can be told yet.',
  'baseline.answer.sample-ratio':
    'Beside its baseline, {baseline} ({people} people): the groups have sizes that chance does not explain, so that nothing is concluded.',
  'baseline.answer.same':
    'Beside its baseline, {baseline} ({people} people): everybody has brought the same so far, so that no difference can be told.',
} as const;
