import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDemo } from '@perennial/demo';
import { startStudyProcess } from '@perennial/study';
import { madeOnce } from '../../study/test/made-once.ts';
import {
  type LogLine,
  openStore,
  type PreviewAnswer,
  type RunningServer,
  type ServerEffects,
  type ServerRequest,
  type Store,
  startServer,
} from '../src/index.ts';

const root = mkdtempSync(join(tmpdir(), 'perennial-server-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));

/** A folder that ends with the process. */
export function temporaryFolder(): string {
  return mkdtempSync(join(root, 'folder-'));
}

let makeDatabase: (() => Promise<string>) | null = null;
const databases = new Map<string, Promise<string>>();

/** From now on each workspace that is served has a database of its own, by the address that is made for it; null: a file again. */
export function keepStoresIn(make: (() => Promise<string>) | null): void {
  makeDatabase = make;
}

/** The environment of whoever serves a workspace, or opens its store. */
export async function environmentOf(folder: string): Promise<{ readonly DATABASE_URL?: string }> {
  if (!makeDatabase) return {};
  const known = databases.get(folder) ?? makeDatabase();
  databases.set(folder, known);
  return { DATABASE_URL: await known };
}

/** The store of a workspace, wherever stores are kept now. */
export async function storeOf(folder: string): Promise<Store> {
  return openStore(folder, await environmentOf(folder));
}

export interface Served extends RunningServer {
  readonly folder: string;
  readonly log: readonly LogLine[];
  /** Asks it, as whoever sits at the machine unless headers say otherwise. */
  ask(path: string, options?: RequestInit): Promise<Response>;
  askJson<Answer>(path: string, options?: RequestInit): Promise<Answer>;
}

/** A server of a workspace at a free port of this machine, on a day that is always the same. */
export async function serve({
  folder = join(temporaryFolder(), 'workspace'),
  page = null,
  script = null,
  gallery = [],
  shopOrigins = ['https://shop.example.com'],
  requestsAMinute = 10_000,
  signInsAMinute = 1000,
  signInsOfAccountAnHour = 1000,
  liveRequestsAMinute = 60_000,
  outside,
  now = () => new Date('2026-01-15T12:00:00Z'),
  environment = {},
  started,
  ...request
}: Partial<Pick<ServerRequest, 'address' | 'port'>> & {
  readonly folder?: string;
  readonly page?: string | null;
  readonly script?: string | null;
  readonly gallery?: ServerRequest['settings']['gallery'];
  readonly shopOrigins?: readonly string[];
  readonly requestsAMinute?: number;
  readonly signInsAMinute?: number;
  readonly signInsOfAccountAnHour?: number;
  readonly liveRequestsAMinute?: number;
  readonly outside?: ServerEffects['outside'];
  readonly now?: () => Date;
  readonly environment?: Readonly<Record<string, string>>;
  /** Told of each process that is started for work in the workspace. */
  readonly started?: (process: ChildProcess) => void;
} = {}): Promise<Served> {
  const log: LogLine[] = [];
  const running = await startServer(
    {
      host: '127.0.0.1',
      port: 0,
      ...request,
      settings: {
        folder,
        version: '1.2.3',
        language: 'en',
        timeZone: 'UTC',
        page,
        reportTemplate: null,
        script,
        gallery,
        environment: { ...environment, ...(await environmentOf(folder)) },
        shopOrigins,
        largestUpload: 5e6,
        requestsAMinute,
        liveRequestsAMinute,
        signInsAMinute,
        signInsOfAccountAnHour,
      },
    },
    {
      now,
      ...(outside && { outside }),
      randomKey: () => randomBytes(32),
      log: (line) => log.push(line),
      startProcess: () => {
        const process = startStudyProcess(new URL('./study-process.ts', import.meta.url));
        started?.(process);
        return process;
      },
    },
  );
  const ask = (path: string, options?: RequestInit) => fetch(`${running.listensAt}${path}`, options);
  return {
    ...running,
    folder,
    log,
    ask,
    askJson: async <Answer>(path: string, options?: RequestInit) => (await (await ask(path, options)).json()) as Answer,
  };
}

/** A request with a body of JSON. */
export function posting(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
}

/** The same to put something in its place. */
export function putting(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return { ...posting(body, headers), method: 'PUT' };
}

/** The cookies that an answer gives, as a browser sends them back. */
export function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
}

let shop: Promise<string> | undefined;

/** The path of the orders of a small shop, made once for all tests of a process. */
export function demoOrders(): Promise<string> {
  shop ??= writeDemo(
    { business: 'shop', customers: 300, seed: '1', folder: join(temporaryFolder(), 'demo'), format: 'csv' },
    { now: () => new Date('2026-01-15T12:00:00Z'), progress: { begin: () => {}, end: () => {} } },
  ).then(({ path }) => path);
  return shop;
}

/** Uploads a file; its id. */
export async function uploaded(server: Served, name: string, content: string | Uint8Array): Promise<string> {
  const body = content as NonNullable<RequestInit['body']>;
  const address = `/api/uploads?name=${encodeURIComponent(name)}`;
  return (await server.askJson<{ id: string }>(address, { method: 'POST', body })).id;
}

/** What is recognised in uploads, in a language. */
export function previewOf(server: Served, uploads: readonly string[], more: object = {}, language = 'en') {
  return server.askJson<PreviewAnswer>('/api/previews', posting({ uploads, ...more }, { 'accept-language': language }));
}

/** Asks for a study of uploads, without a backtest where the settings do not say otherwise; the job, once it is over. */
export async function ran(server: Served, uploads: readonly string[], settings: object = {}): Promise<JobOver> {
  const job = await server.askJson<{ id: string }>(
    '/api/jobs',
    posting({ kind: 'run', uploads, cutOffs: 0, ...settings }),
  );
  return over(server, job.id);
}

/** Uploads a file of orders and asks for a study of it; the job, once it is over. */
export async function studied(server: Served, path: string, settings?: object): Promise<JobOver> {
  return ran(server, [await uploaded(server, 'orders.csv', readFileSync(path))], settings);
}

/** A server of a workspace in which the small shop has been studied, as by `studied`: made once for all tests, and copied. Nobody has asked this server for a job. */
export async function serveStudied(options: Parameters<typeof serve>[0] = {}): Promise<Served> {
  return serve({ ...options, folder: await studiedFolder() });
}

/** Such a workspace, which nobody serves; with a backtest where the settings say so. */
export async function studiedFolder(settings: { readonly cutOffs?: number } = {}): Promise<string> {
  const { cutOffs = 0 } = settings;
  const place = await madeOnce(`served-shop-${cutOffs}-cut-offs`, async (made) => {
    const server = await serve({ folder: join(made, 'workspace') });
    const { state, failure } = await studied(server, await demoOrders(), { cutOffs });
    await server.close();
    if (state !== 'done') throw new Error(`the shop could not be studied: ${JSON.stringify(failure)}`);
    rmSync(join(server.folder, 'server'), { recursive: true });
  });
  return join(place, 'workspace');
}

export interface JobOver {
  readonly id: string;
  readonly state: string;
  readonly result: Readonly<Record<string, unknown>> | null;
  readonly failure: { readonly code: string } | null;
  readonly steps: readonly { readonly step: string; readonly outcome: string | null }[];
}

/** A job once it is over: its events end with it. */
export async function over(server: Served, id: string): Promise<JobOver> {
  await (await server.ask(`/api/jobs/${id}/events`)).text();
  return server.askJson<JobOver>(`/api/jobs/${id}`);
}
