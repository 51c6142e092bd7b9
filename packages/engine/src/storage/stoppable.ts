import { setImmediate } from 'node:timers/promises';
import type { Connection } from '../index.ts';

/**
 * The same connection, which after an abort accepts no statement more. Before each one the process gets a turn to hear the
 * signal: a long computation between two statements keeps it from being noticed, but no longer than that.
 */
export function stoppable(connection: Connection, signal: AbortSignal | undefined): Connection {
  if (!signal) return connection;
  const unlessAborted = async <Result>(ask: () => Promise<Result>): Promise<Result> => {
    await setImmediate();
    signal.throwIfAborted();
    return ask();
  };
  return {
    ...connection,
    execute: (query) => unlessAborted(() => connection.execute(query)),
    rows: (query) => unlessAborted(() => connection.rows(query)),
    columns: (query, types) => unlessAborted(() => connection.columns(query, types)),
    append: (table, columns) => unlessAborted(() => connection.append(table, columns)),
  };
}
