import { type Connection, join, sql } from '@perennial/engine';
import { changeOrdersOf } from '@perennial/engine/storage';
import type { Reconciliation } from '../classify/reconciliation.ts';
import { ERASED_ID } from '../erased/erased-id.ts';
import type { ImportedSource } from '../outcome/imported-source.ts';
import type { ImportRequest } from '../request/import-request.ts';
import type { Source } from '../source/source.ts';
import { forgetIdentities } from './store-identities.ts';
import { forgetLines } from './store-lines.ts';
import { forgetOrderNames } from './store-order-names.ts';

/** What the workspace keeps of an import, in the `details` of each of its sources. */
export interface SourceDetails {
  /** All that changes what a file gives: rules, named columns, order of dates, encoding, zone, currency. */
  readonly settings: string;
  /** Number of the first source of the import. */
  readonly group: number;
  readonly currency: string;
  readonly minorUnits: number;
  readonly file: ImportedSource;
  readonly reconciliation: Reconciliation;
}

export interface KnownSource {
  readonly source: number;
  readonly fingerprint: string;
  readonly details: SourceDetails;
}

/** How these files stand to what was imported before. */
export interface SourceStatus {
  readonly lastSourceBefore: number;
  /** Source number of each file. */
  readonly numbers: readonly number[];
  /** The earlier import of exactly these files under these settings: nothing is to be done. */
  readonly same: readonly KnownSource[] | null;
  /** Sources whose files are given again under other settings: what they gave is withdrawn. */
  readonly outdated: readonly number[];
  /** Sources whose files are given again, among others. */
  readonly again: readonly number[];
}

export function settingsOf({
  columns,
  rules,
  dateOrder,
  encoding,
  timeZone,
  currency,
  testCustomers,
  dimensions = {},
  leftOut = [],
}: ImportRequest): string {
  return JSON.stringify([
    Object.entries(columns).sort(),
    Object.entries(rules).sort(),
    dateOrder ?? null,
    encoding ?? null,
    timeZone,
    currency ?? null,
    testCustomers ?? null,
    Object.entries(dimensions).sort(),
    ...(leftOut.length > 0 ? [leftOut.toSorted()] : []),
  ]);
}

export async function sourceStatusOf(
  connection: Connection,
  sources: readonly Source[],
  request: ImportRequest,
): Promise<SourceStatus> {
  const rows = await connection.rows<{ source: number; fingerprint: string; details: string }>(
    sql`select source, fingerprint, cast(details as varchar) as details from sources order by source`,
  );
  const known: KnownSource[] = rows.map(({ source, fingerprint, details }) => ({
    source,
    fingerprint,
    details: JSON.parse(details) as SourceDetails,
  }));
  const settings = settingsOf(request);
  const lastSourceBefore = Math.max(0, ...known.map(({ source }) => source));
  const prints = known.length > 0 ? await Promise.all(sources.map(({ fingerprint }) => fingerprint)) : [];
  const found = sources.map((_, i) => known.find((each) => each.fingerprint === prints[i]));
  const again = found.map((each) => (each?.details.settings === settings ? each : undefined));
  const group = again[0]?.details.group;
  const inGroup = known.filter(({ details }) => details.group === group);
  const isSame =
    again.every((each) => each !== undefined && each.details.group === group) && inGroup.length === sources.length;
  let next = lastSourceBefore;
  return {
    lastSourceBefore,
    numbers: again.map((each) => each?.source ?? ++next),
    same: isSame ? inGroup : null,
    outdated: found.flatMap((each, i) => (each && !again[i] ? [each.source] : [])),
    again: again.flatMap((each) => each?.source ?? []),
  };
}

/** Takes out what outdated sources gave, and the registration and rejects of those that are read again. */
export async function withdraw(connection: Connection, { outdated, again }: SourceStatus): Promise<void> {
  const among = (sources: readonly number[]) => sql`source in (${join(sources.map((source) => sql`${source}`))})`;
  if (outdated.length > 0) {
    const customers = sql`select distinct customer from orders where ${among(outdated)}`;
    await changeOrdersOf(connection, customers, async () => {
      // What a deleted person ordered is not read again: it stays, under nobody's name.
      const read = sql`${among(outdated)} and not regexp_full_match(customer, ${ERASED_ID})`;
      await connection.execute(sql`delete from orders where ${read}`);
      await connection.execute(sql`delete from returns where ${read}`);
    });
  }
  const read = [...outdated, ...again];
  if (read.length === 0) return;
  await forgetLines(connection, read);
  await forgetIdentities(connection, read);
  await forgetOrderNames(connection, read);
  await connection.execute(sql`delete from rejected where ${among(read)}`);
  await connection.execute(sql`delete from sources where ${among(read)}`);
}

export async function registerSource(
  connection: Connection,
  source: Source,
  number: number,
  details: SourceDetails,
  now: Date,
): Promise<void> {
  await connection.execute(sql`insert into sources values (${number}, ${await source.fingerprint}, ${source.name}, ${source.location}, ${source.bytes ?? 0},
    ${details.file.rows}, cast(${now.toISOString()} as timestamp), ${JSON.stringify(details)})`);
}
