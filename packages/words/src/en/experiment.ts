/** What an experiment did: the read-out, what is wrong with a file of assignments, and the command. */
export const experiment = {
  'experiment.title': 'What the experiment in {file} did',
  'experiment.base':
    '{people, plural, one {{people} person} other {{people} people}} in {variants, plural, one {{variants} variant} other {{variants} variants}}, assigned from {from} on, as of {asOf}. Compared with “{control}”.',
  'experiment.groups': 'Groups (and planned shares): {groups}.',
  'experiment.without-orders':
    '{people, plural, one {{people} person has} other {{people} people have}} never ordered; they count, with nothing.',
  'experiment.two-variants':
    'Left out: {people, plural, one {{people} person} other {{people} people}} with two variants.',
  'experiment.later':
    'Left out: {people, plural, one {{people} person} other {{people} people}} assigned after the last day of the orders.',
  'experiment.blank': 'Left out: {rows, plural, one {{rows} row} other {{rows} rows}} without person or variant.',
  'experiment.no-days':
    'The file has no day of assignment: everything a person ever bought counts, which hides small effects.',
  'experiment.sample-ratio':
    'Do not trust what follows: groups of these sizes come about by chance in {chance} of experiments that were divided as planned. People were lost or assigned wrongly.',
  'experiment.better': '“{variant}” raised {measure}.',
  'experiment.worse': '“{variant}” lowered {measure}.',
  'experiment.unclear': 'Whether “{variant}” changed {measure} cannot be told yet.',
  'experiment.measure.value': 'the value of customers (observed and predicted)',
  'experiment.measure.converted': 'the share of people who ordered',
  'experiment.measure.revenue': 'revenue',
  'experiment.measure.orders': 'the number of orders',
  'experiment.measure.returned': 'what was returned',
  'experiment.converts-but-loses':
    '“{variant}” wins more orders and loses value: by conversion alone the wrong variant would have been kept.',
  'experiment.few-buyers':
    'Fewer than 100 people of “{variant}” or of the control have ordered: the intervals are rough.',
  'experiment.title.value': 'Value per person: revenue so far and what is still expected',
  'experiment.title.revenue': 'Revenue per person, less returns',
  'experiment.title.orders': 'Orders per person',
  'experiment.title.converted': 'People who ordered',
  'experiment.title.returned': 'Returned per person',
  'experiment.column.variant': 'Variant',
  'experiment.column.mean': 'Mean',
  'experiment.column.difference': 'Difference',
  'experiment.column.interval': '95% interval',
  'experiment.column.lift': 'Relative',
  'experiment.column.chance': 'By chance',
  'experiment.from-to': '{low} to {high}',
  'experiment.points': '{points} pp',
  'experiment.title.targeting': 'Whom “{variant}” moves: value per person by {column}, highest first',
  'experiment.advantage':
    'Targeting by {column} brings {money} more per person treated than targeting as many at random, on average over how many are targeted. A score that tells nothing is as far from nothing in {chance} of experiments.',
  'experiment.qini': 'Qini coefficient of who ordered: {qini} (1 is the best possible order, 0 a random one).',
  'experiment.without-score':
    'Left out: {people, plural, one {{people} person} other {{people} people}} without a score.',
  'experiment.column.highest': 'Highest',
  'experiment.column.people': 'People',
  'experiment.column.gain': 'For all',
  'experiment.how':
    'Everybody counts in the variant they were assigned, from that day on. “By chance”: how often people divided anew at random differ as much (randomisation test, exact in variance and skewness, so that a few large orders mislead nobody). The value adds what customers are expected to bring within {days, plural, one {{days} day} other {{days} days}}; the error that all predictions share is in its interval.',
  'failure.column-missing.assignments': '{file} has no column {column}; its columns are {columns}',
  'failure.column-missing.assignments.remedy': 'Give the name of one of these columns.',
  'failure.column-not-recognised.assignments':
    'which columns of {file} are the person and the variant is not clear; its columns are {columns}',
  'failure.column-not-recognised.assignments.remedy':
    'Name them with --customer and --variant. The person has to be the customer of the orders.',
  'failure.option-invalid.experiment-on-cluster': 'experiments are not read out where the orders lie on a cluster yet',
  'failure.option-invalid.experiment-on-cluster.remedy': 'Export the orders and run the study on the file.',
  'failure.option-invalid.one-variant': 'column “{column}” of {file} has fewer than two variants: {variants}',
  'failure.option-invalid.one-variant.remedy':
    'Give a file in which people were divided among variants, and check the column with --variant.',
  'failure.option-invalid.no-such-variant': 'no variant {value} in {file}; there are {variants}',
  'failure.option-invalid.no-such-variant.remedy': 'Name one of these as the control.',
  'failure.option-invalid.no-share': 'no planned share for the variant {value}; there are {variants}',
  'failure.option-invalid.no-share.remedy': 'Give a share for each: --planned "control=50%,new=50%".',
  'usage.why.shares': 'not shares by name, such as control=90%,new=10%',
  'help.experiment.summary': 'what an experiment did to orders and lifetime value',
  'help.experiment':
    'Reads who was given which variant, joins the orders of the workspace, and says what each variant did to conversion, revenue, and observed and predicted lifetime value, with intervals that hold where a few customers have most of the money.',
  'help.experiment.file': 'who was given which variant: columns for the customer, the variant and, best, the day',
  'help.experiment.control': 'name of the variant to compare with',
  'help.experiment.planned': 'how people were to be divided; equally, if nothing is said',
  'help.experiment.customer': 'column of the customer, as in the orders',
  'help.experiment.variant': 'column of the variant',
  'help.experiment.date': 'column of the day of assignment',
  'help.experiment.score': 'column of a score known before the assignment: whether it finds those whom a variant moves',
  'help.experiment.example': 'who was given what, since when',
  'help.experiment.example.planned': 'one in ten was given the new variant',
  'help.placeholder.shares': 'shares',
} as const;
