import type { Page } from './types.ts';

/** The element by which a server that rendered a page tells the browser what it decided. */
export const HANDED_OVER = 'perennial-page';

/** What a server decided, and for whom: to anybody else it says nothing. */
export interface HandedOver {
  readonly anonymousId: string;
  readonly page: Page;
}
