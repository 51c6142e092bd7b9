import type { Connection, Fragment } from '@perennial/engine';
import type { Workspace } from '../../src/workspace/workspace.ts';

/** The same connection, which notes every statement that it has run without a failure. */
export function recorded<Of extends Connection>(connection: Of, seen: Fragment[]): Of {
  const noting = async <T>(query: Fragment, ask: (asked: Fragment) => Promise<T>): Promise<T> => {
    // What a name means may change until the end: a statement is noted as it was asked.
    const text = query.render(connection.dialect);
    const answer = await ask({ render: () => text });
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

export function recordedWorkspace(workspace: Workspace, seen: Fragment[]): Workspace {
  return { ...workspace, connection: recorded(workspace.connection, seen) };
}
