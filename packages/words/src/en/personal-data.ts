/** People's own data: found, handed out, deleted. */
export const personalData = {
  'failure.person-ambiguous': '{count} customers could be meant: {customers}',
  'failure.person-ambiguous.remedy': 'Name one of them, by the customer id or the e-mail address.',
  'failure.not-found.person': 'nobody is known by that',
  'failure.not-found.person.remedy':
    'Try another identity: customer id, e-mail address, telephone number, or the name as it was imported.',
  'failure.option-invalid.person-on-cluster': 'the orders of {folder} lie on a cluster',
  'failure.option-invalid.person-on-cluster.remedy':
    'Delete the rows of the person in the tables of the cluster by its own means, then run the study again.',
  'persons.found':
    '{customers, plural, =0 {No customer of the study} one {# customer of the study} other {# customers of the study}}; found in {places, plural, one {# place} other {# places}}',
  'persons.known-by': 'Known by',
  'persons.place': 'Place',
  'persons.rows': 'Rows',
  'persons.unread': 'Cannot be looked through; look yourself',
  'persons.elsewhere': 'Copies outside of the workspace, yours to see to',
  'persons.elsewhere.source': 'imported from',
  'persons.elsewhere.export': 'exported',
  'persons.elsewhere.backup': 'back-up, to be made anew',
  'persons.elsewhere.gone': 'no longer there; it may have been passed on',
  'persons.deleted':
    'Deleted. What the person ordered stays under {reference}, which belongs to nobody, so that sums stay right; the next import does not bring them back.',
  'persons.readmitted': 'Will be taken again from the next import.',
  'persons.title': 'Personal data',
  'persons.id': 'Customer id, e-mail address, telephone number or name',
  'persons.search': 'Find',
  'persons.export': 'Save all of it as a file',
  'persons.delete': 'Delete everywhere',
  'persons.delete.sure': 'This cannot be undone. Delete now',
  'persons.readmit': 'Let this person come back',
  'persons.readmit.why': 'For somebody who was deleted and has become a customer again.',
  'persons.why':
    'Finds a person in all that this workspace holds, hands it to them, or deletes it (GDPR, articles 15, 17 and 20). Searches are written to the audit log, without saying for whom.',
  'help.person.summary': 'find, hand out or delete the data of a person',
  'help.person':
    'Finds a person in everything that the workspace and its server hold, writes it to a file for them, or deletes it everywhere. Orders stay under a name that belongs to nobody, so that sums stay right.',
  'help.person.action': 'find, export, delete or readmit',
  'help.person.id': 'customer id, e-mail address, telephone number or name',
  'help.person.to': 'file to write (of export)',
  'help.person.yes': 'delete without asking',
  'help.person.example': 'where the person is found',
  'help.person.example.delete': 'delete them everywhere',
  'usage.person-action': 'person {action}: is none of find, export, delete, readmit',
  'usage.person-unsure': 'deleting cannot be undone: say --yes',
} as const;
