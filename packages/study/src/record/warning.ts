import type { Message } from '@perennial/words';

/** What a reader must know before using a figure. */
export interface Warning {
  readonly code: string;
  readonly words: string;
  /** What stands in the sentence, for pages in other languages; absent in runs made before it was kept. */
  readonly values?: Message['values'];
}
