import { type Connection, sql } from '@perennial/engine';

/** What a statement took, by the cluster's own account. */
export interface StatementCost {
  readonly created: Date;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly rowsRead: number;
  readonly bytesRead: number;
  /** Sent from one node of the cluster to another. */
  readonly bytesShuffled: number;
  readonly text: string;
}

interface QueryInfo {
  readonly query: string;
  readonly queryStats: {
    readonly createTime: string;
    readonly elapsedTime: string;
    readonly totalCpuTime: string;
    readonly physicalInputPositions: number;
    readonly physicalInputDataSize: string;
    readonly internalNetworkInputDataSize: string;
  };
}

/**
 * The statements of a source that the cluster has run since a moment, in their order. A cluster that wants credentials for that says
 * nothing here.
 */
export async function statementCosts(
  connection: Connection,
  { origin, user = 'perennial' }: { readonly origin: string; readonly user?: string },
  source: string,
  since: Date,
): Promise<readonly StatementCost[]> {
  const ids = await connection.rows<{ id: string }>(
    sql`select query_id as id from system.runtime.queries
      where source = ${source} and created >= from_unixtime(${since.getTime() / 1000}) order by created`,
  );
  const costs: StatementCost[] = [];
  for (const { id } of ids) {
    const response = await fetch(`${origin}/v1/query/${id}`, { headers: { 'X-Trino-User': user } });
    if (response.ok) costs.push(costOf((await response.json()) as QueryInfo));
    else await response.body?.cancel();
  }
  return costs;
}

function costOf({ query, queryStats }: QueryInfo): StatementCost {
  return {
    created: new Date(queryStats.createTime),
    seconds: seconds(queryStats.elapsedTime),
    cpuSeconds: seconds(queryStats.totalCpuTime),
    rowsRead: queryStats.physicalInputPositions,
    bytesRead: Number.parseFloat(queryStats.physicalInputDataSize),
    bytesShuffled: Number.parseFloat(queryStats.internalNetworkInputDataSize),
    text: query.replaceAll(/\s+/g, ' ').trim(),
  };
}

const UNITS: Readonly<Record<string, number>> = { ns: 1e-9, us: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600, d: 86400 };

/** Trino writes 133.39ms, 2.05m. */
function seconds(duration: string): number {
  const [, number, unit = ''] = /^([\d.]+)([a-z]+)$/.exec(duration) ?? [];
  return Number(number) * (UNITS[unit] ?? Number.NaN);
}
