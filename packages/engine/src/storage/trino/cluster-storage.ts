import type { OpenStorage, Storage } from '../../canonical/storage.ts';
import { type Cluster, type ClusterOptions, openCluster } from './cluster.ts';
import { requireSchema } from './require-schema.ts';

/** Orders and scores in tables of a cluster. Scores are those of the newest run, whichever is asked for: there is one table of them. */
export function clusterStorage(options: ClusterOptions): Storage {
  const { catalog, schema } = requireSchema(options.address);
  return {
    home: 'cluster',
    scoresTable: `${catalog}.${schema}.perennial_scores`,
    open: async () => openStorage(await openCluster(options)),
    openScores: async () => (await openCluster(options)).connection,
  };
}

/**
 * A cluster knows no transactions over several tables: new ones are built beside the old ones and put in their place just before the
 * ledger's commit, and all others are dropped at the end, whatever it was.
 */
function openStorage(cluster: Cluster): OpenStorage {
  let hasClaimed = false;
  return {
    connection: cluster.connection,
    begin: async (rebuilt, hear) => {
      cluster.listen(hear);
      hasClaimed = await cluster.claim();
      await cluster.sweep();
      return cluster.connection.rebuilding(rebuilt);
    },
    rebuilding: (rebuilt) => cluster.connection.rebuilding(rebuilt),
    publish: () => cluster.publish(),
    end: async (isGivenUp) => {
      cluster.listen(undefined);
      try {
        await cluster.sweep();
        if (isGivenUp && hasClaimed) await cluster.release();
      } catch {
        // The failure that led here says more; what cannot be dropped now is dropped when the next change begins.
      }
    },
    close: () => cluster.connection.close(),
  };
}
