import type { Message, WordKey } from '@perennial/words';
import type { Page } from './context.ts';

/** What a message says in the page's language. */
export function write({ say }: Pick<Page, 'say'>, { code, values }: Message<WordKey>): string {
  return say(code, values);
}
