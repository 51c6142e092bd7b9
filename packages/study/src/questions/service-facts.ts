import { type Connection, day, published, sql } from '@perennial/engine';
import { IDENTITIES, SCORES } from '@perennial/engine/storage';
import type { StudyRecord } from '../record/study-record.ts';
import { requireOrders } from '../record/subscription-record.ts';
import { keptReport } from '../reports/kept-report.ts';
import type { TierFrom } from '../reports/segments/segments-result.ts';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { type PublishedRun, recordOf } from '../workspace/run-folders.ts';
import { untilStopped } from '../workspace/until-stopped.ts';

const knownBy = ['id', 'email', 'order'] as const;

/** A customer who is known by a text, and by what. */
export interface KnownAs {
  readonly customer: string;
  readonly by: (typeof knownBy)[number];
}

/** So many are told: a text that more are known by says nobody's name. */
const MOST = 10;

/**
 * Customers of the newest run who are known by a whole text, in whatever case: the id, an e-mail address, or the number of an order; on a cluster the id or the number of an order, which is all
 * that is kept there.
 */
export async function customersKnownAs(reader: WorkspaceReader, text: string): Promise<readonly KnownAs[]> {
  const sought = text.trim().toLowerCase();
  return askNewestRun(reader, (run) =>
    untilStopped(
      () => openKeptScores(reader, run),
      undefined,
      async (connection) => {
        requireOrders(recordOf(run));
        const others =
          reader.scoresTable === null
            ? sql`select customer, case when kind = 'order' then 'order' when kind = 'email' then 'email' else 'id' end as found_by
from ${IDENTITIES} where kind in ('id', 'email', 'order') and "key" = ${sought}`
            : sql`select customer, 'order' as found_by from ${published('orders')} where lower(order_id) = ${sought}`;
        const rows = await connection.rows<{ customer: string; found_by: KnownAs['by'] }>(sql`
select customer, min(found_by) as found_by from (
  select customer, 'id' as found_by from ${SCORES} where lower(customer) = ${sought} union all ${others}
) as found group by customer order by customer limit ${MOST}`);
        return rows.map(({ customer, found_by: by }) => ({ customer, by }));
      },
    ),
  );
}

/** Something that files say went wrong. */
export interface FiledIncident {
  readonly kind: 'refund' | 'ticket';
  /** `YYYY-MM-DD`: of the ticket; of money given back, of the order, and where it names none, on which it was. */
  readonly day: string;
  /** The number of the order; null where none is named. */
  readonly about: string | null;
}

/** What the newest run says that the help desk needs of a customer. */
export interface ServiceFacts {
  readonly record: StudyRecord;
  /** Whether the run knows the customer at all. */
  readonly isKnown: boolean;
  /** The forecast at which each tier but the lowest begins, in units of the currency, null: at anything; null where the run has kept no reports. */
  readonly starts: Readonly<Record<keyof TierFrom, number | null>> | null;
  /** The share of the customer's money that is expected to stay after goods, fees, shipping and service, as far as costs are known; null where none are. */
  readonly margin: number | null;
  /** The latest first; null where they could not be read. */
  readonly incidents: readonly FiledIncident[] | null;
  readonly unread: 'files' | 'cluster' | null;
}

/** @param since `YYYY-MM-DD`, from which on what went wrong is told */
export async function serviceFacts(reader: WorkspaceReader, customer: string, since: string): Promise<ServiceFacts> {
  return askNewestRun(reader, async (run) => {
    const record = requireOrders(recordOf(run));
    const row = await untilStopped(
      () => openKeptScores(reader, run),
      undefined,
      async (connection) =>
        (await connection.rows<Row>(sql`select * from ${SCORES} where customer = ${customer}`))[0] ?? null,
    );
    const isFolder = reader.scoresTable === null;
    const incidents = isFolder
      ? await reader.withRun(run.folder, (connection) => readIncidents(connection, customer, since))
      : null;
    return {
      record,
      isKnown: row !== null,
      starts: startsOf(run, record),
      margin: marginOf(record, row),
      incidents,
      unread: incidents ? null : isFolder ? 'files' : 'cluster',
    };
  });
}

type Row = Readonly<Record<string, string | number | null>>;

function startsOf({ folder }: PublishedRun, { settings }: StudyRecord): ServiceFacts['starts'] {
  const kept = keptReport(folder);
  if (!('reports' in kept)) return null;
  const { top, high, middle } = kept.reports.segments.tierFrom;
  const inUnits = (minor: number | null) => (minor === null ? null : minor / 10 ** settings.minorUnits);
  return { top: inUnits(top), high: inUnits(high), middle: inUnits(middle) };
}

/** What is spent to acquire somebody is spent: what stays of their money is what is left before it. */
function marginOf({ bases: { figures } }: StudyRecord, row: Row | null): number | null {
  const basis = figures.find(({ basis: name }) => name === 'contribution') ?? figures.find(isGross);
  const revenue = figures.find(({ basis: name }) => name === 'revenue');
  if (!basis || !revenue) return null;
  const expected = Number(row?.expected_money ?? 0);
  const own = row?.[basis.basis === 'contribution' ? 'expected_contribution' : 'expected_gross_margin'];
  if (expected > 0 && typeof own === 'number') return own / expected;
  // Of whoever has come since the run, or of whom nothing is expected by it: that of all.
  return revenue.expected > 0 ? basis.expected / revenue.expected : null;
}

function isGross({ basis }: { readonly basis: string }): boolean {
  return basis === 'gross-margin';
}

function readIncidents(
  connection: Connection,
  customer: string,
  since: string,
): Promise<readonly (FiledIncident & Row)[]> {
  return connection.rows<FiledIncident & Row>(sql`
select kind, cast(day as varchar) as day, about from (
  select 'refund' as kind, cast(ordered_at as date) as day, order_id as about from ${published('orders')} where customer = ${customer} and refunded > 0
  union all
  select 'refund', cast(returned_at as date), cast(null as varchar) from ${published('returns')} where customer = ${customer}
  union all
  select 'ticket', day, cast(null as varchar) from tickets where customer = ${customer}
) as told where day >= ${day(since)} order by day desc, kind limit 50`);
}
