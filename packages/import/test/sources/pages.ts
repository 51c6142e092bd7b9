import { listSource } from '../../src/lists/list-sources.ts';
import type { SourceKind } from '../../src/source/source-kind.ts';

declare module '../../src/request/source-address.ts' {
  interface SourceAddresses {
    /** Asked one after the other until it has nothing more, as the interface of a shop answers. */
    readonly pages: (page: number) => Promise<RowList | null>;
  }
}

/** Lists that come page by page. */
export const pages: SourceKind<'pages'> = {
  name: 'pages',
  find: async (ask) => {
    const found = [];
    for (let page = 1, rows = await ask(page); rows; page += 1, rows = await ask(page))
      found.push(listSource(`page ${page}`, rows));
    return found;
  },
};
