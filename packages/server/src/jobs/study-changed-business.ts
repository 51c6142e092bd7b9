import { latestRecord } from '@perennial/study';
import { Failure } from '@perennial/words';
import type { Queue } from './queue.ts';

/**
 * Asks for a refresh, since the business was marked as changed, or no longer is: the study is made anew, and its reports compare nothing across the day. The id of the job; null where
 * nothing has been studied yet, and the first run will know of the mark.
 */
export async function studyChangedBusiness(folder: string, queue: Queue, who: string): Promise<string | null> {
  try {
    await latestRecord({ folder });
  } catch (error) {
    if (error instanceof Failure && error.code.startsWith('workspace')) return null;
    throw error;
  }
  return (await queue.ask({ kind: 'refresh' }, who)).id;
}
