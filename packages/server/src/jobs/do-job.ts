import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '@perennial/engine/storage';
import type { ImportRequest } from '@perennial/import';
import {
  exportScores,
  type HostedEffects,
  type HostedWorkspace,
  hostWork,
  type StudyRequest,
  type WorkspaceReader,
} from '@perennial/study';
import type { Language } from '@perennial/words';
import type { Kysely } from 'kysely';
import { joinToldPeople } from '../live/join-told-people.ts';
import { type ToldOrders, writeLiveOrders } from '../live/orders-file.ts';
import { refundsOfFiles } from '../live/refunds-of-files.ts';
import type { LiveWriter } from '../live/write/live-writer.ts';
import type { Outside } from '../outside/ask-outside.ts';
import { currencyOfWorkspace } from '../reading/newest-record.ts';
import { businessChanges } from '../refresh/business-changes.ts';
import { fetchedFolder, readSources } from '../refresh/read-sources.ts';
import { hastenRefresh, planUsual, readPlan } from '../refresh/refresh-plan.ts';
import { knowFolders } from '../refresh/watch-folders.ts';
import type { Database } from '../store/database.ts';
import { SERVER_FOLDER } from '../store/open-store.ts';
import { keepCosts } from '../uploads/keep-costs.ts';
import { pathsOfUploads, removeUploads } from '../uploads/uploads.ts';
import { readWorkspaceSettings } from '../workspace-settings/workspace-settings.ts';
import type { JobResult } from './job.ts';
import { importRequest, type JobRequest, type RunJobRequest } from './job-request.ts';
import { keptSettings } from './kept-settings.ts';

/** What the work of a job is done with. */
export interface JobWorld {
  readonly folder: string;
  readonly db: Kysely<Database>;
  readonly writer: Pick<LiveWriter, 'write'>;
  readonly startProcess: () => ChildProcess;
  readonly reader: () => Promise<WorkspaceReader>;
  readonly timeZone: string;
  readonly outside: Outside;
  /** Most bytes of a file that is fetched. */
  readonly largest: number;
  readonly environment: Environment;
  readonly now: () => Date;
  readonly randomKey: () => Uint8Array;
  /** The page that a run leaves in its workspace; null where it is not built. */
  readonly report: { readonly template: string; readonly language: Language } | null;
}

/** Holds the files of exports, each in the folder of its job. */
export const EXPORTS = 'exports';

/** Where the file of an export lies. */
export function exportFile(folder: string, id: string, format: string): string {
  return join(folder, SERVER_FOLDER, EXPORTS, id, `values.${format}`);
}

/** Does what a job asks for. Whoever writes does so in a process of its own; what only reads is done here. */
export async function doJob(
  world: JobWorld,
  id: string,
  request: JobRequest,
  effects: HostedEffects,
): Promise<JobResult> {
  const { folder, startProcess } = world;
  if (request.kind === 'run') return doRun(world, request, effects);
  if (request.kind === 'refresh') return doRefresh(world, effects);
  if (request.kind === 'export') {
    const { format, rawText = false } = request;
    effects.progress.begin('export');
    const to = exportFile(folder, id, format);
    const { customers } = await exportScores(await world.reader(), { to, format, rawText }, effects);
    const file = `values.${format}`;
    effects.progress.end('export', {
      code: 'exported',
      values: { customers: { count: customers }, file: { text: file } },
    });
    return { file, customers };
  }
  const { kind: _, ...asked } = request;
  const job = { ...workspaceOf(world, false), request: asked as Parameters<typeof hostWork<'backtest'>>[2]['request'] };
  return { backtest: await hostWork(startProcess(), 'backtest', job, effects) };
}

