import { type Connection, join, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import type { ImportedSource } from '../outcome/imported-source.ts';
import type { Source } from '../source/source.ts';
import type { SubscriptionFile } from './read-subscriptions.ts';
import type { Subscription } from './subscription.ts';

/** The subscriptions of a workspace, and what is known of the files they came from. */
export interface KnownSubscriptions extends Omit<SubscriptionFile, 'subscriptions' | 'isKnown'> {
  readonly sources: readonly ImportedSource[];
  readonly timeZone: string;
  readonly subscriptions: readonly Subscription[];
}

const SETTING = 'subscriptions';
const BATCH = 500;

/**
 * Keeps the subscriptions of a file in the workspace: one that is there already is as the newer file says, the others stay. Rejects with
 * currency-mixed where they are of another currency.
 */
export async function keepSubscriptions(
  ledger: Connection,
  { subscriptions, ...file }: SubscriptionFile,
  sources: readonly Source[],
  timeZone: string,
): Promise<void> {
  const before = await knownFile(ledger);
  if (before && before.currency !== file.currency)
    throw new Failure('option-invalid.subscriptions-currency', {
      before: { text: before.currency },
      currency: { text: file.currency },
    });
  // What has no days stands for all there is on one.
  if (!file.hasDates || before?.hasDates === false) await ledger.execute(sql`delete from subscriptions`);
  for (let from = 0; from < subscriptions.length; from += BATCH) {
    const values = subscriptions
      .slice(from, from + BATCH)
      .map((each) => sql`(${each.id}, ${each.customer}, ${JSON.stringify(each)})`);
    await ledger.execute(sql`insert or replace into subscriptions values ${join(values)}`);
  }
  const known = { ...file, timeZone, sources: await importedSources(sources, file) };
  await ledger.execute(sql`insert or replace into settings values (${SETTING}, ${JSON.stringify(known)})`);
}

/** The subscriptions that a workspace has; null where it has none. */
export async function knownSubscriptions(ledger: Connection): Promise<KnownSubscriptions | null> {
  const file = await knownFile(ledger);
  if (!file) return null;
  const rows = await ledger.rows<{ details: string }>(sql`select details from subscriptions order by id`);
  return rows.length === 0
    ? null
    : { ...file, subscriptions: rows.map(({ details }) => JSON.parse(details) as Subscription) };
}

async function knownFile(ledger: Connection): Promise<Omit<KnownSubscriptions, 'subscriptions'> | null> {
  const [row] = await ledger.rows<{ value: string }>(
    sql`select cast(value as varchar) as value from settings where name = ${SETTING}`,
  );
  return row ? (JSON.parse(row.value) as Omit<KnownSubscriptions, 'subscriptions'>) : null;
}

async function importedSources(
  sources: readonly Source[],
  { rows, notes }: Pick<SubscriptionFile, 'rows' | 'notes'>,
): Promise<readonly ImportedSource[]> {
  const prints = await Promise.all(sources.map(({ fingerprint }) => fingerprint));
  return sources.map(({ name, format }, i) => ({
    name,
    format,
    fingerprint: prints[i] ?? '',
    rows: sources.length === 1 ? rows : 0,
    columns: {},
    used: [],
    notes: i === 0 ? notes : [],
  }));
}
