export const exports = {
  'export.without-address':
    '{customers} {customers, plural, one {customer} other {customers}} left out: no e-mail address or telephone number that can be used',
  'export.without-consent':
    '{customers} {customers, plural, one {customer} other {customers}} left out: no consent in the file of contacts',
  'export.suppressed':
    '{customers} {customers, plural, one {customer} other {customers}} left out: on the list of those not to be reached',
  'export.value': 'The value of a customer in it is {column}',
  'export.log.none': 'Nothing has left this workspace.',
  'export.log.at': 'When (UTC)',
  'export.log.who': 'Who',
  'export.log.list': 'List',
  'export.log.format': 'Format',
  'export.log.rows': 'Rows',
  'export.log.file': 'File',
  'export.log.hash': 'SHA-256',
} as const;