async function doRun(world: JobWorld, request: RunJobRequest, effects: HostedEffects): Promise<JobResult> {
  const { folder, db, startProcess, timeZone, report } = world;
  const { language } = readWorkspaceSettings(folder);
  const { uploads = [], business, asOf, annualDiscount, horizonDays, cutOffs, seed, businessModel, endsAt } = request;
  const sent = uploads.length > 0 ? await pathsOfUploads({ folder, db }, uploads) : [];
  const { files, undo } = await keepCosts(folder, sent);
  const told = await writeLiveOrders(db, folder);
  const refunds = await refundsOfFiles(db, told.upTo);
  const currency = await currencyOf(folder, told.path);
  const importing = importRequest(request, files, { timeZone, currency });
  const study: StudyRequest = {
    ...(await keptSettings(folder)),
    businessChanges: await businessChanges(db),
    eventsUpTo: told.upTo,
    refunds,
    ...(files.length > 0 && { import: importing }),
    ...eventsOf(told, importing),
    ...(business !== undefined && { business }),
    ...(asOf !== undefined && { asOf }),
    ...(annualDiscount !== undefined && { annualDiscount }),
    ...(horizonDays !== undefined && { horizonDays }),
    ...(cutOffs !== undefined && { cutOffs }),
    ...(seed !== undefined && { seed }),
    ...(businessModel && { businessModel }),
    ...(endsAt && { endsAt }),
    ...(report && { report: { ...report, language: language ?? report.language } }),
  };
  const job = { ...workspaceOf(world, files.length > 0 || told.path !== null), request: study };
  const record = await hostWork(startProcess(), 'study', job, effects).catch((error: unknown) => {
    undo();
    throw error;
  });
  await joinToldPeople(db, world.writer, folder, world.now().getTime());
  // Their orders are in the workspace: a second copy of personal data serves nobody.
  await removeUploads({ folder, db }, uploads);
  // Orders that a shop tells come without anybody's doing: they are studied so, too.
  if (told.path !== null || refunds.length > 0) await planUsual(db, folder, world.now());
  await hastenRefresh(db, folder, world.now());
  return { run: record.run };
}

/** Studies what the sources of the plan have now; without sources, the orders that are there. */
async function doRefresh(world: JobWorld, effects: HostedEffects): Promise<JobResult> {
  const { folder, db, startProcess, timeZone, report } = world;
  const { language } = readWorkspaceSettings(folder);
  const kept = await readPlan(db);
  const { plan } = kept;
  await knowFolders(db, kept);
  try {
    const sources = await readSources(world, plan);
    const told = await writeLiveOrders(db, folder);
    const currency = await currencyOf(folder, told.path);
    const importing = importRequest(plan, sources, { timeZone, currency });
    const request: StudyRequest = {
      ...(await keptSettings(folder)),
      businessChanges: await businessChanges(db),
      eventsUpTo: told.upTo,
      refunds: await refundsOfFiles(db, told.upTo),
      ...(sources.length > 0 && { import: importing }),
      ...eventsOf(told, importing),
      ...(report && { report: { ...report, language: language ?? report.language } }),
    };
    const { run } = await hostWork(
      startProcess(),
      'study',
      { ...workspaceOf(world, sources.length > 0 || told.path !== null), request },
      effects,
    );
    await joinToldPeople(db, world.writer, folder, world.now().getTime());
    return { run };
  } finally {
    rmSync(fetchedFolder(folder), { recursive: true, force: true });
  }
}

/** What came as events, to be imported beside the files. */
function eventsOf(
  { path }: ToldOrders,
  { rules, timeZone, currency, testCustomers }: ImportRequest,
): Pick<StudyRequest, 'events'> {
  if (path === null) return {};
  const reading = {
    rules,
    timeZone,
    ...(currency !== undefined && { currency }),
    ...(testCustomers && { testCustomers }),
  };
  return { events: { path, ...reading } };
}

/**
 * Which currency is studied; null: what the files say. Anybody who sees a page of the shop can tell of an order in another one: where orders were told, that of the
 * workspace holds, so that no such order keeps the others from being studied. It is left out, and counted.
 */
async function currencyOf(folder: string, told: string | null): Promise<string | null> {
  const { currency } = readWorkspaceSettings(folder);
  return currency ?? (told === null ? null : await currencyOfWorkspace(folder));
}

function workspaceOf({ folder, environment }: JobWorld, create: boolean): HostedWorkspace {
  return { folder, create, engine: { environment } };
}
