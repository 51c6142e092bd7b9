/** What is known of people beside their orders: files of it, and what is wrong with them. */
export const attributes = {
  'attributes.known':
    '{file}: {customers} of {people} people are customers, found by “{column}”; attributes: {attributes}.',
  'attributes.prospects':
    '{prospects} {prospects, plural, one {person has} other {people have}} not ordered, such as {examples}.',
  'attributes.elsewhere':
    '{people} {people, plural, one {person has} other {people have}} ordered by what the file says, but not among these orders.',
  'attributes.uncounted':
    '{people} {people, plural, one {person has} other {people have}} ordered, but none of it counts: cancelled, given back or a test.',
  'attributes.since-unclear':
    'The days of the column “{column}” could be read in two ways or not at all, and are not used.',
  'attributes.customers-without':
    '{customers} {customers, plural, one {customer is} other {customers are}} not in the file.',
  'attributes.rows':
    'Rows not used: {unreadable} unreadable, {nameless} without a person, {repeated} repeated (the last value of each counts).',
  'attributes.left': 'Columns not used: {columns}.',
  'attributes.left.personal': '{column} (a name, an id or an address)',
  'attributes.left.empty': '{column} (empty)',
  'attributes.left.too-many-columns': '{column} (more than 20 columns)',
  'attributes.use.person': 'names the customers',
  'attributes.use.values': 'compared by its values, as {name}',
  'attributes.use.bands': 'compared in {bands} {bands, plural, one {band} other {bands}} of its numbers, as {name}',
  'attributes.use.personal': 'not used: a name, an id or an address',
  'attributes.use.empty': 'not used: empty',
  'attributes.use.too-many-columns': 'not used: more than 20 columns',
  'attributes.used-for': 'Used for',
  'failure.attributes-invalid.no-match':
    'no cell of the column {column} is a customer of the orders, such as {example}: {cell}',
  'failure.attributes-invalid.no-match.remedy':
    'Export the file with the ids or e-mail addresses that the orders have for their customers.',
  'failure.attributes-invalid.no-people':
    'the column {column} of {file} names nobody; customers of the orders are named like {example}',
  'failure.attributes-invalid.no-people.remedy':
    'Export the file with the ids or e-mail addresses that the orders have for their customers.',
  'failure.attributes-invalid.no-attribute':
    '{file} says nothing of people beside the column {column}, but names, addresses and empty columns',
  'failure.attributes-invalid.no-attribute.remedy':
    'Export it with what customers are to be compared by, such as age, plan or city.',
  'failure.attributes-invalid.on-cluster':
    'attributes of people can be used in a workspace that lies in its folder only',
  'failure.attributes-invalid.on-cluster.remedy':
    'Study the orders without {option_engine}, or put the attributes into a column of the orders.',
  'failure.attributes-invalid.without-orders':
    'attributes of people are compared by what they order, and there are subscriptions alone',
  'failure.attributes-invalid.without-orders.remedy': 'Leave the file of people out.',
  'help.run.attributes':
    'what is known of people, to compare customers by it: any columns, one of which has the customers of the orders (repeatable)',
  'help.run.no-attributes': 'forget what earlier files said of people',
  'help.run.example.attributes': 'Compare customers by what a file says of them: age, plan, city',
} as const;
