import { dropTemporary, type Fragment, makeTemporary } from '@perennial/engine';
import type { ReportSource } from '../report-source.ts';
import { DAYS_NAME, daysQuery } from './days.ts';
import { LIVES_NAME, livesQuery } from './lives.ts';
import { MOVES_NAME, movesQuery } from './moves.ts';
import { PEOPLE_NAME, peopleQuery } from './people.ts';

/** Each is made of those before it. */
const facts: readonly (readonly [name: string, query: (source: ReportSource) => Fragment])[] = [
  [PEOPLE_NAME, peopleQuery],
  [MOVES_NAME, movesQuery],
  [DAYS_NAME, daysQuery],
  [LIVES_NAME, livesQuery],
];

/**
 * Makes what reports ask of the orders, once for all of them: names become numbers, dates days, and orders are put together by day and by customer. A report
 * that went to the orders itself would pay for that again.
 */
export async function makeFacts(source: ReportSource): Promise<void> {
  for (const [name, query] of facts) await makeTemporary(source.connection, name, query(source));
}

/** The largest are as many rows as there are orders. */
export async function dropFacts({ connection }: Pick<ReportSource, 'connection'>): Promise<void> {
  for (const [name] of facts.toReversed()) await dropTemporary(connection, name);
}
