import { afterAll, beforeAll } from 'vitest';
import type { ServedPages } from './served-pages.ts';

/** Longest that a server may take until it has studied a business, in milliseconds: the machine is shared. */
const PATIENCE = 120_000;

/** The pages of one server for all tests of a file: there from before the first until after the last. */
export function withPages(serve: () => Promise<ServedPages>): Omit<ServedPages, 'close'> {
  let pages: ServedPages | undefined;
  beforeAll(async () => {
    pages = await serve();
  }, PATIENCE);
  afterAll(() => pages?.close());
  return {
    get browser() {
      return pages!.browser;
    },
    get server() {
      return pages!.server;
    },
    visit: (path, options) => pages!.visit(path, options),
  };
}
