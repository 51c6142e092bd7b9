import type { DemoRequest, WrittenBusiness } from '@perennial/demo';
import type { Effects } from '@perennial/engine';
import {
  type AudienceRequest,
  addCosts,
  type BacktestRequest,
  publicBasis,
  publicCosts,
  publicCustomer,
  publicRecord,
  publicSubscription,
  type ReportRequest,
  readOutExperiment,
  readReport,
  requireOrders,
  type StudyRequest,
  setCosts,
  showCosts,
  startStudyProcess,
  type Workspace,
  type WorkspaceReader,
} from '@perennial/study';
import { reportDefinitions, subscriptionDefinitions } from '@perennial/study/reports';
import type { Study } from '../src/study.ts';
import type { Output, World } from '../src/world.ts';
import { record } from './record.ts';

export interface Screen extends Output {
  readonly text: () => string;
}

export function screen(options: Partial<Omit<Output, 'write'>> = {}): Screen {
  let all = '';
  return {
    isTerminal: false,
    columns: 80,
    colour: false,
    ...options,
    write: (text) => {
      all += text;
    },
    text: () => all,
  };
}

/** What a study was asked, in order. */
export interface Asked {
  readonly opened: { readonly folder: string; readonly create: boolean; readonly memoryLimit?: string }[];
  readonly studies: StudyRequest[];
  readonly backtests: BacktestRequest[];
  readonly demos: DemoRequest[];
  readonly exports: { readonly to: string; readonly format: string }[];
  readonly reports: ReportRequest[];
  /** Folders that were read. */
  readonly read: string[];
  closed: number;
}

/** A study that answers with the fixture and remembers what it was asked. */
export function fakeStudy(overrides: Partial<Study> = {}): { readonly study: Study; readonly asked: Asked } {
  const asked: Asked = {
    opened: [],
    studies: [],
    backtests: [],
    demos: [],
    exports: [],
    reports: [],
    read: [],
    closed: 0,
  };
  const study = {
    productLeads: () => null,
    openWorkspace: async (folder: string, { create, memoryLimit }: { create: boolean; memoryLimit?: string }) => {
      asked.opened.push({ folder, create, ...(memoryLimit !== undefined && { memoryLimit }) });
      const close = () => {
        asked.closed += 1;
      };
      // Nothing here asks the database anything.
      return { folder, close } as Workspace;
    },
    addCosts,
    readReport,
    requireOrders,
    setCosts,
    showCosts,
    // Nothing here reads a file.
    readWorkspace: async (folder: string) => {
      asked.read.push(folder);
      return { folder } as WorkspaceReader;
    },
    studyBusiness: async (_: Workspace, request: StudyRequest, { progress }: Effects) => {
      asked.studies.push(request);
      progress.begin('import');
      progress.end('import', {
        code: 'imported',
        values: { rows: { count: 12_431 }, orders: { count: 9870 }, customers: { count: 6113 } },
      });
      return record;
    },
    backtestWorkspace: async (_: Workspace, request: BacktestRequest) => {
      asked.backtests.push(request);
      return record.backtest;
    },
    isOfSubscriptions: ((_: unknown) => false) as Study['isOfSubscriptions'],
    latestRecord: async () => record,
    leadingReport: async () => null,
    scoreCustomers: async (_: WorkspaceReader, which: { customers?: readonly string[]; limit?: number }) => ({
      record,
      customers: which.customers
        ? record.top.filter(({ customer }) => which.customers?.includes(customer))
        : record.top,
    }),
    exportAudience: async (_: WorkspaceReader, { to, format, who }: AudienceRequest) => {
      asked.exports.push({ to, format });
      const none = { suppressed: 0, withoutConsent: 0, withoutAddress: 0 };
      const { run, settings, base } = record;
      const left = { at: '2026-01-01T00:00:00.000Z', who, run, asOf: settings.asOf, list: 'all', format, file: to };
      return { entry: { ...left, rows: base.customers, ...none, sha256: '0' }, escaped: 0 };
    },
    exportLog: () => [],
    publicBasis,
    publicCosts,
    publicCustomer,
    publicRecord,
    publicSubscription,
    readOutExperiment,
    scoreSubscriptions: async () => ({ record, lines: [] }),
    listSegments: async () => [],
    addSegment: async (reader, { name }) => `${reader.folder}/segments/${name}.rule`,
    dropSegment: async () => {},
    segmentThenAndNow: async () => null,
    scoresTable: async () => null,
    workspacesOf: (folder) => [folder],
    startStudyProcess,
    writeReport: async (_: Pick<WorkspaceReader, 'folder'>, request: ReportRequest) => {
      asked.reports.push(request);
      return { path: request.to, bytes: 1234 };
    },
    checkWorkspace: async () => [{ name: 'orders', ok: true, found: { code: 'orders', values: {} } }],
    writeDemo: async (request: DemoRequest) => {
      asked.demos.push(request);
      // The commands look at the path alone.
      return { path: `${request.folder}/orders.csv` } as WrittenBusiness;
    },
    ...overrides,
  } satisfies Study;
  return { study, asked };
}

/** A world in which a second passes each time somebody looks at the clock. */
export function world(
  study: Study,
  {
    out = screen(),
    words = screen(),
    template = null,
  }: { out?: Screen; words?: Screen; template?: string | null } = {},
): World {
  let seconds = 0;
  return {
    version: '1.2.3',
    cwd: '/home/ada',
    language: 'en',
    timeZone: 'Europe/London',
    machine: { node: 'v24.0.0', platform: 'linux x64', cores: 2, memoryBytes: 8 * 2 ** 30 },
    user: 'ada',
    now: () => new Date(1000 * seconds++),
    out,
    words,
    signal: new AbortController().signal,
    debug: false,
    environment: {},
    randomKey: () => new Uint8Array(32),
    reports: [...reportDefinitions, ...subscriptionDefinitions],
    reportTemplate: async () => template,
    serverPage: async () => null,
    shopScript: async () => null,
    studyProcess: new URL('../src/study-process.ts', import.meta.url),
    answers: async () => false,
    server: () => import('@perennial/server'),
    study: async () => study,
  };
}
