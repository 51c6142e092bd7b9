import type { Connection, Effects } from '@perennial/engine';
import { type Fragment, id, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import type { CustomerLine } from '../record/scores.ts';
import type { StudyRecord } from '../record/study-record.ts';
import { requireOrders } from '../record/subscription-record.ts';
import type { ActionList } from '../reports/actions/actions-result.ts';
import { onList, rhythmOf } from '../reports/actions/on-list.ts';
import type { ReportSource } from '../reports/report-source.ts';
import { conditionOf } from '../reports/segments/rule-segments.ts';
import { isKnownBy } from '../score/is-known-by.ts';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { linesWhere } from '../score/score-report.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { type PublishedRun, recordOf } from '../workspace/run-folders.ts';
import { untilStopped } from '../workspace/until-stopped.ts';
import { membersOf, orderedMembers } from './customer-groups.ts';
import { type CustomerOrder, type CustomerPlace, isBehind, mostExpectedFirst, orderOf } from './customer-order.ts';

export interface CustomerSearch {
  /** Any part of a customer's id, e-mail address, telephone number, name or order's number, in whatever case. */
  readonly part?: string;
  /** Those whom a rule fits: `orders >= 3`. */
  readonly rule?: string;
  /** Those on a list of what to do. */
  readonly list?: ActionList;
  /** Those of a group that only the orders tell, by its name: `stage:regular`. */
  readonly group?: string;
  /** Default: those of whom most is expected first. */
  readonly order?: CustomerOrder;
  /** Those behind a place in that order. */
  readonly after?: CustomerPlace;
  readonly limit: number;
}

export interface FoundCustomers {
  readonly record: StudyRecord;
  readonly customers: readonly CustomerLine[];
  /** How many there are in all; null where what is asked begins behind a place. */
  readonly found: number | null;
  /** Whether there are more behind them. */
  readonly hasMore: boolean;
}

/** Customers by any part of what they are known by, a rule or a list, in an order, a page at a time. Fails with `option-invalid` where the rule cannot be read. */
export async function findCustomers(
  reader: WorkspaceReader,
  search: CustomerSearch,
  { signal }: Pick<Effects, 'signal'> = {},
): Promise<FoundCustomers> {
  return askNewestRun(reader, (run) =>
    untilStopped(
      () => openScoresOfOrders(reader, run),
      signal,
      async (connection) => {
        const record = requireOrders(recordOf(run));
        const { limit, after, order = mostExpectedFirst } = search;
        const units = 10 ** record.settings.minorUnits;
        const source = { connection, record, runFolder: run.folder };
        const { from, where } = await chosen(reader, search, source, run);
        // Whoever is looked for by the whole id stands first: they may be one of thousands whose ids hold the text.
        const isMeant = search.part && limit > 1 ? sql`lower(customer) = ${search.part.trim().toLowerCase()}` : null;
        const behind = after
          ? sql`${where} and ${isBehind(order, units, after)}${isMeant ? sql` and not ${isMeant}` : sql``}`
          : where;
        const sequence = sql`${isMeant ? sql`${isMeant} desc, ` : sql``}${orderOf(order, units)}`;
        const page = { from, where: behind, sequence, limit: limit + 1, units };
        const isSmall = reader.scoresTable === null && limit <= MOST_NAMED;
        const lines = isSmall ? await namedLines(connection, page, order.by) : await scannedLines(connection, page);
        const found = after ? null : await countOf(connection, from, where);
        return { record, customers: lines.slice(0, limit), found, hasMore: lines.length > limit };
      },
    ),
  );
}

/** Fails with `option-invalid.subscriptions-alone` before anything is looked for that such a run does not have. */
async function openScoresOfOrders(reader: WorkspaceReader, run: PublishedRun): Promise<Connection> {
  requireOrders(recordOf(run));
  return openKeptScores(reader, run);
}

/** Some customers of a table that has them, and the column that they are put in order by. */
interface Chosen {
  readonly from: Fragment;
  readonly where: Fragment;
}

interface Page extends Chosen {
  readonly sequence: Fragment;
  readonly limit: number;
  readonly units: number;
}

/** Of so many customers at most is first found who they are. */
const MOST_NAMED = 500;

/** First who they are, by the few columns that tell it, and then all that is told of them: to put all with all of it in order takes twice as long (measured). */
async function namedLines(
  connection: Connection,
  { from, where, sequence, limit, units }: Page,
  by: CustomerOrder['by'],
): Promise<readonly CustomerLine[]> {
  const rows = await connection.rows<{ customer: string; at: string | null }>(
    sql`select customer, cast(${id(by)} as varchar) as at from ${from} where ${where} order by ${sequence} limit ${limit}`,
  );
  if (rows.length === 0) return [];
  const named = sql`customer in (${join(rows.map(({ customer }) => sql`${customer}`))})`;
  // Groups of rows in which nobody has as much need not be looked through. Of dates and ids the least is no number.
  const least = Math.floor(Math.min(...rows.map(({ at }) => Number(at ?? 0))));
  const isAmong = least > 0 && by !== 'customer' ? sql`${id(by)} >= ${least} and ${named}` : named;
  return linesWhere(connection, isAmong, limit, units, 'revenue', sequence);
}

function scannedLines(connection: Connection, { from, where, sequence, limit, units }: Page) {
  const isAmong = from === SCORES ? where : sql`customer in (select customer from ${from} where ${where})`;
  return linesWhere(connection, isAmong, limit, units, 'revenue', sequence);
}

async function countOf(connection: Connection, from: Fragment, where: Fragment): Promise<number> {
  const [row] = await connection.rows<{ n: number }>(sql`select count(*) as n from ${from} where ${where}`);
  return row?.n ?? 0;
}

const FOUND = 'found customers';
const all = sql`1 = 1`;

async function chosen(
  { scoresTable }: Pick<WorkspaceReader, 'scoresTable'>,
  { part, rule, list, group, order = mostExpectedFirst }: CustomerSearch,
  source: ReportSource,
  run: PublishedRun,
): Promise<Chosen> {
  if (group !== undefined && scoresTable !== null) throw new Failure('option-invalid.groups-on-cluster');
  const members = group === undefined ? null : await membersOf(source, group, rhythmOf(run.folder));
  const isGroupAlone = rule === undefined && list === undefined && !part;
  const inOrder = members && isGroupAlone ? orderedMembers(source, members, order.by) : null;
  if (inOrder) return { from: sql`${inOrder} as members`, where: all };
  const conditions = [
    ...(rule === undefined ? [] : [conditionOf(source, rule)]),
    ...(list === undefined ? [] : [await onList(source, run.folder, list)]),
    ...(members ? [sql`customer in (select customer from (${members}) as members)`] : []),
    ...(part ? [await isKnownBy(source.connection, part, scoresTable === null)] : []),
  ];
  const where = conditions.length === 0 ? all : join(conditions, ' and ');
  if (!part || scoresTable !== null) return { from: SCORES, where };
  // Page and number are asked of the few that are found, and not of all again.
  const columns = [...new Set(['customer', order.by])].map((name) => id(name));
  await makeTemporary(source.connection, FOUND, sql`select ${join(columns)} from ${SCORES} where ${where}`);
  return { from: temporary(FOUND), where: all };
}

/** All that is known of one customer, by the names of the columns of `scores`; money in units of the currency. */
export interface CustomerCard {
  readonly record: StudyRecord;
  readonly columns: Readonly<Record<string, string | number | null>>;
}

/** One customer of the newest run; null where there is none of that id. */
export async function customerCard(
  reader: WorkspaceReader,
  customer: string,
  { signal }: Pick<Effects, 'signal'> = {},
): Promise<CustomerCard | null> {
  return askNewestRun(reader, (run) =>
    untilStopped(
      () => openScoresOfOrders(reader, run),
      signal,
      async (connection) => {
        const rows = await connection.rows<Record<string, string | number | null>>(
          sql`select * from ${SCORES} where customer = ${customer}`,
        );
        const [row] = rows;
        return row ? { record: requireOrders(recordOf(run)), columns: row } : null;
      },
    ),
  );
}
