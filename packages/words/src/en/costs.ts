/** Costs: what files of costs hold, what is set, and what goes wrong with them. */
export const costs = {
  'costs.reason.total': 'sums of other rows',
  'costs.reason.notice': 'notices below the table',
  'costs.reason.no-amount': 'without an amount',
  'costs.reason.unreadable-amount': 'amount that cannot be read',
  'costs.reason.no-day': 'without a date',
  'costs.reason.unreadable-day': 'date that cannot be read',
  'costs.reason.no-product': 'without a product',
  'costs.reason.no-cost': 'products without a cost',
  'costs.reason.no-customer': 'without a customer',
  'note.costs-total-agrees': 'the file’s own total of {total} agrees',
  'note.costs-total-larger':
    'the file’s own total “{label}” is {total}, {difference} more than its rows ({sum}): it counts what has no row, such as campaigns that were removed',
  'note.costs-total-smaller':
    'the file’s own total “{label}” is {total}, {difference} less than its rows ({sum}): look for rows that are there twice',
  'note.costs-spread': 'rows of up to {days} days are shared out evenly over their days',
  'note.costs-decimal-guessed':
    'nothing in the file tells whether three digits behind a sign are thousands or decimals: of spend they were taken for thousands, of prices as is usual in the language of the header',
  'note.costs-currency-assumed': 'the file names no currency: it is taken for that of the orders',
  'note.costs-product-twice':
    '{products} {products, plural, one {product has} other {products have}} two costs from the same day; the last in the file counts',
  'note.costs-product-free':
    '{products} {products, plural, one {product has} other {products have}} a cost of 0 and {products, plural, one {counts} other {count}} as free',
  'failure.costs-unreadable': '{file} is no file of costs: its header names none of what one has',
  'failure.costs-unreadable.remedy':
    'Acquisition spend has a day, a channel or campaign, and what was spent; costs of goods have a product (sku, name or category) and its cost; tickets have a customer, a day and minutes. Save it as CSV, TSV or Excel with such headers.',
  'failure.costs-unreadable.day-order': '{file}: dates can be read day first or month first ({example})',
  'failure.costs-unreadable.day-order.remedy':
    'Add date-order: dmy or date-order: mdy to the file in the settings of costs, or write dates like 2025-12-31.',
  'failure.costs-unreadable.without-days.google':
    '{file} has no days: one sum over its whole period cannot be laid beside the customers of a month',
  'failure.costs-unreadable.without-days.google.remedy':
    'In Google Ads, open the report, add the segment Time > Day (or the column Day), and download it again.',
  'failure.costs-unreadable.without-days.meta':
    '{file} has no days: one sum over its whole period cannot be laid beside the customers of a month',
  'failure.costs-unreadable.without-days.meta.remedy':
    'In Meta Ads Manager, choose Breakdown > By time > Day, and export the table again.',
  'failure.costs-unreadable.without-days.microsoft':
    '{file} has no days: one sum over its whole period cannot be laid beside the customers of a month',
  'failure.costs-unreadable.without-days.microsoft.remedy':
    'In Microsoft Advertising, set the unit of time of the report to Day, and download it again.',
  'failure.costs-unreadable.without-days.other':
    '{file} has no column of days: one sum over its whole period cannot be laid beside the customers of a month',
  'failure.costs-unreadable.without-days.other.remedy':
    'Export the report broken down by day (week and month will do), with a column such as date.',
  'failure.costs-unreadable.long-period.google':
    '{file}, row {row}: one sum for {days} days ({from} to {to}) cannot be laid beside the customers of a month',
  'failure.costs-unreadable.long-period.google.remedy':
    'In Google Ads, open the report, add the segment Time > Day (or the column Day), and download it again.',
  'failure.costs-unreadable.long-period.meta':
    '{file}, row {row}: one sum for {days} days ({from} to {to}) cannot be laid beside the customers of a month',
  'failure.costs-unreadable.long-period.meta.remedy':
    'In Meta Ads Manager, choose Breakdown > By time > Day, and export the table again.',
  'failure.costs-unreadable.long-period.microsoft':
    '{file}, row {row}: one sum for {days} days ({from} to {to}) cannot be laid beside the customers of a month',
  'failure.costs-unreadable.long-period.microsoft.remedy':
    'In Microsoft Advertising, set the unit of time of the report to Day, and download it again.',
  'failure.costs-unreadable.long-period.other':
    '{file}, row {row}: one sum for {days} days ({from} to {to}) cannot be laid beside the customers of a month',
  'failure.costs-unreadable.long-period.other.remedy':
    'Export the report broken down by day; rows of a week or a month will do.',
} as const;
