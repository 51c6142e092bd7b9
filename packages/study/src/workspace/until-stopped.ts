import type { Connection } from '@perennial/engine';
import { explainFailure, stoppable } from '@perennial/engine/storage';

/**
 * Does work over a connection that is opened for it, and closes it. An abort interrupts the statement that runs, refuses those after it, and the
 * work rejects with `interrupted`; what else may stop it is explained.
 */
export async function untilStopped<Result>(
  open: () => Promise<Connection>,
  signal: AbortSignal | undefined,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  let connection: Connection | undefined;
  const interrupt = () => connection?.interrupt();
  signal?.addEventListener('abort', interrupt);
  try {
    signal?.throwIfAborted();
    connection = await open();
    return await work(stoppable(connection, signal));
  } catch (error) {
    // After an abort no other failure is worth telling: most are made by it.
    throw explainFailure(signal?.aborted ? signal.reason : error, signal);
  } finally {
    signal?.removeEventListener('abort', interrupt);
    connection?.close();
  }
}
