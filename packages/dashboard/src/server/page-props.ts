import type { SessionAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';

/** What every page of the server is given. */
export interface PageProps {
  readonly speaker: Speaker;
  readonly session: SessionAnswer;
  /** The reader's locales, the best first. */
  readonly preferred: readonly string[];
}
