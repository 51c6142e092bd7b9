/** What went wrong with what was given to an import, and what to do; and the parts of sentences that these share. */
export const failureImport = {
  'failure.file-not-found': 'no such file: {file}',
  'failure.file-not-found.remedy': 'Check the path; quote a pattern: "orders/*.csv".',
  'failure.file-not-found.folder': 'no file of orders in the folder {folder}',
  'failure.file-not-found.folder.remedy': 'It should contain files in one of these formats: {formats}.',
  'failure.file-unreadable': 'cannot read {file}: {reason}',
  'failure.file-unreadable.remedy': 'Check the path and its permissions.',
  'failure.file-unreadable.to-the-end': 'cannot read {file} to the end: {reason}',
  'failure.file-unreadable.to-the-end.remedy': 'The file may be truncated or damaged; get a new copy.',
  'failure.file-unreadable.columns': '{file} has {columns} columns; at most {most} can be read',
  'failure.file-unreadable.columns.remedy':
    'Check what separates the cells, and give a file with the columns of the orders alone.',
  'failure.file-unreadable.gzip': '{file} starts like a gzip file but cannot be decompressed',
  'failure.file-unreadable.gzip.remedy': 'The file may be damaged; get a new copy.',
  'failure.file-unreadable.unpacked':
    '{file} unpacks to more than {most} MB, far more than a packed file of its size should hold',
  'failure.file-unreadable.unpacked.remedy':
    'If it is what it should be, unpack it yourself and give the unpacked file, a workbook as .csv. Otherwise get a new copy.',
  'failure.file-unreadable.line': 'a line of {file} has more than {most} MB and does not end',
  'failure.file-unreadable.line.remedy':
    'It is no table of orders, or damaged. Write a line for each row, and import that.',
  'failure.file-unreadable.parquet': '{file} is a truncated Parquet file',
  'failure.file-unreadable.parquet.remedy': 'Get a new copy.',
  'failure.file-unreadable.json': '{file} is not valid JSON: {reason}',
  'failure.file-unreadable.json.remedy': 'Give JSON lines (one object per line), CSV or Parquet.',
  'failure.file-unreadable.contacts': 'no column of {file} names the customers; its columns: {columns}',
  'failure.file-unreadable.contacts.remedy': 'Name one customer or email.',
  'failure.file-unreadable.table': 'cannot read {file} as a table: {reason}',
  'failure.file-unreadable.table.remedy': 'Check the path, and give a CSV file with a header.',
  'failure.file-unreadable.excel': '{file} is a damaged Excel workbook',
  'failure.file-unreadable.excel.remedy': 'Open it in Excel and save it again as .xlsx or .csv.',
  'failure.file-unreadable.excel-size': '{file} is too large a workbook to be read: its texts take {megabytes} MB',
  'failure.file-unreadable.excel-size.remedy': 'Save its sheet as .csv (UTF-8): files of any size are read so.',
  'failure.file-empty.workbook': 'no sheet of {file} has a table of orders: a row of column names with rows below it',
  'failure.file-empty.workbook.remedy': 'Put the orders into the first sheet, or save the sheet that has them as .csv.',
  'failure.file-empty': 'the file is empty: {file}',
  'failure.file-empty.remedy': 'Export the orders again; the file should have a header and one row per order.',
  'failure.file-empty.no-cells': 'no row of cells was found in {file}',
  'failure.file-empty.no-cells.remedy': 'Look for an unclosed quote; export the orders again as CSV.',
  'failure.file-empty.malformed': 'no row of orders could be read in {file}: line {line} is malformed: {content}',
  'failure.file-empty.malformed.remedy':
    'Look for an unclosed quote, or for a line with fewer or more cells than the header; export the orders again.',
  'failure.file-empty.header-only': 'no row of orders in {files}: there is only a header',
  'failure.file-empty.header-only.remedy': 'Export the orders again; check the period chosen there.',
  'failure.file-empty.list': '{name} has no rows',
  'failure.file-empty.list.remedy': 'Give a list of objects with the same fields, or columns of the same length.',
  'failure.file-empty.list-lengths': 'the columns of {name} differ in length: {lengths}',
  'failure.file-empty.list-lengths.remedy':
    'Give a list of objects with the same fields, or columns of the same length.',
  'failure.file-empty.table': 'the table {table} has no rows',
  'failure.file-empty.table.remedy': 'Check its name, and that it has been filled.',
  'failure.format-unknown': 'the format of {file} is unknown; known formats: {formats}',
  'failure.format-unknown.remedy': 'Save it in one of these formats.',
  'failure.format-unknown.binary': '{file} is {kind}',
  'failure.format-unknown.binary.remedy':
    'Save the orders as CSV (UTF-8), Excel (.xlsx), Parquet or JSON, and give that file.',
  'failure.format-unknown.old-excel': '{file} is a workbook in a binary format of Excel (.xls or .xlsb)',
  'failure.format-unknown.old-excel.remedy': 'Open it in Excel and save it as .xlsx or .csv.',
  'failure.format-unknown.password': '{file} is protected by a password',
  'failure.format-unknown.password.remedy': 'Open it in Excel, take the password off and save it as .xlsx or .csv.',
  'failure.format-unknown.other-office': '{file} is a document of an office program, and no Excel workbook',
  'failure.format-unknown.other-office.remedy': 'Save the table of orders as .xlsx or .csv.',
  'failure.format-unknown.excel-gzip': '{file} is a gzip-compressed Excel workbook',
  'failure.format-unknown.excel-gzip.remedy': 'Decompress it first: gunzip FILE',
  'failure.format-unknown.parquet-gzip': '{file} is a gzip-compressed Parquet file',
  'failure.format-unknown.parquet-gzip.remedy': 'Decompress it first: gunzip FILE',
  'failure.table-missing.database': 'there is no table {table} in the database, or you may not read it',
  'failure.table-missing.database.remedy': 'Nearest names: {nearest}.',
  'failure.table-missing.empty-database': 'there is no table {table} in the database, or you may not read it',
  'failure.table-missing.empty-database.remedy':
    'A table of an attached database needs its whole name, such as archive.main.orders.',
  'failure.table-missing.cluster': 'there is no table {table} on the cluster, or you may not read it',
  'failure.table-missing.cluster.remedy': 'Nearest names: {nearest}.',
  'failure.table-missing.empty-schema': 'there is no table {table} on the cluster, or you may not read it',
  'failure.table-missing.empty-schema.remedy':
    'A table outside the schema of the address needs its whole name, such as sales.orders or lake.sales.orders.',
  'failure.column-missing': 'no column is named “{column}” ({option})',
  'failure.column-missing.remedy': 'Did you mean {option} "{best}"? Nearest names: {nearest}.',
  'failure.column-ambiguous': 'more than one column could be the {role}: {columns}',
  'failure.column-ambiguous.remedy': 'The likeliest is “{column}”: {why}. Choose it, or another: {option} "{column}"',
  'failure.column-not-recognised': 'no column was recognised as {roles}; the columns are: {columns}',
  'failure.column-not-recognised.remedy': 'Name each of these columns: {advice}.',
  'failure.column-not-recognised.no-amount':
    'no column was recognised as the amount of an order; the columns are: {columns}',
  'failure.column-not-recognised.no-amount.remedy':
    'Name the column of what was paid: {advice}. If orders have no money, study them alone: {option} none.',
  'failure.column-not-recognised.customer-list':
    'this is a list of customers, one row each, and no history of orders; the columns are: {columns}',
  'failure.column-not-recognised.customer-list.remedy':
    'Export the orders, one row for each order or each of its lines, with its day: in Shopify Orders → Export, in WooCommerce Analytics → Orders → Download, in Klaviyo the metric Placed Order; Mailchimp has none, so take them from the shop.',
  'failure.column-not-recognised.no-customer': 'no column names the customers; the columns are: {columns}',
  'failure.column-not-recognised.no-customer.remedy':
    'Export the orders with the customer’s id, e-mail address or telephone number; if one of these columns is the customer, name it with {option}.',
  'failure.column-not-recognised.masked':
    'no column names the customers in full: a part of each is hidden, so that different people look alike: {columns}',
  'failure.column-not-recognised.masked.remedy':
    'Export the orders again with whole ids, e-mail addresses or telephone numbers. If each hidden text is one person all the same, name the column with {option}.',
  'failure.column-not-recognised.statement':
    'this looks like a statement of an account, not an order history: {column} is a balance',
  'failure.column-not-recognised.statement.remedy':
    'Export the orders of the shop. If the rows are orders all the same, name both columns: {customer} and {amount}.',
  'failure.column-not-recognised.never-paid':
    'nothing in this file was paid: {columns} are empty in every row; these are probably abandoned checkouts',
  'failure.column-not-recognised.never-paid.remedy': 'Export the orders, not the checkouts that were left.',
  'failure.column-not-recognised.no-date':
    'no column holds dates, so that nothing tells when an order was placed; the columns are: {columns}',
  'failure.column-not-recognised.no-date.remedy':
    'Export the orders with the day of each; if one of these columns has it in a form that is not known, write it as 2026-01-31.',
  'failure.column-not-recognised.other-file':
    '{file} is not like the other files: none of its columns is what {roles} was recognised by; they are: {columns}',
  'failure.column-not-recognised.other-file.remedy':
    'Leave it out, if it holds no orders. If it holds costs, write its headers as date, channel and spend; if it holds orders, import it by itself, or name its columns as in the other files.',
  'failure.column-not-recognised.no-orders':
    'this is probably no order history: no column was recognised as {roles}; the columns are: {columns}',
  'failure.column-not-recognised.no-orders.remedy':
    'Give a file with a row per order (or per line of an order): who, when and how much. If this is one, name each of these columns: {advice}.',
  'failure.date-ambiguous': 'dates can be read day first or month first ({example})',
  'failure.date-ambiguous.remedy': 'Choose: {option_dateOrder} dmy or {option_dateOrder} mdy',
  'failure.date-ambiguous.both':
    '{dayFirstRows} {dayFirstRows, plural, one {date has} other {dates have}} the day first (as in {dayFirst}), {monthFirstRows} the month (as in {monthFirst}); the rarer ones are {rows}',
  'failure.date-ambiguous.both.remedy':
    'Write these dates as the others are, or all of them with the year first (2025-03-31): those with two small numbers can be read either way, and nothing tells which they are. If they come from two files, import one after the other with {option_dateOrder}; {option_dateOrder} {order} leaves out the rows that it cannot read.',
  'failure.date-unreadable': 'no cell of “{column}” can be read as a date ({example})',
  'failure.date-unreadable.remedy': 'Name the date column with {option_date}, or write dates like 2025-12-31.',
  'failure.date-unreadable.type': 'the column “{column}” of {table} has type {type}, which is not a date',
  'failure.date-unreadable.type.remedy':
    'Name the date column with {option_date}. It must be a date or a timestamp, or text like 2025-12-31 12:30. Otherwise, create a view that converts it (from_unixtime, date_parse) and study the view.',
  'failure.date-unreadable.text':
    'the column “{column}” of {table} has type {type}, and not all of its values can be read as dates: {value}',
  'failure.date-unreadable.text.remedy':
    'Name the date column with {option_date}. It must be a date or a timestamp, or text like 2025-12-31 12:30. Otherwise, create a view that converts it (from_unixtime, date_parse) and study the view.',
  'failure.amount-unreadable': 'no cell of “{column}” can be read as an amount ({example})',
  'failure.amount-unreadable.remedy': 'Name the amount column with {option_amount}, or write amounts like 1234.50.',
  'failure.amount-unreadable.type': 'the column “{column}” of {table} has type {type}, which is not a number',
  'failure.amount-unreadable.type.remedy':
    'Name the amount column with {option_amount}. Text like 1.234,50 € must be converted to numbers first: create a view that does so and study the view.',
  'failure.amount-unreadable.text':
    'the column “{column}” of {table} has type {type}, and not all of its values are plain numbers: {value}',
  'failure.amount-unreadable.text.remedy':
    'Name the amount column with {option_amount}. Text like 1.234,50 € must be converted to numbers first: create a view that does so and study the view.',
  'failure.currency-mixed': '{files} has amounts in several currencies (rows: {currencies})',
  'failure.currency-mixed.remedy':
    'Choose the one to study: {option_currency} {currency} keeps {rows} of {all} rows; the others are left out and counted. To keep all of them, convert the amounts to one currency in a column of their own, and name it with {option_amount}.',
  'failure.currency-mixed.customers': '{files} has amounts in several currencies (rows: {currencies})',
  'failure.currency-mixed.customers.remedy':
    'Choose the one to study: {option_currency} {currency} keeps {customers} of {everyone} customers and {rows} of {all} rows; the others are left out and counted. To keep all of them, convert the amounts to one currency in a column of their own, and name it with {option_amount}.',
  'failure.currency-mixed.workspace':
    'the workspace contains orders in {known} (from {file}); the new ones are in {currency}',
  'failure.currency-mixed.workspace.remedy':
    'Set {option_currency} {known} if they are in {known} too, or study them in a workspace of their own: {option_workspace} FOLDER',
  'failure.currency-mixed.settings': 'the orders of the workspace are in {known}: it cannot be studied in {currency}',
  'failure.currency-mixed.settings.remedy':
    'Leave it at {known}, or study orders in {currency} in a workspace of their own.',
  'failure.option-invalid.pattern': 'a file pattern needs Node 22 or newer: {value}',
  'failure.option-invalid.pattern.remedy':
    'Remove the quotes so that the shell expands the pattern, or give the folder.',
  'failure.option-invalid.encoding': 'unknown encoding: {value}',
  'failure.option-invalid.encoding.remedy':
    'Write it like {option_encoding} windows-1250, shift_jis, gb18030, big5, euc-kr, iso-8859-2 or utf-16le.',
  'failure.option-invalid.cell':
    'invalid cell; not a text, number, boolean or date: {value} ({name}, row {row}, {column})',
  'failure.option-invalid.cell.remedy': 'Give each cell as one value.',
  'failure.option-invalid.own-table': '{table} is a table of the workspace itself',
  'failure.option-invalid.own-table.remedy':
    'Rename the table with the orders, or attach its database and give the whole name, such as archive.main.orders.',
  'failure.option-invalid.table-name': 'invalid table name: {value}',
  'failure.option-invalid.table-name.remedy': 'Write it like orders, sales.orders or lake.sales.orders.',
  'failure.option-invalid.tables': 'invalid number of tables; not one: {tables}',
  'failure.option-invalid.tables.remedy': 'Create a view of them and study the view.',
  'failure.option-invalid.guests-without-order':
    'orders without a customer cannot be told apart: the table has no column of order ids',
  'failure.option-invalid.guests-without-order.remedy':
    'Name that column with {option_order}, or leave these orders out: {option_guests} exclude',
  'failure.option-invalid.choice': 'invalid value of {option}; not one of {allowed}: {value}',
  'failure.option-invalid.choice.remedy': 'Give one of these.',
  'failure.option-invalid.role': 'invalid role of a column; not one of {allowed}: {value}',
  'failure.option-invalid.role.remedy': 'Give one of these.',
  'failure.option-invalid.zone': 'invalid time zone; not an IANA name: {value}',
  'failure.option-invalid.zone.remedy': 'Write it like {option_timeZone} Europe/Berlin.',
  'failure.option-invalid.currency-code': 'invalid currency; not an ISO 4217 code: {value}',
  'failure.option-invalid.currency-code.remedy': 'Write it like {option_currency} EUR.',
  'failure.option-invalid.source': 'invalid source; not exactly one of {allowed}: {value}',
  'failure.option-invalid.source.remedy':
    'Name one kind of source and where it is, such as files: ["/data/orders.csv"].',
  'file-kind.zip': 'a ZIP archive',
  'file-kind.pdf': 'a PDF document',
  'file-kind.sqlite': 'an SQLite database',
  'file-kind.zstd': 'a zstd-compressed file',
  'advice.column': '{option} "{column}" ({why})',
  'advice.no-column': '{option} (no column looks like it)',
  'candidate.header': 'its header says so most clearly',
  'candidate.emails': 'it holds e-mail addresses',
  'candidate.dates': 'most of its values are dates',
  'candidate.money': 'its values are written like money',
  'candidate.filled': 'it has a value in {share} of the rows, more than the others',
  'candidate.repeats': 'its values come back most often',
  'candidate.first': 'it stands first; nothing else tells them apart',
  'seen.cell': '{file}, row {row}: {value}',
  'seen.cell.no-row': '{file}: {value}',
  'seen.column': '{column} ({value})',
  'seen.column.empty': '{column} (empty)',
  'seen.customer.orders': '{customer} ({orders} {orders, plural, one {order} other {orders}}, {share} of the value)',
  'seen.status.pending': '{status} ({rows}, counted where delivered)',
  'seen.status.counts': '{status} ({rows}, counted)',
  'seen.status.left-out': '{status} ({rows}, left out)',
  'seen.status.given-back': '{status} ({rows}, refunded)',
  'seen.status.unknown': '{status} ({rows}, unknown and counted)',
  'seen.currency': '{currency} {rows}',
  'failure.column-missing.subscriptions': '{file} has no column {column}; its columns are {columns}',
  'failure.column-missing.subscriptions.remedy': 'Give the name of one of these columns.',
  'failure.column-not-recognised.subscriptions':
    'no column of {file} was recognised as {parts}; the columns are: {columns}',
  'failure.column-not-recognised.subscriptions.remedy':
    'A file of subscriptions has a row for each contract, with customer, amount, start and end. Give the columns such headers as customer, amount, interval, start, cancelled at, ended at.',
  'failure.interval-unreadable': '{file}, line {line}: the billing interval or quantity cannot be read: {value}',
  'failure.interval-unreadable.remedy':
    'Write intervals as month, quarter, year, or as a number of months, and quantities as plain numbers.',
} as const;
