/** Sources that refresh themselves. */
export const sources = {
  'failure.source-failed': 'the database behind {name} could not be asked: {reason}',
  'failure.source-failed.remedy':
    'Check the query, and the address in the variable {name} of the server’s environment.',
  'failure.source-failed.variable': 'the server’s environment has no variable {name}',
  'failure.source-failed.variable.remedy':
    'Set it where the server is started, to the address of the database: postgres://user:password@host/database. Its name begins with PERENNIAL_SOURCE_.',
} as const;
