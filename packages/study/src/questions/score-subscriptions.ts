import { join as path } from 'node:path';
import { type Connection, type Fragment, join, sql } from '@perennial/engine';
import { openScratch } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import type { BasisName } from '../record/bases.ts';
import type { SubscriptionLine } from '../record/subscription-figures.ts';
import type { AnyRecord } from '../record/subscription-record.ts';
import { leftOfRow } from '../subscriptions/left-columns.ts';
import { SUBSCRIPTION_SCORES } from '../subscriptions/score-file.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { recordOf } from '../workspace/run-folders.ts';
import { untilStopped } from '../workspace/until-stopped.ts';
import { unknownBasis } from './score-customers.ts';

export interface WhichSubscriptions {
  /** Ids of customers or of subscriptions. */
  readonly named?: readonly string[];
  readonly limit?: number;
  readonly basis?: BasisName;
}

/** The subscriptions asked for, as last scored; without names, those of which most is expected. None in a workspace without subscriptions. */
export async function scoreSubscriptions(
  reader: Pick<WorkspaceReader, 'folder'>,
  { named = [], limit = Math.max(10, named.length * 10), basis = 'revenue' }: WhichSubscriptions,
  signal?: AbortSignal,
): Promise<{ readonly record: AnyRecord; readonly lines: readonly SubscriptionLine[] }> {
  return askNewestRun(reader, async (run) => {
    const record = recordOf(run);
    if (!('subscriptions' in record)) return { record, lines: [] };
    const file = path(run.folder, SUBSCRIPTION_SCORES);
    const lines = await untilStopped(openScratch, signal, (connection) =>
      readLines(connection, sql`read_parquet(${file})`, { named, limit, units: 10 ** record.settings.minorUnits }),
    ).catch((error: unknown) => {
      if (error instanceof Failure) throw error;
      const reason = String(error instanceof Error ? error.message.split('\n', 1)[0] : error);
      throw new Failure(
        'workspace-damaged.scores',
        { folder: { text: reader.folder }, reason: { text: reason } },
        error,
      );
    });
    if (basis === 'revenue' || lines.length === 0) return { record, lines };
    return { record, lines: lines.map((line) => lineOnBasis(line, basis)) };
  });
}

/** What is left of a subscription in place of its revenue. Throws option-invalid.basis for a basis that no cost of subscriptions leads to. */
function lineOnBasis(line: SubscriptionLine, asked: BasisName): SubscriptionLine {
  const bases = line.left?.bases ?? [];
  const left = bases.find(({ basis }) => basis === asked);
  if (!left) throw unknownBasis(asked, [{ basis: 'revenue' }, ...bases]);
  const { historic, expected, money, residual } = left;
  return { ...line, historic, expectedMoney: expected, money, discountedInfinite: residual };
}

type Row = Readonly<Record<string, number | string | boolean | null>>;

async function readLines(
  connection: Connection,
  scores: Fragment,
  { named, limit, units }: { readonly named: readonly string[]; readonly limit: number; readonly units: number },
): Promise<readonly SubscriptionLine[]> {
  const names = join(named.map((name) => sql`${name}`));
  const where = named.length > 0 ? sql`where customer in (${names}) or subscription in (${names})` : sql``;
  const rows = await connection.rows<Row>(
    sql`select *, cast(since as varchar) as since_day, cast(next_renewal as varchar) as next_day from ${scores} ${where} order by expected_money desc, subscription limit ${limit}`,
  );
  return rows.map((row) => lineOf(row, units));
}

function lineOf(row: Row, units: number): SubscriptionLine {
  const minor = (name: string) => Math.round(Number(row[name]) * units);
  const left = leftOfRow((column) => column in row, minor);
  return {
    customer: String(row.customer),
    subscription: String(row.subscription),
    plan: String(row.plan),
    since: String(row.since_day),
    months: Number(row.months_renewed),
    interval: Number(row.months_to_renewal),
    revenue: minor('monthly_revenue'),
    historic: minor('historic_value'),
    nextRenewal: String(row.next_day),
    hazard: Number(row.chance_to_leave),
    expectedRenewals: Number(row.expected_renewals),
    remainingRenewals: row.remaining_renewals === null ? null : Number(row.remaining_renewals),
    derl: Number(row.derl),
    expectedMoney: minor('expected_money'),
    money: {
      median: minor('money_median'),
      low80: minor('money_low80'),
      high80: minor('money_high80'),
      low95: minor('money_low95'),
      high95: minor('money_high95'),
    },
    activeMonths: Number(row.active_months),
    discounted: minor('discounted_money'),
    discountedInfinite: minor('residual_lifetime_value'),
    isCancelled: row.is_cancelled === true,
    ...(left && { left }),
  };
}
