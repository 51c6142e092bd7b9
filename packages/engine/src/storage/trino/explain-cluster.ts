import { Failure } from '@perennial/words';
import { QueryError } from '../../connection.ts';
import { TrinoError } from '../../trino/query-failure.ts';

/** What a cluster failed with, by the beginning of the error's name, and what a person can do about it. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [
    /^(PERMISSION_DENIED|ACCESS_DENIED)/,
    'Ask for permission to read the orders, and to create, read, rename and drop tables in the schema of the address.',
  ],
  [/^(CATALOG|SCHEMA)_NOT_FOUND/, 'Write catalog and schema into the address as the server has them.'],
  [
    /^TABLE_NOT_FOUND/,
    'Somebody dropped a table of the workspace, or the last run was cut off. Study the orders again: perennial run TABLE',
  ],
  [
    /^(EXCEEDED|CLUSTER_OUT_OF_MEMORY|QUERY_QUEUE_FULL|NO_NODES)/,
    'The cluster had not enough room. Run it again when less is running there, or ask for more memory; with fault-tolerant execution (retry-policy=TASK) memory is lent from disk.',
  ],
  [
    /^(PAGE_TRANSPORT|REMOTE_|WORKER|SERVER_|TOO_MANY_REQUESTS|NODE)/,
    'A machine of the cluster was lost. Run it again; with fault-tolerant execution (retry-policy=TASK) the cluster goes on without it.',
  ],
];

const byType: Readonly<Record<string, string>> = {
  INSUFFICIENT_RESOURCES: 'Run it again when less is running there, or ask for more room for it.',
  EXTERNAL: 'What failed is the storage or the database behind the catalog. Run it again once it is well.',
  INTERNAL_ERROR: 'Run it again; if it fails the same way, show the query id to whoever keeps the cluster.',
};

/** A failure of a cluster as one that a person can act on; an interruption and anything of our own stays what it was. */
export function explainCluster(error: unknown, address: string): unknown {
  if (error instanceof TrinoError) {
    const { errorName, errorType } = error;
    const found = remedies.find(([names]) => names.test(errorName))?.[1] ?? byType[errorType];
    const remedy =
      found ??
      'The cluster refused a statement of this program. Report it with the query id, and with what perennial doctor says.';
    return new Failure('cluster-failed', `the cluster failed: ${firstLine(error.message)}`, remedy, error);
  }
  if (error instanceof QueryError && !/interrupt/i.test(error.message))
    return new Failure(
      'cluster-failed',
      `${address} cannot be asked: ${firstLine(error.message)}`,
      'Check the address, that the server is up, and the credentials: PERENNIAL_TRINO_PASSWORD or PERENNIAL_TRINO_TOKEN in the environment, or the same with _FILE.',
      error,
    );
  return error;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
