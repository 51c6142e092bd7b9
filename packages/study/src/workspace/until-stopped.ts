import { explainFailure, stoppable } from '@perennial/engine/storage';
import type { Workspace } from './workspace.ts';

/**
 * Does work that changes nothing of a workspace. An abort interrupts the statement that runs, refuses those after it, and the work rejects
 * with `interrupted`; what else may stop it is explained.
 */
export async function untilStopped<Result>(
  workspace: Workspace,
  signal: AbortSignal | undefined,
  work: (workspace: Workspace) => Promise<Result>,
): Promise<Result> {
  const { connection, ledger } = workspace;
  const interrupt = () => {
    connection.interrupt();
    ledger.interrupt();
  };
  signal?.addEventListener('abort', interrupt);
  try {
    return await work({
      ...workspace,
      connection: stoppable(connection, signal),
      ledger: stoppable(ledger, signal),
    });
  } catch (error) {
    // After an abort no other failure is worth telling: most are made by it.
    throw explainFailure(signal?.aborted ? signal.reason : error, signal);
  } finally {
    signal?.removeEventListener('abort', interrupt);
  }
}
