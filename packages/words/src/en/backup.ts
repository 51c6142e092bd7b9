/** Back-ups of workspaces, and what is made of them again. */
export const backup = {
  'failure.backup-unusable': 'this is no back-up of a workspace, or it breaks off: {file}',
  'failure.backup-unusable.remedy': 'Take another file that perennial backup has written. Nothing was restored.',
  'failure.backup-unusable.newer': 'this back-up was made by a newer version: {file}',
  'failure.backup-unusable.newer.remedy': 'Install the current version and try again. Nothing was restored.',
  'failure.restore-refused': 'there is something in {folder} already',
  'failure.restore-refused.remedy': 'Choose a folder that is empty or not there, with --workspace.',
  'failure.restore-refused.store': 'the store of the server already holds something: {address}',
  'failure.restore-refused.store.remedy': 'Name an empty database in DATABASE_URL. Nothing was restored.',
  'failure.outside-refused': 'the server asks no such address: {address}',
  'failure.outside-refused.remedy':
    'Give an address of the public network that begins with https:// and holds no password; machines of your own network are read from a folder.',
  'failure.outside-failed': '{address} did not give what it was asked for: {reason}',
  'failure.outside-failed.remedy':
    'Open the address in a browser. It has to answer itself, with the file, and not lead elsewhere.',
  'backup.written':
    '{files, plural, one {# file} other {# files}} of the workspace and {rows, plural, one {# row} other {# rows}} of its server are in it.',
  'backup.restored':
    'The workspace is as it was on {day}: {files, plural, one {# file} other {# files}}, and {rows, plural, one {# row} other {# rows}} of its server. Sessions have ended.',
  'help.backup.summary': 'write a workspace and what its server keeps into one file',
  'help.backup':
    'Writes a workspace, with the accounts, keys, jobs, notes and events of its server, into one file that perennial restore makes them of again: whole or not at all. A server may go on meanwhile; a run may not. The file holds personal data and the hashes of passwords: keep it where others cannot read it.',
  'help.backup.file': 'where to write it',
  'help.backup.example': 'one file that everything can be made of again',
  'help.restore.summary': 'make a workspace of a back-up',
  'help.restore':
    'Makes a workspace, and what its server keeps, of a file that perennial backup has written, where there is none: whole or not at all. What was kept in a file may be restored into the PostgreSQL of DATABASE_URL, and the other way round.',
  'help.restore.file': 'the back-up',
  'help.restore.example': 'beside the workspace there is, to look at',
} as const;
