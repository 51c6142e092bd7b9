import { sql } from '@perennial/engine';
import type { SourceKind } from '../../src/source/source-kind.ts';
import { folderTable } from '../../src/tables/folder-table.ts';

declare module '../../src/request/source-address.ts' {
  interface SourceAddresses {
    /** The path of a database file that holds the table `sold`. */
    readonly archive: string;
  }
}

/** A table of a database file beside the workspace. */
export const archive: SourceKind<'archive'> = {
  name: 'archive',
  find: async (path, { connection }) => {
    await connection.execute(sql`attach if not exists ${path} as archive (read_only)`);
    return [await folderTable(connection, 'archive.sold')];
  },
};
