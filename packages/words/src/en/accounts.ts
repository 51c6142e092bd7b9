export const accounts = {
  'accounts.title': 'Accounts',
  'accounts.asks': 'Which companies come first?',
  'accounts.answer.unsaid':
    'Nothing says which of the {n} customers belong to one company. Choose: --by domain puts together those with e-mail addresses of one domain; a column of companies is found by a usual name, such as “Company”, and any other is named at the run by --dimension account=COLUMN.',
  'accounts.answer.none': 'No customer belongs to a company by {by}.',
  'accounts.answer':
    'Of {n} accounts by {by}, most is expected of {account} ({contacts} {contacts, plural, one {contact} other {contacts}}): {money} within {days} days (80% interval: {low} to {high}).',
  'accounts.without': '{n} customers belong to none.',
  'accounts.domain': 'e-mail domain',
  'accounts.table': 'Accounts by {by}',
  'accounts.says':
    'What the contacts of an account brought and are expected to bring, added up; the intervals take contacts to decide for themselves. Addresses that anybody can have make no account.',
  'accounts.account': 'Account',
  'accounts.contacts': 'Contacts',
  'accounts.orders': 'Orders',
  'accounts.last': 'Last order',
} as const;
