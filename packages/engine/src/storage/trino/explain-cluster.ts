import { Failure, type FailureMessageCode, type MessageValue } from '@perennial/words';
import { QueryError } from '../../connection.ts';
import { ClusterError } from '../../trino/cluster-error.ts';
import { TrinoError } from '../../trino/query-failure.ts';

/** Which failure it is, by the beginning of the error's name. */
const byName: readonly (readonly [RegExp, FailureMessageCode])[] = [
  [/^(PERMISSION_DENIED|ACCESS_DENIED)/, 'cluster-failed.permission'],
  [/^(CATALOG|SCHEMA)_NOT_FOUND/, 'cluster-failed.not-found'],
  [/^TABLE_NOT_FOUND/, 'cluster-failed.table-gone'],
  [/^(EXCEEDED|CLUSTER_OUT_OF_MEMORY|QUERY_QUEUE_FULL|NO_NODES)/, 'cluster-failed.resources'],
  [/^(PAGE_TRANSPORT|REMOTE_|WORKER|SERVER_|TOO_MANY_REQUESTS|NODE)/, 'cluster-failed.node-lost'],
];

const byType: Readonly<Record<string, FailureMessageCode>> = {
  INSUFFICIENT_RESOURCES: 'cluster-failed.resources',
  EXTERNAL: 'cluster-failed.external',
  INTERNAL_ERROR: 'cluster-failed.internal',
};

/** A failure of a cluster as one that a person can act on; an interruption and anything of our own stays what it was. */
export function explainCluster(error: unknown, address: string): unknown {
  if (error instanceof TrinoError) {
    const { errorName, errorType } = error;
    const code = byName.find(([names]) => names.test(errorName))?.[1] ?? byType[errorType] ?? 'cluster-failed.refused';
    return new Failure(code, { reason: { text: firstLine(error.message) } }, error);
  }
  if (error instanceof QueryError && !/interrupt/i.test(error.message)) {
    const values = { address: { text: address }, reason: reasonOf(error) };
    return new Failure('cluster-failed.unreachable', values, error);
  }
  return error;
}

function reasonOf({ cause, message }: QueryError): MessageValue {
  return cause instanceof ClusterError ? { message: cause.words } : { text: firstLine(message) };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
