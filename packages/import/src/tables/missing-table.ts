import { Failure } from '@perennial/words';

/** The failure of a table that is not there, with the names that are nearest to it. */
export function missingTable(where: 'database' | 'cluster', name: string, nearest: readonly string[]): Failure {
  const table = { text: name };
  if (nearest.length > 0)
    return new Failure(`table-missing.${where}`, { table, nearest: { list: nearest.map((text) => ({ text })) } });
  return new Failure(where === 'cluster' ? 'table-missing.empty-schema' : 'table-missing.empty-database', { table });
}
