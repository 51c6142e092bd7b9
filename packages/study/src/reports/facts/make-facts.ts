import { dropTemporary, makeTemporary } from '@perennial/engine';
import type { ReportSource } from '../report-source.ts';
import { CELLS_NAME, cellsQuery } from './cells.ts';
import { DAYS_NAME, daysQuery } from './days.ts';
import { GROUPS_NAME, groupsQuery } from './groups.ts';
import { LIVES_NAME, type LifeColumn, livesQuery } from './lives.ts';
import { MOVES_NAME, movesQuery } from './moves.ts';
import { PEOPLE_NAME, peopleQuery } from './people.ts';
import { YEARS_NAME, yearsQuery } from './years.ts';

/**
 * Makes what reports ask of the orders, once for all of them: names become numbers, dates days, and orders are put together by day and by customer, with the
 * columns that single reports want of each customer's moves. A report that went to the orders itself would pay for that again.
 */
export async function makeFacts(source: ReportSource, columns: readonly LifeColumn[]): Promise<void> {
  const { connection } = source;
  const groups = groupsQuery(source);
  if (groups) await makeTemporary(connection, GROUPS_NAME, groups);
  await makeTemporary(connection, PEOPLE_NAME, peopleQuery(source));
  await makeTemporary(connection, MOVES_NAME, movesQuery(source));
  await makeTemporary(connection, CELLS_NAME, cellsQuery());
  await makeTemporary(connection, YEARS_NAME, yearsQuery());
  await makeTemporary(connection, DAYS_NAME, daysQuery());
  await makeTemporary(connection, LIVES_NAME, livesQuery(source, columns));
}

/** The largest are as many rows as there are orders. */
export async function dropFacts({ connection }: Pick<ReportSource, 'connection'>): Promise<void> {
  for (const name of [LIVES_NAME, DAYS_NAME, YEARS_NAME, CELLS_NAME, MOVES_NAME, PEOPLE_NAME, GROUPS_NAME])
    await dropTemporary(connection, name);
}
