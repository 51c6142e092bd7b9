import { join, sql } from '@perennial/engine';
import { describeRows } from './describe-rows.ts';
import { joinTables } from './join-tables.ts';
import type { OpenSource, ReadingPlace, Source } from './source.ts';
import type { SourceTable } from './source-table.ts';

/** Opens sources that live in the folder’s database, one after the other, and puts their rows together: one below the other, or as tables that refer to each other. */
export async function readSources(
  sources: readonly Source[],
  place: Omit<ReadingPlace, 'position' | 'isAlone'>,
): Promise<SourceTable> {
  const isAlone = sources.length === 1;
  const opened: OpenSource[] = [];
  for (const [position, source] of sources.entries()) opened.push(await source.open({ ...place, position, isAlone }));
  const [only, ...others] = opened;
  if (only && others.length === 0) return { ...only, sources };
  const joined = await joinTables(place.connection, sources, opened);
  if (joined) return { ...(await describeRows(place.connection, joined.relation)), sources, notes: joined.notes };
  const columnsOfSources = opened.map(({ columns }) => columns.map(({ name }) => name));
  const all = opened.map(({ relation }) => sql`select * from ${relation}`);
  const described = await describeRows(place.connection, sql`(${join(all, ' union all by name ')})`);
  return { ...described, sources, columnsOfSources };
}
