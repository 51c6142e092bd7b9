import { Failure } from '@perennial/words';

/** What a run is asked; null where there is none. */
export async function withRun<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Failure && (error.code === 'workspace-empty' || error.code === 'workspace-missing'))
      return null;
    throw error;
  }
}
