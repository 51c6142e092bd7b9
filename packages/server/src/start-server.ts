import type { ChildProcess } from 'node:child_process';
import { isIPv6 } from 'node:net';
import { readErased } from '@perennial/import';
import { readWorkspace } from '@perennial/study';
import { Failure } from '@perennial/words';
import type { FastifyInstance } from 'fastify';
import { openAccounts } from './accounts/accounts.ts';
import { makeLink } from './accounts/links.ts';
import { cookieSecret } from './accounts/secrets.ts';
import { afterJob } from './clock/after-job.ts';
import { startClock } from './clock/start-clock.ts';
import { makeDemoShop } from './demo-shop/demo-shop.ts';
import { isNameOfErased, watchErased } from './erased/watch-erased.ts';
import { closeServer } from './http/close-server.ts';
import { hostNameOf, isLoopbackName } from './http/trusted-address.ts';
import { makeQueue } from './jobs/queue.ts';
import { makeEarlyScorer } from './live/early/early-scorer.ts';
import { makeKnownPeople } from './live/known-people.ts';
import { learnOutcomes } from './live/learning/learn-outcomes.ts';
import { makeLoggedIds } from './live/logged-ids.ts';
import { followProductLeads } from './live/product-leads.ts';
import { keepReadOuts } from './live/read-out/kept-read-outs.ts';
import type { ReadOutWorld } from './live/read-out/read-out.ts';
import { makeRejections } from './live/rejections.ts';
import { makeScorer, type Scorer } from './live/scorer.ts';
import { removeLeftDecisions, writeLeftDecisions } from './live/write/left-decisions.ts';
import { openWriter } from './live/write/open-writer.ts';
import { openMail } from './mail/open-mail.ts';
import { makeServer } from './make-server.ts';
import type { Outside } from './outside/ask-outside.ts';
import { isPublicAddress } from './outside/public-address.ts';
import { isOfErased, withoutErasedPeople } from './persons/without-erased-people.ts';
import { makeFolderWatch } from './refresh/watch-folders.ts';
import { welcomeAddress } from './routes/accounts/account-routes.ts';
import { removePreviews } from './routes/previews/preview-routes.ts';
import { openStore, type Store, storeAddress } from './store/open-store.ts';
import { type ServingLock, shareServing, takeServingLock } from './store/serving-lock.ts';
import { removeOldUploads } from './uploads/uploads.ts';
import { readWorkspaceSettings } from './workspace-settings/workspace-settings.ts';
import type { LogLine, ServerSettings, ServerWorld } from './world/server-world.ts';

export interface ServerRequest {
  readonly settings: Omit<ServerSettings, 'address' | 'names' | 'isOpenUntilFirstAccount'>;
  readonly host: string;
  /** 0 takes one that is free. */
  readonly port: number;
  /** Where people find it, if not where it listens: behind a server that speaks TLS. */
  readonly address?: string;
}

export interface ServerEffects {
  readonly now: () => Date;
  readonly randomKey: () => Uint8Array;
  readonly log: (line: LogLine) => void;
  readonly startProcess: () => ChildProcess;
  /** Which machines it may ask for those who use it; by default those of the public network. */
  readonly outside?: Outside;
}

export interface RunningServer {
  /** Where it listens. */
  readonly listensAt: string;
  /** Where people find it. */
  readonly address: string;
  /** For the first account, its owner's; null where there is one. */
  readonly firstLink: string | null;
  /** Answers what it has begun, stops the job that runs, and lets go of the workspace. */
  close(): Promise<void>;
}

/**
 * Serves a workspace until it is closed. Rejects with `server-running` where another server does, and with `server-needs.address` where it would
 * listen to other machines and nobody has said under which address they find it.
 */
export async function startServer(request: ServerRequest, effects: ServerEffects): Promise<RunningServer> {
  const { host, port, settings } = request;
  if (!isLoopbackHost(host) && request.address === undefined)
    throw new Failure('server-needs.address', { host: { text: host }, port: { text: String(port) } });
  // Servers that share a PostgreSQL share the workspace too, and agree there on who does what.
  const lock =
    storeAddress(settings.environment) === null ? takeServingLock(settings.folder) : shareServing(settings.folder);
  let store: Store | undefined;
  try {
    store = await openStore(settings.folder, settings.environment);
    await takeUpDecisions(store, settings.folder);
    return await serve(request, effects, store, lock);
  } catch (error) {
    await store?.close();
    lock.release();
    throw explained(error, request);
  }
}

/** What was decided when the server before this was killed. */
async function takeUpDecisions(store: Store, folder: string): Promise<void> {
  const erased = readErased(folder);
  await writeLeftDecisions(store, { isErased: (entry) => isOfErased(entry, erased) });
  removeLeftDecisions(store);
}

