import { type Environment, streamTable } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import { addressOf } from './source-variable.ts';
import { writeRowsAsCsv } from './write-rows-as-csv.ts';

/** A table of a cluster whose rows are imported: the variable of the environment that has the address of the cluster, and the name of the table there. */
export interface ClusterSource {
  readonly cluster: string;
  readonly table: string;
}

/** Writes the rows of a table into a file, as they come. The credentials are in the environment, as for a study on a cluster; rejects as such a study does. */
export async function readClusterTable(
  { cluster, table }: ClusterSource,
  {
    environment,
    now,
    random,
  }: { readonly environment: Environment; readonly now: () => Date; readonly random: () => number },
  to: string,
): Promise<void> {
  const parts = table.split('.');
  if (parts.length > 3 || parts.includes(''))
    throw new Failure('option-invalid.table-name', { value: { text: table } });
  const address = addressOf(cluster, environment);
  await writeRowsAsCsv(to, () => streamTable({ address, environment, now, random }, parts));
}
