import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, id, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { fileSources } from '../src/formats/file-sources.ts';
import { formats } from '../src/formats/formats.ts';
import { readSources } from '../src/source/read-sources.ts';

export interface ReadRow {
  readonly line: number;
  readonly problem: string | null;
  readonly cells: readonly string[];
}

/** Reads files as an import does, without a word about what is in them. */
export async function rowReader() {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-read-'));
  const connection: Connection = await openDuckDB(':memory:', { threads: 2 });
  let files = 0;
  return {
    /** The rows in the sequence of their lines, blank cells as ''. */
    read: async (content: Buffer | string, encoding?: string) => {
      files += 1;
      const path = join(folder, `${files}.csv`);
      const scratch = join(folder, `scratch ${files}`);
      mkdirSync(scratch);
      writeFileSync(path, content);
      const place = { connection, home: 'folder', folder, scratchFolder: scratch } as const;
      const sources = await fileSources(formats).find([path], place, { encoding });
      const source = await readSources(sources, place);
      const rows = await connection.rows<Record<string, string | number | null>>(
        sql`select * from ${source.relation} order by ${id('#line')}`,
      );
      rmSync(path);
      rmSync(scratch, { recursive: true });
      const names = source.columns.map(({ name }) => name);
      return {
        names,
        source: sources[0]!,
        rows: rows.map(
          (row): ReadRow => ({
            line: Number(row['#line']),
            problem: row['#problem'] as string | null,
            cells: names.map((name) => String(row[name] ?? '')),
          }),
        ),
      };
    },
    close: () => {
      connection.close();
      rmSync(folder, { recursive: true });
    },
  };
}