/** What takes events and decides pages. */
function openLive(store: Store, folder: string, scorer: Scorer, now: () => Date) {
  const people = makeKnownPeople(store);
  const decided = makeLoggedIds();
  const erased = watchErased(folder, () => {
    people.forgetAll();
    decided.forgetAll();
  });
  const writer = withoutErasedPeople(
    openWriter(store, { people, isErased: (assignment) => isNameOfErased(assignment, erased()) }),
    erased,
  );
  return {
    ...{ people, decided, erased, writer },
    early: makeEarlyScorer(store, scorer),
    rejections: makeRejections(now),
    demoShop: makeDemoShop(now),
    productLeads: followProductLeads(folder),
  };
}

async function serve(
  request: ServerRequest,
  effects: ServerEffects,
  store: Store,
  lock: ServingLock,
): Promise<RunningServer> {
  const { host, port, settings } = request;
  const { now, randomKey } = effects;
  const { folder } = settings;
  let app: FastifyInstance | undefined;
  // The port may be known only once it listens; cookies and links need no more than whether there is TLS before it.
  const listening = { address: request.address ?? `http://${inAddress(host)}:${port}` };
  const accounts = await openAccounts({
    db: store.db,
    secret: cookieSecret(folder, randomKey),
    address: listening.address,
  });
  const reader = () => readWorkspace(folder, { engine: { environment: settings.environment, randomKey, now } });
  const scorer = makeScorer(reader, folder, store.db);
  const outside = effects.outside ?? { isAllowed: isPublicAddress };
  const telling = { db: store.db, now, randomKey, outside, ...mailOf(settings, () => listening.address) };
  const live = openLive(store, folder, scorer, now);
  const queue = makeQueue({
    folder,
    ...{ db: store.db, writer: live.writer },
    now,
    randomKey,
    isShared: store.file === null,
    outside,
    largest: settings.largestUpload,
    onOver: (job) => afterJob({ ...telling, reader }, folder, job),
    reader,
    startProcess: effects.startProcess,
    timeZone: settings.timeZone,
    environment: settings.environment,
    report: reportOf(settings),
  });
  const world: ServerWorld = {
    ...effects,
    outside,
    settings: {
      ...settings,
      get address() {
        return listening.address;
      },
      names: request.address === undefined ? [] : [hostNameOf(new URL(request.address).host)],
      isOpenUntilFirstAccount: request.address === undefined,
    },
    reader,
    store,
    ...live,
    accounts,
    queue,
    scorer,
  };
  const end = async () => {
    await queue.stop();
    if (app) await closeServer(app);
    await live.demoShop.close();
    await live.early.close();
    scorer.close();
    await live.writer.close();
  };
  let heard: string;
  try {
    app = await makeServer(world);
    await tidy(store, folder, now);
    heard = await app.listen({ host, port });
  } catch (error) {
    // A thread or a timer that was left would keep a process alive that serves nobody.
    await end();
    throw error;
  }
  if (request.address === undefined) listening.address = heard;
  lock.announce(heard);
  await queue.start();
  const stopClock = startClock({
    ...telling,
    folder,
    queue,
    watchFolders: makeFolderWatch(store.db),
    keepReadOuts: async () => {
      await live.writer.settled();
      await readOut({ db: store.db, scorer, now: now().getTime() });
    },
  });
  const token = (await accounts.count()) === 0 ? await firstLink(store, effects) : null;
  return {
    listensAt: heard,
    address: listening.address,
    firstLink: token === null ? null : welcomeAddress(listening.address, token),
    close: async () => {
      await stopClock();
      await end();
      await store.close();
      lock.release();
    },
  };
}

/** What pages have brought so far is kept, and learned from. */
async function readOut(world: ReadOutWorld): Promise<void> {
  await keepReadOuts(world);
  await learnOutcomes(world);
}

function reportOf({ reportTemplate: template, language }: ServerRequest['settings']) {
  return template === null ? null : { template, language };
}

/** Takes away what a server before this one has left. Another one may be looking at previews, where there can be several. */
async function tidy({ db, file }: Store, folder: string, now: () => Date): Promise<void> {
  await removeOldUploads({ folder, db, now });
  if (file !== null) removePreviews(folder);
}

/** A link for the account of the owner, in place of those of earlier starts, which nobody has used. */
async function firstLink({ db }: Store, { now, randomKey }: ServerEffects): Promise<string> {
  await db.deleteFrom('links').where('used_at', 'is', null).execute();
  return makeLink(db, { role: 'admin', now: now(), randomKey });
}

/** How mail is sent, in which language, and to which pages it leads. */
function mailOf({ environment, folder, language }: ServerRequest['settings'], address: () => string) {
  const chosen = () => readWorkspaceSettings(folder).language ?? language;
  return { mail: openMail(environment), language: chosen, address };
}

function isLoopbackHost(host: string): boolean {
  return isLoopbackName(inAddress(host));
}

function inAddress(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}

function explained(error: unknown, { host, port }: ServerRequest): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const values = { host: { text: host }, port: { text: String(port) } };
  if (code === 'EADDRINUSE') return new Failure('server-needs.port', values, error);
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') return new Failure('server-needs.host', values, error);
  return error;
}
