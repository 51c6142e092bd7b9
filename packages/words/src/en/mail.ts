/** What a mail says of a run. */
export const mail = {
  'mail.subject': 'Perennial: run {run}, as of {date}',
  'mail.run': 'Run {run} is complete, as of {date}.',
  'mail.expected':
    '{expected} is expected of {customers} customers in the next {days} {days, plural, one {day} other {days}} (80%: {low} to {high}).',
  'mail.subscriptions':
    '{running} subscriptions are paid for, MRR {revenue}. {expected} is expected of them in the next {days} {days, plural, one {day} other {days}} (80%: {low} to {high}).',
  'mail.subscriptions.few': '{running} subscriptions are paid for, MRR {revenue}. They are too few for a forecast.',
  'mail.changes':
    'Since run {run}: new orders {orders} ({money}), new customers {customers}. What is expected went from {before} to {now}, because of',
  'mail.first': 'It is the first run that can be compared with nothing before.',
  'mail.business-changed': 'The business was marked as changed on {date}: figures before and after are not alike.',
  'mail.shifted': 'Customers differ from those of the run before in: {features}. The page Monitoring says by how much.',
  'mail.failed.subject': 'Perennial: a refresh failed',
  'mail.failed': 'A refresh failed ({code}). The figures are those of the run before.',
  'mail.foot': 'All of it: {address}',
} as const;
