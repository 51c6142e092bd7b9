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
  'costs.reason.other-account': 'other costs, or income',
  'costs.reason.planned': 'planned and not spent',
  'note.costs-total-agrees': 'the file’s own total of {total} agrees',
  'note.costs-total-larger':
    'the file’s own total “{label}” is {total}, {difference} more than its rows ({sum}): it counts what has no row, such as campaigns that were removed',
  'note.costs-sheet-sum':
    '{count, plural, one {a printed sum is} other {{count} printed sums are}} not what the amounts make, such as row {row} ({label}): {total}, but {sum} by its amounts, which count',
  'note.costs-sheet-not-spend': 'columns left out, since they are no spend: {columns}',
  'note.costs-spend-columns': 'several columns could be the spend: {used} was read, {others} was not',
  'note.costs-unit-larger': 'the file says that its amounts are in a larger unit: they are taken times {times}',
  'note.costs-unit-smaller': 'the file says that its amounts are in a smaller unit: they are divided by {times}',
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
  'failure.costs-unreadable.payment-fees':
    '{file} lists {payments} {payments, plural, one {payment} other {payments}} of {paid} that cost {fees} in fees: fees are set as a rule, not read payment by payment',
  'failure.costs-unreadable.payment-fees.remedy':
    'The rule that comes nearest to them: perennial costs set {settings} (it makes {made} of these payments). To study the payments as orders, give their file alone.',
  'failure.costs-unreadable.payment-fees.none': '{file} has columns for amounts and fees, but no payment with a fee',
  'failure.costs-unreadable.payment-fees.none.remedy':
    'Export all payments of a month, or set what payments cost: perennial costs set --fee 1.4%+0.25.',
  'failure.costs-unreadable.shipping-labels':
    '{file} lists {parcels} {parcels, plural, one {parcel} other {parcels}} that cost {spent} to send: shipping is set as an amount an order, not read parcel by parcel',
  'failure.costs-unreadable.shipping-labels.remedy':
    'Divided by {orders} {orders, plural, one {order} other {orders}}: perennial costs set {settings}. With --from DAY it holds from a day on.',
  'failure.costs-unreadable.shipping-labels.none': '{file} has columns for parcels and what they cost, but no amount',
  'failure.costs-unreadable.shipping-labels.none.remedy':
    'Export it with amounts, or set what sending an order costs: perennial costs set --shipping 4.90.',
  'failure.costs-unreadable.amazon-settlement':
    '{file} is a settlement of Amazon: of sales of {sales} it took {fees} in fees and {sending} for sending {orders} {orders, plural, one {order} other {orders}}. It names no customers, and its fees are set as a rule',
  'failure.costs-unreadable.amazon-settlement.remedy':
    'perennial costs set {settings}. Orders with their customers come from the order reports of Amazon.',
  'failure.costs-unreadable.amazon-settlement.none': '{file} is a settlement of Amazon without an order',
  'failure.costs-unreadable.amazon-settlement.none.remedy':
    'Export a settlement with orders, or set what Amazon takes: perennial costs set --fee 15% --shipping 4.10.',
  'failure.costs-unreadable.profit-and-loss':
    '{file} is a profit and loss statement: it says what all customers together cost, not which of them or which channel',
  'failure.costs-unreadable.profit-and-loss.remedy':
    'Its margin: perennial costs set {settings}. Set rent, salaries and the like by the month: perennial costs set --indirect rent=1500 --by revenue. Give what was spent on advertising as a list of date, channel and spend.',
  'failure.costs-unreadable.profit-and-loss.without-goods':
    '{file} is a profit and loss statement: it says what all customers together cost, not which of them or which channel',
  'failure.costs-unreadable.profit-and-loss.without-goods.remedy':
    'Set its margin: perennial costs set --margin 40%. Set rent, salaries and the like by the month: perennial costs set --indirect rent=1500 --by revenue. Give what was spent on advertising as a list of date, channel and spend.',
  'failure.costs-unreadable.offers':
    '{file} lists discounts or points: they are set as a share of revenue, not read one by one',
  'failure.costs-unreadable.offers.remedy':
    'If the amounts of the orders are those before the discount: perennial costs set {settings}. If they are what customers paid, the discount is in them already, and nothing is to be set.',
  'failure.costs-unreadable.offers.without-sales':
    '{file} lists discounts or points: they are set as a share of revenue or an amount an order, not read one by one',
  'failure.costs-unreadable.offers.without-sales.remedy':
    'If the amounts of the orders are those before the discount, divide what was given by revenue: perennial costs set --retention points=1%. If they are what customers paid, the discount is in them already, and nothing is to be set.',
  'failure.costs-unreadable.no-rows': '{file}: none of its rows can be used; row {row} ({example}): {reason}',
  'failure.costs-unreadable.no-rows.remedy':
    'Write days such as 2024-01-31 and amounts as digits alone: 1200.00, not 1.2k.',
  'failure.costs-unreadable.day-order': '{file}: dates can be read day first or month first ({example})',
  'failure.costs-unreadable.day-order.remedy':
    'Add date-order: dmy or date-order: mdy to the file in the settings of costs, or write dates like 2025-12-31.',
  'failure.costs-unreadable.sheet-counts':
    '{file}: column {column} counts or plans something, and column {other} does not say that it is spend',
  'failure.costs-unreadable.sheet-counts.remedy':
    'Call the columns of spend so (google spend, meta spend), or leave the others out.',
  'failure.costs-unreadable.sheet-currencies': '{file}: column {column} says its currency, column {other} does not',
  'failure.costs-unreadable.sheet-currencies.remedy':
    'Write the currency behind every column, as in Google (EUR), Meta (USD), or have one column currency.',
  'failure.costs-unreadable.sheet-twice': '{file}: there are two columns of the channel {column}',
  'failure.costs-unreadable.sheet-twice.remedy':
    'Give them names of their own, or leave one out: nobody can tell whether both are to be added.',
  'failure.costs-unreadable.sheet-units':
    '{file}: the amounts of column {column} are in another unit than those of {other}',
  'failure.costs-unreadable.sheet-units.remedy':
    'Write all columns in the same unit: all in thousands, or all in whole amounts.',
  'failure.costs-unreadable.sheet-year': '{file}: it is not said of which year its months are ({example})',
  'failure.costs-unreadable.sheet-year.remedy':
    'Write months with their year, such as 2025-01 or Jan 2025, or one year above the table.',
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
  'costs.expects.industry':
    'one of retail, subscription, b2b-services; or a range of your own with name, ltv-to-cac-from and ltv-to-cac-to',
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
  'failure.costs-invalid.no-rate':
    '{what} in {currency} cannot be laid beside orders in {orders}: no rate is set for {day}',
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
  'note.costs-tickets-unknown':
    '{tickets} of {all} tickets name customers who are not in the orders, such as {customers}: they cost no customer anything. Tickets have to name customers as the orders do',
  'run.costs': 'Costs',
  'run.costs.file': '{file} holds {kind}, not orders: it was taken as costs and is named in {settings} from now on.',
  'run.costs.set': '{key} {value} is kept in {settings}: later runs use it too.',
  'help.run.margin': 'gross margin, 40% or 0.4: what is left of revenue after the cost of goods; kept for later runs',
  'help.run.example.costs': 'with a margin, and what was spent on advertising',
  'usage.why.fee': 'not a fee such as 1.4%+0.25',
  'usage.why.named': 'not NAME=VALUE',
  'costs.title': 'Costs: {file}',
  'costs.title.none': 'Costs',
  'costs.none':
    'Nothing is set: there is no {file} yet. perennial costs set --margin 40% begins one, perennial costs add FILE names a file of costs in it.',
  'costs.changed': 'These are not the costs of run {run}: {command_run} makes a new one with them.',
  'costs.column.what': 'What',
  'costs.column.value': 'Value',
  'costs.column.since': 'Since',
  'costs.column.month': 'Month',
  'costs.column.channel': 'Spend of',
  'costs.column.orders-channel': 'Orders of',
  'costs.column.spend': 'Spend',
  'costs.column.customers': 'New customers',
  'costs.column.each': 'Each',
  'costs.column.step': 'Spend',
  'costs.column.money': 'Amount',
  'costs.since-ever': 'always',
  'costs.value': '{value}',
  'costs.fee': '{share} + {fixed}',
  'costs.line.margin': 'gross margin',
  'costs.line.category': 'gross margin of {name}',
  'costs.line.fees': 'payment fees',
  'costs.line.benchmark': 'LTV:CAC is held beside',
  'costs.line.shipping': 'shipping paid, an order',
  'costs.line.per-customer-month': 'service, a customer and month',
  'costs.line.per-ticket': 'service, a ticket',
  'costs.line.per-minute': 'service, a minute',
  'costs.line.indirect-order': '{name}, shared by orders',
  'costs.line.indirect-customer': '{name}, shared by customers',
  'costs.line.indirect-revenue': '{name}, shared by revenue',
  'costs.line.retention-order': '{name}, an order',
  'costs.line.retention-share': '{name}, of revenue',
  'costs.line.channel': 'spend of {name} is of the channels',
  'costs.line.rate': 'one {name} is worth',
  'costs.files': 'Files',
  'costs.file': '{file}: {kind}, {rows} of {all} rows',
  'costs.file.spent': '{money} from {first} to {last}; channels: {channels}',
  'costs.file.products': '{products} {products, plural, one {product} other {products}} with a cost',
  'costs.file.left': 'left out: {left}',
  'costs.file.gone': 'the file is there no more: what was read of it earlier is used',
  'costs.file.unusable': '{file}: named among {kind}, and cannot be used',
  'costs.gaps': 'What is missing',
  'costs.without-rate': 'no rate for {currency} on {day}: perennial costs set --rate {currency}=RATE --from {day}',
  'costs.gap.goods':
    'cost of goods: a file of products with their costs, such as Shopify’s products export (Cost per item), a list of sku and cost, or perennial costs set --margin 40%',
  'costs.gap.margin': 'a margin for products without a cost: perennial costs set --margin 40%',
  'costs.gap.fees': 'payment fees: perennial costs set --fee 1.4%+0.25',
  'costs.gap.shipping': 'shipping that the business pays: perennial costs set --shipping 4.90',
  'costs.gap.acquisition':
    'acquisition spend: a report by day of Google Ads, Meta Ads, Microsoft Advertising or another program, or a list of date, channel and spend',
  'costs.gap.service':
    'service: perennial costs set --per-customer-month 0.50, or --per-ticket 4 with a file of tickets',
  'costs.gap.tickets': 'the tickets that their price is of: a file with customer, day and minutes',
  'costs.gap.indirect': 'indirect costs, such as rent: perennial costs set --indirect rent=1500 --by order',
  'costs.gap.retention': 'discounts, points and offers beside the orders: perennial costs set --retention points=1%',
  'costs.spend': 'Acquisition spend beside new customers (run {run})',
  'costs.all-channels': 'all',
  'costs.no-channel': '(no channel)',
  'costs.blended':
    'The orders name no channels: the spend of a month stands beside all its new customers. Name the column with --channel when importing.',
  'costs.match.setting': '{channel} {campaign}: taken for {names}, by the settings',
  'costs.match.campaign': 'campaign {campaign} of {channel}: taken for {names}, by its name',
  'costs.match.name': '{channel}: taken for {names}, by its name',
  'costs.match.alike':
    '{channel}: taken for {names}, since the names are alike. If that is wrong, say so in “channels” of the settings.',
  'costs.match.ambiguous':
    '{channel}: could be {names}, so none of them was taken. Say which in “channels” of the settings.',
  'costs.match.unknown':
    '{channel}: no channel of the orders has such a name. Say which it is in “channels” of the settings.',
  'costs.bridge': 'From spend to spend with customers',
  'costs.bridge.total': 'all spend',
  'costs.bridge.unknownChannel': 'channel unknown to the orders',
  'costs.bridge.noCustomers': 'no new customer in that month',
  'costs.bridge.outside': 'outside the time of the orders',
  'costs.bridge.matched': 'beside new customers',
  'costs.without-spend': 'New customers without spend in their month: {channels}.',
  'costs.added': 'Added to {file}',
  'costs.set': '{key} {value} is set in {file}',
  'costs.set.from': '{key} {value} from {from} on is set in {file}',
  'costs.check.title': 'Costs checked: {file}',
  'help.costs.summary': 'show, set and check what things cost',
  'help.costs':
    'What things cost: values and files of costs in costs.yaml of the workspace. Shows what is set and since when, what each file has, the spend beside the new customers, and what is missing. The next perennial run uses it.',
  'help.costs.action': 'what to do: show (the default), add, set or check',
  'help.costs.paths': 'with add: files of acquisition spend, costs of goods or tickets',
  'help.costs.margin': 'gross margin, 40% or 0.4',
  'help.costs.category': 'gross margin of a category, Shoes=45%; may be repeated',
  'help.costs.fee': 'payment fee: a share, an amount an order, or both',
  'help.costs.shipping': 'what the business pays to ship an order',
  'help.costs.per-customer-month': 'service cost of an active customer a month',
  'help.costs.per-ticket': 'service cost of a ticket',
  'help.costs.per-minute': 'service cost of a minute',
  'help.costs.rate': 'worth of another currency in that of the orders, USD=0.92; may be repeated',
  'help.costs.currency': 'with set: currency of the amounts in the settings; with add: of a file that does not say it',
  'help.costs.from': 'the day from which the values hold (default: always)',
  'help.costs.channel': 'with add: the channel of all rows of the files',
  'help.costs.account': 'with add: the account, where two have campaigns of the same names',
  'help.costs.example': 'What is set, what the files have, and what is missing',
  'help.costs.example.set': 'A margin, and what payments cost',
  'help.costs.example.from': 'Shipping that costs more from a day on',
  'help.costs.example.add': 'A report of spend, and what products cost',
  'help.costs.example.check': 'Whether every file and value can be used',
  'help.placeholder.named': 'name=value',
  'help.placeholder.fee': 'fee',
  'help.placeholder.action': 'action',
  'usage.costs-paths': 'perennial costs takes files with add, and with add alone',
  'usage.costs-nothing-set': 'perennial costs set needs a value, such as --margin 40%',
  'usage.costs-set-without-set': 'values are set by perennial costs set',
  'note.costs-goods-missing':
    '{lines} of {all} lines of orders have products without a cost ({products}): the margin of their category or the overall one stands in',
  'note.costs-goods-missing.money':
    '{lines} of {all} lines of orders have products without a cost ({products}), with {money} of revenue: the margin of their category or the overall one stands in',
  'note.costs-goods-unknown':
    '{lines} of these lines have no margin either: what the goods of their orders cost is not known, and is not taken for 0. perennial costs set --margin 40% sets one',
  'note.costs-goods-import-again':
    'the products of the orders of {files} are not kept: give the files again ({command_run} FILES), if they have lines of products; until then the margin stands in',
  'costs.run': 'Said by run {run}',
  'run.costs.used':
    'Costs come from {settings}{files, plural, one { and # file} other { and # files}}; perennial costs shows them.',
  'run.costs.used.alone': 'Costs come from {settings}; perennial costs shows them.',
  'costs.check':
    '{values} {values, plural, one {value} other {values}} and {files} {files, plural, one {file} other {files}}: {broken} cannot be used.',
  'costs.check.well':
    '{values} {values, plural, one {value} other {values}} and {files} {files, plural, one {file} other {files}}: all can be used.',
  'costs.left-out': '{reason} ({rows})',
  'failure.costs-invalid.orders-without-currency': '{what} are in {currency}, and the orders name no currency',
  'failure.costs-invalid.orders-without-currency.remedy':
    'Import the orders again with their currency: {command_run} orders.csv --currency {currency}',
  'help.costs.indirect':
    'indirect cost of a month, rent=1500, or with --to of all days from --from on; may be repeated',
  'help.costs.by': 'by what indirect costs are shared out',
  'help.costs.retention':
    'what keeping customers costs, points=1% of revenue or coupons=0.30 an order; may be repeated',
  'help.costs.channels':
    "channels of the orders that a channel or campaign of the spend stands for, 'google ads=google,adwords'; may be repeated",
  'help.costs.benchmark':
    'what LTV:CAC is held beside: retail, subscription, b2b-services, or a range of your own, ours=3-5',
  'help.costs.to': 'the last day of an indirect cost for a period',
  'help.costs.example.indirect': 'Rent, shared out by orders',
  'help.costs.example.channels': 'A name in the report that the orders write otherwise',
  'usage.costs-by': '--indirect and --by go together: say whether order, customer or revenue shares it out',
  'usage.costs-to': '--to is of --indirect, and needs --from',
  'usage.why.benchmark': 'not an industry (retail, subscription, b2b-services) and not NAME=FROM-TO',
  'costs.set.period': '{key} {value} from {from} to {to} is set in {file}',
  'help.placeholder.range': 'range',
  'help.placeholder.what': 'what',
  'help.score.basis': 'the basis of the money: what came in, or what is left of it once costs are off',
  'help.score.example.basis': 'Whose orders leave most once everything is paid',
  'failure.option-invalid.basis': '{value} is not a basis of this run, which knows: {known}',
  'failure.option-invalid.basis.remedy':
    'Costs lead to the others: perennial costs set --margin 40%, then perennial run.',
  'help.formulas.by': 'with a study: by group',
  'help.formulas.where': 'with a study: customers whom a rule fits, and all others',
  'help.formulas.example.where': 'Customers whom a rule fits beside all others',
  'help.formulas.per': 'with a study: the period of frequency and retention',
  'help.formulas.example.by': 'Each channel of the orders beside the others',
  'usage.formulas-of-a-study': '--by, --per and --where are of the orders of a workspace: leave the numbers out',
  'help.placeholder.basis': 'basis',
  'failure.costs-invalid.orders-without-money': 'the orders have no amounts that costs could be taken off',
  'failure.costs-invalid.orders-without-money.remedy':
    'Import the orders with their amounts ({option_amount}). For numbers of orders alone, leave the costs out, and {file} where the workspace has one.',
} as const;
