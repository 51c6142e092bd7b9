/** What went wrong, and what to do: `failure.KIND.VARIANT` and its `.remedy`. How to add one: failure.ts. */
export const failure = {
  'failure.interrupted': 'stopped before it was finished',
  'failure.interrupted.remedy': 'Nothing was changed; run it again.',
  'failure.interrupted.process': 'the process of the study has ended: {reason}',
  'failure.interrupted.process.remedy': 'Nothing was changed; run it again.',
  'failure.disk-full.folder': 'the disk of {folder} is full: {reason}',
  'failure.disk-full.folder.remedy':
    'Nothing was changed. Free some space there, or move the workspace to another disk.',
  'failure.disk-full': 'the disk is full: {reason}',
  'failure.disk-full.remedy':
    'Nothing was changed. Free some space, or put the workspace on another disk with {option_workspace}.',
  'failure.workspace-in-use': 'another program has the workspace open: {reason}',
  'failure.workspace-in-use.remedy': 'Wait until it has finished, or choose another folder with {option_workspace}.',
  'failure.workspace-in-use.orders': 'the orders of the workspace cannot be read while another program writes them',
  'failure.workspace-in-use.orders.remedy': 'Ask again when it has finished.',
  'failure.workspace-in-use.here': 'another study is at work in the workspace {folder}',
  'failure.workspace-in-use.here.remedy':
    'Wait until it has finished, or choose another folder with {option_workspace}.',
  'failure.money-too-large':
    'the amounts add up to more than 2^53 minor units (about 90 trillion with two decimals), more than can be counted exactly',
  'failure.money-too-large.remedy':
    'Check the amount column ({option_amount}): an id or a phone number looks like this. If the amounts are right, give them in thousands.',
  'failure.cluster-failed.refused': 'the cluster failed: {reason}',
  'failure.cluster-failed.refused.remedy':
    'The cluster rejected a statement of this program. Report it with the query id and the output of {command_doctor}.',
  'failure.cluster-failed.permission': 'the cluster failed: {reason}',
  'failure.cluster-failed.permission.remedy':
    'Ask for permission to read the orders, and to create, read, rename and drop tables in the schema of the address.',
  'failure.cluster-failed.not-found': 'the cluster failed: {reason}',
  'failure.cluster-failed.not-found.remedy':
    'Write catalog and schema into the address exactly as the server has them.',
  'failure.cluster-failed.table-gone': 'the cluster failed: {reason}',
  'failure.cluster-failed.table-gone.remedy':
    'A table of the workspace was dropped, or the last run was cut off. Study the orders again: {command_run} TABLE',
  'failure.cluster-failed.resources': 'the cluster failed: {reason}',
  'failure.cluster-failed.resources.remedy':
    'The cluster ran out of resources. Run it again when less is running there, or ask for more memory; with fault-tolerant execution (retry-policy=TASK) it can spill to disk.',
  'failure.cluster-failed.node-lost': 'the cluster failed: {reason}',
  'failure.cluster-failed.node-lost.remedy':
    'A machine of the cluster was lost. Run it again; with fault-tolerant execution (retry-policy=TASK) the cluster continues without it.',
  'failure.cluster-failed.external': 'the cluster failed: {reason}',
  'failure.cluster-failed.external.remedy':
    'The storage or the database behind the catalog failed. Run it again once it works.',
  'failure.cluster-failed.internal': 'the cluster failed: {reason}',
  'failure.cluster-failed.internal.remedy':
    'Run it again; if it fails the same way, show the query id to the administrator of the cluster.',
  'failure.cluster-failed.unreachable': '{address} cannot be reached: {reason}',
  'failure.cluster-failed.unreachable.remedy':
    'Check the address, that the server is up, and the credentials: PERENNIAL_TRINO_PASSWORD or PERENNIAL_TRINO_TOKEN in the environment, or the same with _FILE.',
  'failure.cluster-failed.no-schema': 'there is no schema {schema} in the catalog {catalog}',
  'failure.cluster-failed.no-schema.remedy': 'Create one for the workspace: create schema {catalog}.{schema}',
  'failure.schema-taken': 'the schema of {address} holds the tables of another workspace',
  'failure.schema-taken.remedy':
    'Continue in that workspace’s folder, or use another schema. If that workspace no longer exists: drop table {table}',
  'failure.workspace-missing': 'no workspace in {folder}',
  'failure.workspace-missing.remedy': 'Run a study there first: {command_run} ORDERS.csv {option_workspace} FOLDER',
  'failure.workspace-empty.no-study': 'no study has been run in {folder}',
  'failure.workspace-empty.no-study.remedy': 'Run one first: {command_run} ORDERS.csv',
  'failure.workspace-empty.no-orders': 'the workspace holds no orders',
  'failure.workspace-empty.no-orders.remedy': 'Run a study first: {command_run} ORDERS.csv',
  'failure.workspace-newer':
    'the workspace {folder} is of version {version}; this program supports versions up to {known}',
  'failure.workspace-newer.remedy': 'Update the program, or choose another folder with {option_workspace}.',
  'failure.workspace-newer.run':
    'run {run} of the ledger is of version {version}; this program supports versions up to {known}',
  'failure.workspace-newer.run.remedy': 'Update the program.',
  'failure.workspace-damaged.open': 'the workspace {folder} cannot be opened: {file}: {reason}',
  'failure.workspace-damaged.open.remedy':
    'Check that you may read and write there. If the file is broken, restore it from a backup, or study the orders again in a new folder: {command_run} ORDERS.csv {option_workspace} FOLDER',
  'failure.workspace-damaged.engine': '{file} cannot be read: {reason}',
  'failure.workspace-damaged.engine.remedy':
    'Restore it from a backup; it holds the address, and the id that is in the table perennial_workspace.',
  'failure.workspace-damaged.scores': 'the scores in {folder} cannot be read: {reason}',
  'failure.workspace-damaged.scores.remedy': 'Study the orders in the workspace again: {command_run}',
  'failure.workspace-damaged.earlier-run':
    'the run in {folder} was made by an earlier version of Perennial, which did not keep {file}: this question cannot be asked of it',
  'failure.workspace-damaged.earlier-run.remedy': 'Make a new run of the orders in the workspace: {command_run}',
  'failure.workspace-damaged.report': 'run {run} in {folder} left no report: {reason}',
  'failure.workspace-damaged.report.remedy': 'Study the orders in the workspace again: {command_run}',
  'failure.workspace-damaged.report-of-earlier-run':
    'run {run} was made by an earlier version of Perennial, which did not keep all that the report {report} shows now',
  'failure.workspace-damaged.report-of-earlier-run.remedy': 'Study the orders in the workspace again: {command_run}',
  'failure.workspace-damaged.report-version':
    'run {run} in {folder} left a report that this version of the program does not read',
  'failure.workspace-damaged.report-version.remedy': 'Study the orders in the workspace again: {command_run}',
  'failure.option-invalid.no-report': 'there is no report {name}',
  'failure.option-invalid.no-report.remedy': 'Did you mean {nearest}? The reports: {names}.',
  'failure.option-invalid.no-report-option': 'the report {name} has no option {option}',
  'failure.option-invalid.no-report-option.remedy': 'Leave it out. Reports with it: {names}.',
  'failure.option-invalid.report-option-value': '{option} of the report {name} does not take {value}',
  'failure.option-invalid.report-option-value.remedy': 'It takes {values}.',
  'failure.option-invalid.no-report-table': 'the report {name} has no table {table}',
  'failure.option-invalid.no-report-table.remedy': 'Its tables: {tables}.',
  'failure.option-invalid.no-customer': 'there is no customer {customer} in the scores of this run',
  'failure.option-invalid.no-customer.remedy': 'Look the id up as the orders have it: perennial score lists customers.',
  'failure.option-invalid.no-list': 'there is no list {name} in the report of this run',
  'failure.option-invalid.no-list.remedy': 'Its lists: {names}.',
  'failure.option-invalid.no-group': 'there is no group {name} of customers',
  'failure.option-invalid.no-group.remedy': 'The groups: {names}.',
  'failure.option-invalid.groups-on-cluster':
    'whom such a group holds is told by the orders, which are not asked on a cluster yet',
  'failure.option-invalid.groups-on-cluster.remedy': 'Ask by a rule on what the scores know: prob_alive < 20%.',
  'failure.option-invalid.lists-on-cluster':
    'the values of this workspace are a table on a cluster, of which no list is written here',
  'failure.option-invalid.lists-on-cluster.remedy':
    'Ask the table that {command_run} has left: perennial export names it.',
  'failure.option-invalid.no-engine':
    'the orders of the workspace {folder} are stored on a cluster, but no engine options were given',
  'failure.option-invalid.no-engine.remedy': 'Open the workspace with the option engine; its address is remembered.',
  'failure.option-invalid.engine-of-files': 'the workspace {folder} stores its orders itself: it was made from files',
  'failure.option-invalid.engine-of-files.remedy':
    'Study a table of a cluster in a workspace of its own: {option_workspace} FOLDER',
  'failure.option-invalid.other-schema': 'the orders of the workspace {folder} are in {known}, not in {asked}',
  'failure.option-invalid.other-schema.remedy':
    'Leave {option_engine} out, or choose another folder with {option_workspace}.',
  'failure.option-invalid.address-without-schema':
    'the address of the cluster names no catalog and schema for the tables of the workspace',
  'failure.option-invalid.address-without-schema.remedy':
    'Write it like trino://ada@trino.example.com:443/lake/perennial.',
  'failure.option-invalid.address': '{reason}',
  'failure.option-invalid.address.remedy': 'Write it like trino://ada@trino.example.com:443/lake/perennial.',
  'failure.option-invalid.file-on-cluster':
    'the orders of the workspace {folder} are stored on a cluster: name a table there, not a file',
  'failure.option-invalid.file-on-cluster.remedy':
    'Choose another folder with {option_workspace} for orders that are stored elsewhere.',
  'failure.option-invalid.table-in-folder': 'the workspace {folder} stores its orders itself: name a file, not a table',
  'failure.option-invalid.table-in-folder.remedy':
    'Choose another folder with {option_workspace} for orders that are stored elsewhere.',
  'failure.option-invalid.as-of': 'invalid as-of date; not a day YYYY-MM-DD: {value}',
  'failure.option-invalid.as-of.remedy': 'Write it like {option_asOf} 2025-12-31.',
  'failure.option-invalid.backtest-date':
    'invalid backtest date; not from {first} on and before {last}, the first and last order: {value}',
  'failure.option-invalid.backtest-date.remedy': 'Choose a day with orders before and after it.',
  'failure.option-invalid.backtest-horizon':
    'invalid horizon; the orders end on {last}, {seen} {seen, plural, one {day} other {days}} after the backtest date: {days} {days, plural, one {day} other {days}}',
  'failure.option-invalid.backtest-horizon.remedy':
    'Choose an earlier date with {option_at}, or a horizon of at most {seen} {seen, plural, one {day} other {days}}.',
  'failure.option-invalid.scores-on-cluster':
    'the values of {customers} {customers, plural, one {customer} other {customers}} are a table on the cluster and are not copied here',
  'failure.option-invalid.scores-on-cluster.remedy': 'Read them there: {statement}',
  'failure.option-invalid.demo-business': 'invalid business; not one of {allowed}: {value}',
  'failure.option-invalid.demo-business.remedy': 'Give one of these.',
  'failure.option-invalid.demo-customers': 'invalid customers; not a whole number in [1, {most}]: {value}',
  'failure.option-invalid.demo-customers.remedy': 'Give a value within that range.',
  'failure.option-invalid.demo-years': 'invalid years; not a whole number in [1, {most}]: {value}',
  'failure.option-invalid.demo-years.remedy': 'Give a value within that range.',
  'failure.option-invalid.demo-last-day': 'invalid last day; not a day YYYY-MM-DD from 1980-01-01 on: {value}',
  'failure.option-invalid.demo-last-day.remedy': 'Give a value within that range.',
  'failure.option-invalid.folder': 'cannot write to the folder {folder}: {reason}',
  'failure.option-invalid.folder.remedy': 'Choose another folder.',
  'failure.as-of-before-data': 'the as-of date {value} is before the first order, of {first}',
  'failure.as-of-before-data.remedy':
    'Choose a day from {first} on, or leave {option_asOf} out for the day of the last order, {last}.',
  'failure.no-usable-orders': 'no usable orders are left',
  'failure.no-usable-orders.remedy': 'Give a file with orders.',
  'failure.no-usable-orders.left-out': 'no usable orders are left',
  'failure.no-usable-orders.left-out.remedy': '{leftOut}',
  'failure.one-customer.none-yet': 'no customer had ordered by {date}',
  'failure.one-customer.none-yet.remedy':
    'A study compares customers. Check the customer column, “{column}” ({option_customer}), or give more orders. {leftOut}',
  'failure.one-customer': 'all orders belong to one customer',
  'failure.one-customer.remedy':
    'A study compares customers. Check the customer column, “{column}” ({option_customer}), or give more orders. {leftOut}',
  'failure.no-repeat-buyers': 'none of the {customers} customers ordered on a second day by {date}',
  'failure.no-repeat-buyers.remedy':
    'Without a single repeat order, nothing shows how often customers come back. Check the customer column, “{column}” ({option_customer}; an id that is new for every order looks like this), or give a longer history. {leftOut}',
  'failure.report-not-built': 'the page of the report has not been built',
  'failure.report-not-built.remedy': 'Build it: npm start -- --help, or npm run build',
} as const;
