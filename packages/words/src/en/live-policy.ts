/** What the policy of a slot brought beside what others would have brought: values and regret. */
export const livePolicy = {
  'live.policy-monitor': 'Policy monitor: is it learning safely?',
  'live.policy.caption': '{slot}: cumulative regret against always showing “{best}”',
  'live.policy.best':
    'By today’s estimate “{best}” is the best: always showing it would have brought {value} a person, an even split {even}. What was shown brought {observed}.',
  'live.policy.may-be': 'As well as “{best}”, the best may be: {others}.',
  'live.policy.regret.worse': 'Regret so far: {regret}. The policy brought less than always showing “{best}”.',
  'live.policy.regret.better': 'Regret so far: {regret}. The policy brought more than always showing “{best}”.',
  'live.policy.regret.open':
    'Regret so far: {regret}. No difference from always showing “{best}” has been established.',
  'live.policy.gain': 'Gain over an even split: {gain}.',
  'live.policy.left-out':
    '{n, plural, one {{n} person is} other {{n} people are}} left out, because not every variant was open to them.',
  'live.policy.refused.few-people':
    'Fewer than 30 people first came {days} days ago or earlier. That is too few to say anything of regret.',
  'live.policy.refused.few-effective':
    'The effective sample is below 30 for: {variants}. No best variant can be named, and no regret is shown.',
  'live.policy.refused.not-by-chance':
    'Fewer than 30 people could have been shown any of the variants. The variants cannot be compared, and no regret is shown.',
  'live.policy.refused.all-alike':
    'Everybody has brought the same so far, as long as nobody orders. There is nothing to tell a best variant by.',
  'live.policy.axis': 'Cumulative regret',
  'live.policy.interval': '95% interval of the policy',
  'live.policy.of-policy': 'The policy',
  'live.policy.of-even-split': 'An even split',
  'live.policy.observed': 'Policy, observed',
  'live.policy.even-split': 'Even split',
  'live.policy.always': 'Always “{variant}”',
  'live.policy.value': '{value}, n eff. {n}',
  'live.policy.regret': 'Cumulative regret',
  'live.policy.cumulative-gain': 'Cumulative gain over an even split',
  'live.policy.why':
    'Off-policy values (doubly robust) a person, from the logged chances, with 95% intervals; n eff. is the effective sample size, and nothing is shown where it is below 30. Regret is what always showing the best variant would have brought, less what was brought, for all people so far together. Its interval allows for the best variant being picked by the same data. People count from {days} days after they first came. Earlier people have had longer to order: compare values within a row, not between rows.',
} as const;
