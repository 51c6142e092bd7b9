import type { Effects } from '@perennial/engine';
import { type Fragment, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import type { CustomerLine } from '../record/scores.ts';
import type { StudyRecord } from '../record/study-record.ts';
import { requireOrders } from '../record/subscription-record.ts';
import { conditionOf } from '../reports/segments/rule-segments.ts';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { linesWhere } from '../score/score-report.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { recordOf } from '../workspace/run-folders.ts';
import { untilStopped } from '../workspace/until-stopped.ts';

export interface CustomerSearch {
  /** Any part of a customer's id, in whatever case. */
  readonly part?: string;
  /** Those whom a rule fits: `orders >= 3`. */
  readonly rule?: string;
  /** Those behind a customer of whom so much is expected, in minor units. */
  readonly after?: { readonly expectedMoney: number; readonly customer: string };
  readonly limit: number;
}

export interface FoundCustomers {
  readonly record: StudyRecord;
  readonly customers: readonly CustomerLine[];
  /** Whether there are more behind them. */
  readonly hasMore: boolean;
}

/**
 * Customers by any part of their ids, those of whom most is expected first, a page at a time. Fails with `option-invalid` where the rule cannot be
 * read.
 */
export async function findCustomers(
  reader: WorkspaceReader,
  search: CustomerSearch,
  { signal }: Pick<Effects, 'signal'> = {},
): Promise<FoundCustomers> {
  return askNewestRun(reader, (run) =>
    untilStopped(
      () => openKeptScores(reader, run),
      signal,
      async (connection) => {
        const record = requireOrders(recordOf(run));
        const units = 10 ** record.settings.minorUnits;
        const condition = chosen(search, record, units);
        const found = await linesWhere(connection, condition, search.limit + 1, units);
        return { record, customers: found.slice(0, search.limit), hasMore: found.length > search.limit };
      },
    ),
  );
}

function chosen({ part, rule, after }: CustomerSearch, record: StudyRecord, units: number): Fragment {
  const fits = rule === undefined ? sql`1 = 1` : conditionOf({ record }, rule);
  const named = part ? sql`${fits} and strpos(lower(customer), ${part.toLowerCase()}) > 0` : fits;
  if (!after) return named;
  const money = sql`coalesce(cast(round(expected_money * ${units}) as bigint), 0)`;
  return sql`${named} and (${money} < ${after.expectedMoney} or (${money} = ${after.expectedMoney} and customer > ${after.customer}))`;
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
      () => openKeptScores(reader, run),
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
