import type { TableMaker } from '../canonical/storage.ts';
import type { Connection } from '../connection.ts';
import type { Dialect } from '../dialect.ts';
import { tablesInFolder } from './duckdb/make-tables.ts';
import { tablesOnCluster } from './trino/make-tables.ts';

const makers: Readonly<Record<Dialect['name'], (connection: Connection) => TableMaker>> = {
  duckdb: tablesInFolder,
  trino: tablesOnCluster,
};

/** What makes the tables of a workspace over a connection, as its engine does it. */
export function tableMaker(connection: Connection): TableMaker {
  return makers[connection.dialect.name](connection);
}
