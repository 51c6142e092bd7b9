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
  'costs.expects.share': 'a share such as 40% or 0.4',
  'costs.expects.money': 'an amount such as 4.90, with no more decimals than the currency has',
  'costs.expects.rate':
    'a rate above 0 such as 0.92: what one unit of that currency is worth in the currency of the orders',
  'costs.expects.day': 'a day such as 2025-12-31',
  'costs.expects.other-day': 'another day for each value',
  'costs.expects.text': 'a name',
  'costs.expects.currency': 'a currency code such as EUR',
  'costs.expects.fee': 'a fee such as 1.4% + 0.25, 1.4% or 0.25',
  'costs.expects.allocation': 'order, customer or revenue',
  'costs.expects.day-order': 'dmy or mdy',
  'costs.expects.fields': 'settings with a name each, such as margin: 40%',
  'costs.expects.indirect': 'either monthly, or amount with from and to',
  'costs.expects.retention': 'per-order or share, or both',
  'failure.costs-invalid.value': '{file}, line {line}: “{key}” cannot be “{value}”',
  'failure.costs-invalid.value.remedy': 'Write {expected}.',
  'failure.costs-invalid.key': '{file}, line {line}: there is no setting “{name}” here',
  'failure.costs-invalid.key.remedy': 'The settings here are: {allowed}.',
  'failure.costs-invalid.missing': '{file}, line {line}: “{key}” has no {name}',
  'failure.costs-invalid.missing.remedy': 'Add a line {name}: with its value.',
  'failure.costs-invalid.syntax': '{file}, line {line}: this is no YAML: {reason}',
  'failure.costs-invalid.syntax.remedy':
    'Mend the line: names end with a colon and a space, and what belongs to a name stands further to the right.',
  'failure.costs-invalid.two-files': '{file} and {other} both hold settings of costs',
  'failure.costs-invalid.two-files.remedy': 'Keep one of them.',
  'failure.costs-invalid.file-missing': '{settings} names a file of costs that is not there: {file}',
  'failure.costs-invalid.file-missing.remedy':
    'Put it back, or take its line out of the settings. Paths are relative to the folder of the workspace.',
  'failure.costs-invalid.other-kind': '{file} holds {found}, but the settings name it among {asked}',
  'failure.costs-invalid.other-kind.remedy': 'Move its line in the settings to where {found} are named.',
  'failure.costs-invalid.no-rate': '{what} are in {currency} and the orders in {orders}: no rate is set for {day}',
  'failure.costs-invalid.no-rate.remedy':
    'Set what one {currency} is worth in {orders}: perennial costs set --rate {currency}=RATE --from DAY (from {day} or earlier).',
  'failure.costs-invalid.dated': '{file} has values of “{key}” by date; one without a date would replace them all',
  'failure.costs-invalid.dated.remedy':
    'Say from which day it holds: perennial costs set … --from DAY. Or change the file itself.',
  'failure.costs-invalid.no-orders': '{files} holds costs, and there are no orders yet that they could be the costs of',
  'failure.costs-invalid.no-orders.remedy': 'Give the orders too: {command_run} orders.csv {files}',
  'costs.kind.acquisition': 'acquisition spend',
  'costs.kind.goods': 'costs of goods',
  'costs.kind.tickets': 'service tickets',
  'costs.settings': 'costs in the settings',
  'note.costs-spend-twice':
    '{rows} {rows, plural, one {day of a campaign is} other {days of campaigns are}} in two files: the later file counts, and {amount} of the earlier one does not',
  'run.costs': 'Costs',
  'run.costs.file': '{file} holds {kind}, not orders: it was taken as costs and is named in {settings} from now on.',
  'run.costs.set': '{key} {value} is kept in {settings}: later runs use it too.',
  'run.costs.used':
    'Costs come from {settings}{files, plural, =0 {} one { and # file} other { and # files}}; perennial costs shows them.',
  'help.run.margin': 'gross margin, 40% or 0.4: what is left of revenue after the cost of goods; kept for later runs',
  'help.run.example.costs': 'with a margin, and what was spent on advertising',
  'usage.why.fee': 'not a fee such as 1.4%+0.25',
  'usage.why.named': 'not NAME=VALUE',
} as const;
