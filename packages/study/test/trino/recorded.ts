import type { Connection, Fragment } from '@perennial/engine';
import type { Workspace } from '../../src/workspace/workspace.ts';

/** The same connection, which notes every statement that it has run without a failure. */
export function recorded<Of extends Connection>(connection: Of, seen: Fragment[]): Of {
  const noting = async <T>(query: Fragment, ask: (asked: Fragment) => Promise<T>): Promise<T> => {
    const answer = await ask(query);
    seen.push(query);
    return answer;
  };
  return {
    ...connection,
    execute: (query: Fragment) => noting(query, (asked) => connection.execute(asked)),
    rows: (query: Fragment) => noting(query, (asked) => connection.rows(asked)),
    columns: (query, types) => noting(query, (asked) => connection.columns(asked, types)),
  } as Of;
}

/** A workspace of which all that is asked of the orders and the scores is noted, by whoever asks. */
export function recordedWorkspace(workspace: Workspace, seen: Fragment[]): Workspace {
  const { storage } = workspace;
  return {
    ...workspace,
    connection: recorded(workspace.connection, seen),
    openScores: async (file) => recorded(await workspace.openScores(file), seen),
    storage: { ...storage, begin: async (...change) => recorded(await storage.begin(...change), seen) },
  };
}
