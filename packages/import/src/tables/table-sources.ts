import type { SourceKind } from '../source/source-kind.ts';
import { clusterTable } from './cluster-table.ts';
import { folderTable } from './folder-table.ts';

/** A table of the database that the workspace works in. */
export const tableSources: SourceKind<'table'> = {
  name: 'table',
  find: async (name, { connection, home }) => [
    await (home === 'cluster' ? clusterTable(connection, name) : folderTable(connection, name)),
  ],
};
