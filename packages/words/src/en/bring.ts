/** The page that takes files: what was recognised, and how it is corrected. */
export const bring = {
  'bring.more': 'Add files',
  'bring.more.why':
    'Costs of goods, advertising spend, service tickets, what is known of people, more orders, subscriptions: added here, they are read beside these.',
  'bring.unused': '{n} {n, plural, one {column is} other {columns are}} not used',
  'bring.not-used': 'not used',
  'bring.samples': 'Values',
  'bring.blank': 'blank in the first rows',
  'bring.role-of': 'What {column} is taken for',
  'bring.recognised-itself': 'as recognised',
  'bring.as-recognised': 'Undo all corrections',
  'bring.dmy': 'day, month, year',
  'bring.mdy': 'month, day, year',
  'bring.ymd': 'year, month, day',
  'bring.become': 'What becomes of them',
  'bring.of-all-files': 'All files of orders',
  'bring.all-rows': 'all rows of the files',
  'bring.subscriptions':
    '{rows} rows → {subscriptions} {subscriptions, plural, one {subscription} other {subscriptions}} of {customers} {customers, plural, one {customer} other {customers}}, in {currency}',
  'bring.progress': '{over} of {all} steps are done',
  'bring.before-start':
    'What was recognised stands below, column by column. If something is wrong, correct it there first.',
  'bring.ends.usual': 'as usual: the end of what was paid for',
  'bring.ends.as-before': 'as in the run before',
} as const;
