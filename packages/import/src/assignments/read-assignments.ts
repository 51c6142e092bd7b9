import { type Connection, type Fragment, id, sql } from '@perennial/engine';
import { readAmounts } from '../cells/parse-amounts.ts';
import { readDates } from '../cells/parse-dates.ts';
import { cellText } from '../lexicon/cell-text.ts';
import { registry } from '../registry.ts';
import { defaultRules, type ImportRequest } from '../request/import-request.ts';
import { findSources } from '../source/find-sources.ts';
import { readSources } from '../source/read-sources.ts';
import { type AssignmentColumns, assignmentColumns } from './assignment-columns.ts';

export interface AssignmentRequest extends Pick<ImportRequest, 'from' | 'timeZone' | 'dateOrder' | 'encoding'> {
  readonly columns: Partial<AssignmentColumns>;
}

/** A file that says which variant of an experiment each person was given. */
export interface AssignmentFile {
  readonly name: string;
  readonly columns: AssignmentColumns;
  /** `customer`, `variant`, the day `assigned` and the `score` (null where the file has none), a row for each of the file's; cells may be null. */
  readonly rows: Fragment;
}

/**
 * Reads who was given which variant, and since when: CSV, JSON lines, Parquet or Excel. Tables that are made are temporary.
 *
 * @throws Failure that names file, row, value and remedy
 */
export async function readAssignments(
  { connection, scratchFolder }: { readonly connection: Connection; readonly scratchFolder: string },
  request: AssignmentRequest,
  now: Date,
): Promise<AssignmentFile> {
  const place = { connection, home: 'folder', folder: scratchFolder, scratchFolder } as const;
  const sources = await findSources(request.from, registry.kinds, place, request);
  const table = await readSources(sources, place);
  const name = sources.map((source) => source.name).join(', ');
  const columns = assignmentColumns(
    table.columns.map((column) => column.name),
    name,
    request.columns,
  );
  const asked: ImportRequest = { ...request, columns: {}, rules: defaultRules };
  const dates =
    columns.assigned === undefined ? null : await readDates(connection, table, { date: columns.assigned }, asked, now);
  const assigned = dates ? sql`cast(${dates.at} as date)` : sql`cast(null as date)`;
  const score =
    columns.score === undefined
      ? sql`cast(null as double)`
      : sql`cast(${(await readAmounts(connection, table, columns.score)).value} as double)`;
  return {
    name,
    columns,
    rows: sql`
select ${cellText(columns.customer)} as customer, ${cellText(columns.variant)} as variant, ${assigned} as assigned, ${score} as score
from ${table.relation} where ${id('#problem')} is null`,
  };
}
