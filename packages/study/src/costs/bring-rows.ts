import { type Connection, type Fragment, type ListedType, makeTemporary, putRows } from '@perennial/engine';

/**
 * Makes a temporary table beside the orders of what a query of the folder's database answers. Where the orders lie on a cluster, which does not see that
 * database, its rows are sent there in the order of the query, which should be one, so that two runs send the same; as they are typed: a DATE as its text.
 */
export async function bringRows(
  { connection, ledger }: { readonly connection: Connection; readonly ledger: Connection },
  name: string,
  query: Fragment,
  types: Readonly<Record<string, ListedType>>,
): Promise<void> {
  if (connection === ledger) await makeTemporary(connection, name, query);
  else await putRows(connection, name, types, await ledger.rows(query));
}
