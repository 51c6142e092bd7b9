import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join as path } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Connection, type Effects, type Fragment, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { type Audience, audienceCondition } from '../activation/audience.ts';
import { type ExportEntry, noteExport } from '../activation/export-log.ts';
import { isPlatform, type Platform } from '../activation/platform-names.ts';
import { platformFile, platformRows, worthColumn } from '../activation/platforms.ts';
import { CONTACTS, readContacts } from '../activation/read-contacts.ts';
import { isSuppressed, readSuppressed } from '../activation/suppressed.ts';
import { requireOrders } from '../record/subscription-record.ts';
import { tierOf } from '../reports/segments/tiers.ts';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { copyTable, escapedCustomers, type ScoreFormat } from '../score/score-files.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { type PublishedRun, recordOf } from '../workspace/run-folders.ts';
import { untilStopped } from '../workspace/until-stopped.ts';
import { exportScores } from './export-scores.ts';

export interface AudienceRequest {
  readonly to: string;
  /** A file of values, or what a platform asks for. */
  readonly format: ScoreFormat | Platform;
  readonly audience: Audience;
  /** A CSV file of how customers can be reached; without it, ids that are addresses. */
  readonly contacts?: string;
  /** A file of those who must not be reached. */
  readonly suppress?: string;
  /** Of telephone numbers that name no country, digits. */
  readonly dialCode?: string;
  readonly rawText?: boolean;
  /** Who asks, for the log. */
  readonly who: string;
}

export interface ExportedAudience {
  readonly entry: ExportEntry;
  readonly escaped: number;
}

/**
 * Writes customers of the newest run to one file, whole or not at all, and notes it in the log of what left. Those who must not be reached are taken out last.
 * Fails with `option-invalid` on a cluster, and where there is no such segment.
 */
export async function exportAudience(
  reader: WorkspaceReader,
  request: AudienceRequest,
  effects: Pick<Effects, 'signal' | 'now'>,
): Promise<ExportedAudience> {
  const { audience, format, suppress, to, rawText = false } = request;
  if (audience.kind === 'all' && !isPlatform(format) && suppress === undefined)
    return everyone(reader, { ...request, format, to, rawText }, effects);
  if (reader.scoresTable !== null) throw new Failure('option-invalid.lists-on-cluster');
  return askNewestRun(reader, (run) => {
    requireOrders(recordOf(run));
    return untilStopped(
      () => openKeptScores(reader, run),
      effects.signal,
      (connection) => write(connection, reader.folder, run, request, effects.now),
    );
  });
}

/** The values of everybody, whatever the business sells by. */
async function everyone(
  reader: WorkspaceReader,
  { to, format, rawText, who }: AudienceRequest & { readonly format: ScoreFormat; readonly rawText: boolean },
  { signal, now }: Pick<Effects, 'signal' | 'now'>,
): Promise<ExportedAudience> {
  let entry: ExportEntry | undefined;
  const { escaped } = await exportScores(
    reader,
    {
      to,
      format,
      rawText,
      before: async (written, { run, settings: { asOf } }, rows) => {
        const none = { suppressed: 0, withoutConsent: 0, withoutAddress: 0 };
        const at = now().toISOString();
        entry = { at, who, run, asOf, list: 'all', format, file: to, rows, ...none, sha256: await digestOf(written) };
        noteExport(reader.folder, entry);
      },
    },
    { ...(signal && { signal }) },
  );
  return { entry: entry!, escaped };
}

async function write(
  connection: Connection,
  workspace: string,
  run: PublishedRun,
  request: AudienceRequest,
  now: () => Date,
): Promise<ExportedAudience> {
  const { to, format, audience, contacts = null, suppress = null, dialCode = null, rawText = false, who } = request;
  const record = requireOrders(recordOf(run));
  const chosen = await audienceCondition(audience, { connection, record, workspace, run: run.folder });
  await readContacts(connection, contacts, dialCode);
  if (suppress !== null) await readSuppressed(connection, suppress, dialCode);
  const worth = worthColumn(record);
  const platform = isPlatform(format) ? platformFile(format, worth, await tierOf({ connection })) : null;
  const left = leftOut(platform !== null, suppress !== null);
  const from = sql`(select * from scores where ${chosen}) as s left join ${CONTACTS} as c on c.customer = s.customer`;
  const counts = await countedOf(connection, from, left, platform?.where ?? sql`true`);
  const stays = sql`(select s.* from ${from} where ${kept(left)} and ${platform?.where ?? sql`true`})`;
  const rows = platform
    ? sql`(${platformRows(platform, sql`${stays} as s join ${CONTACTS} as c on c.customer = s.customer`)} order by s.customer)`
    : sql`(select * from ${stays} as kept order by customer)`;
  mkdirSync(dirname(to), { recursive: true });
  const unfinished = path(dirname(to), `.${basename(to)}.unfinished`);
  try {
    await copyTable(connection, rows, unfinished, platform ? 'csv' : (format as ScoreFormat), {
      isRaw: rawText || platform !== null,
    });
    const list = audience.kind === 'all' ? 'all' : `${audience.kind} ${audience.name}`;
    const entry: ExportEntry = {
      at: now().toISOString(),
      who,
      run: record.run,
      asOf: record.settings.asOf,
      list,
      format,
      file: to,
      ...(platform && format !== 'google' && format !== 'shopify' && { value: worth }),
      ...counts,
      sha256: await digestOf(unfinished),
    };
    noteExport(workspace, entry);
    renameSync(unfinished, to);
    const escaped = format === 'csv' && !rawText ? await escapedCustomers(connection, sql`${stays} as kept`) : 0;
    return { entry, escaped };
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Conditions under which somebody who was chosen is left out, the last of them last. */
interface LeftOut {
  readonly withoutConsent: Fragment;
  readonly suppressed: Fragment;
}

function leftOut(isReached: boolean, isListed: boolean): LeftOut {
  return {
    withoutConsent: isReached ? sql`not coalesce(c.consent, true)` : sql`false`,
    suppressed: isListed ? isSuppressed : sql`false`,
  };
}

function kept({ withoutConsent, suppressed }: LeftOut): Fragment {
  return sql`not (${withoutConsent}) and not (${suppressed})`;
}

async function countedOf(
  connection: Connection,
  from: Fragment,
  { withoutConsent, suppressed }: LeftOut,
  reachable: Fragment,
): Promise<Pick<ExportEntry, 'rows' | 'suppressed' | 'withoutConsent' | 'withoutAddress'>> {
  const can = sql`coalesce(${reachable}, false)`;
  const [row] = await connection.rows<Record<'rows' | 'suppressed' | 'refused' | 'nowhere', number>>(sql`
select count(*) filter (where not can) as nowhere, count(*) filter (where can and refused) as refused,
  count(*) filter (where can and not refused and barred) as suppressed, count(*) filter (where can and not refused and not barred) as rows
from (select ${can} as can, ${withoutConsent} as refused, ${suppressed} as barred from ${from}) as each`);
  return {
    rows: row?.rows ?? 0,
    suppressed: row?.suppressed ?? 0,
    withoutConsent: row?.refused ?? 0,
    withoutAddress: row?.nowhere ?? 0,
  };
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
