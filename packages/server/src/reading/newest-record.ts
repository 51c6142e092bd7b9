import { type AnyRecord, latestRecord } from '@perennial/study';
import { Failure } from '@perennial/words';

/** The record of the newest run; null where there is none yet. */
export async function newestRecord(folder: string): Promise<AnyRecord | null> {
  try {
    return await latestRecord({ folder });
  } catch (error) {
    if (error instanceof Failure && error.code === 'workspace-empty') return null;
    throw error;
  }
}
