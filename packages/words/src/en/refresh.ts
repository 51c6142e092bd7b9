/** The command that says when and from where orders come again. */
export const refresh = {
  'help.refresh.summary': 'when and from where the server reads orders again',
  'help.refresh':
    'Shows from where the server of a workspace reads orders again and when it does so next, and changes that. A server that runs follows it at once; without one, nothing is read.',
  'help.refresh.what': 'show the plan, add a source, remove one, or say how often',
  'help.refresh.value':
    'to add: a folder of the server or an https address; to remove: the number of a source; how often: daily, weekly, monthly, quarterly or never',
  'help.refresh.postgres':
    'add a query of PostgreSQL: the variable of the server that has the address of the database (PERENNIAL_SOURCE_…)',
  'help.refresh.query': 'the query, with --postgres',
  'help.refresh.cluster':
    'add a table of Trino: the variable of the server that has the address of the cluster (PERENNIAL_SOURCE_…)',
  'help.refresh.table': 'the table, with --cluster',
  'help.refresh.example.folder': 'the files of a folder, which others fill',
  'help.refresh.example.postgres': 'the rows of a query',
  'help.refresh.example.every': 'once a week',
  'refresh.number': 'No.',
  'refresh.next.none': 'Nothing is read again by itself.',
  'usage.refresh-every': 'how often? daily, weekly, monthly, quarterly or never',
  'usage.refresh-no-source': 'which source? Give its number; there are {sources}',
  'usage.refresh-source':
    'which source? Give a folder or an https address, or --postgres with --query, or --cluster with --table',
  'usage.refresh-query': '--postgres needs --query, and no --table',
  'usage.refresh-table': '--cluster needs --table, and no --query',
} as const;
