import type { SessionAnswer, StatusAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';

/** The newest run, as every page knows it. */
export type Newest = NonNullable<StatusAnswer['newest']>;

/** What every page of the server is given. */
export interface PageProps {
  readonly speaker: Speaker;
  readonly session: SessionAnswer;
  /** Whose pages these are; null: nobody has said it. */
  readonly brand: StatusAnswer['brand'];
  /** Null where nothing has been studied. */
  readonly newest: Newest | null;
  /** The reader's locales, the best first. */
  readonly preferred: readonly string[];
}
