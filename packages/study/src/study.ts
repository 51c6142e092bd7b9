import { join } from 'node:path';
import type { Effects } from '@perennial/engine';
import { tableMaker } from '@perennial/engine/storage';
import { seeded } from '@perennial/models';
import { Failure } from '@perennial/words';
import { appendRun, latestRun, saidRuns } from './ledger/ledger.ts';
import type { StudyRecord } from './record/study-record.ts';
import type { SubscriptionLine } from './record/subscription-figures.ts';
import { type AnyRecord, isOfSubscriptions } from './record/subscription-record.ts';
import { finishReport, finishSubscriptionReport } from './reports/report-file.ts';
import { defaultRequest, type StudyRequest } from './request.ts';
import { savedSegments } from './segments/segment-files.ts';
import { attributesStep } from './steps/attributes-step.ts';
import { backtestStep } from './steps/backtest-step.ts';
import { basesStep } from './steps/bases-step.ts';
import { businessStep, type FoundBusiness } from './steps/business-step.ts';
import { askedCosts, costsStep } from './steps/costs-step.ts';
import { fitStep } from './steps/fit-step.ts';
import { hasOrders, type Imported, importStep } from './steps/import-step.ts';
import { predictStep } from './steps/predict-step.ts';
import { recordStep } from './steps/record-step.ts';
import { scoreStep } from './steps/score-step.ts';
import { separateStep } from './steps/separate-step.ts';
import { sourcesStep } from './steps/sources-step.ts';
import type { StudyContext } from './steps/study-context.ts';
import { subscriptionCostsStep } from './steps/subscription-costs-step.ts';
import { subscriptionRecord, subscriptionSettings, subscriptionsStep } from './steps/subscriptions-step.ts';
import { summariseStep } from './steps/summarise-step.ts';
import { withSubscriptions } from './steps/together-step.ts';
import { touchpointsStep } from './steps/touchpoints-step.ts';
import { openSecondThread } from './tasks/second-thread.ts';
import { changeWorkspace } from './workspace/change-workspace.ts';
import { hasMark } from './workspace/mark.ts';
import { writeRecord } from './workspace/publish.ts';
import { newestRun, SCORES_FILE } from './workspace/run-folders.ts';
import type { Workspace } from './workspace/workspace.ts';

/**
 * The study of one business: what it sells by is recognised; orders are imported → summarised → fitted → backtested → predicted → scored → recorded,
 * subscriptions read → studied → recorded, and a business of both has both. Everything happens in one transaction: it ends with a new run in the ledger
 * and new score files, or with the workspace as it was.
 */
export function studyBusiness(workspace: Workspace, request: StudyRequest, effects: Effects): Promise<AnyRecord> {
  return studied(workspace, request, effects, false);
}

/** The study of a business that sells by orders, whatever else it may look like. */
export async function runStudy(workspace: Workspace, request: StudyRequest, effects: Effects): Promise<StudyRecord> {
  const record = await studied(workspace, request, effects, true);
  if (isOfSubscriptions(record)) throw new RangeError('invalid study of orders; the workspace has subscriptions alone');
  return record;
}

async function studied(
  workspace: Workspace,
  request: StudyRequest,
  effects: Effects,
  isOfOrders: boolean,
): Promise<AnyRecord> {
  const thread = openSecondThread();
  try {
    const random = seeded(request.seed ?? defaultRequest.seed);
    return await changeWorkspace(
      workspace,
      effects,
      (change, earlier) => {
        const started = effects.now();
        return study({ workspace, change, request, isOfOrders, effects, thread, random, started, ...earlier });
      },
      { prepare: () => earlierRun(workspace), rebuilt: request.import || request.events ? STORED_TABLES : ['scores'] },
    );
  } finally {
    await thread.close();
  }
}

/** What an import makes anew, and a study after it. */
const STORED_TABLES = ['orders', 'returns', 'rejected', 'order_lines', 'states', 'scores'] as const;

/** The run before, and whether its scores are there to be compared: to be asked outside the transaction. */
async function earlierRun(workspace: Workspace): Promise<Pick<StudyContext, 'last' | 'before' | 'hasScoresBefore'>> {
  const last = hasMark(workspace.folder) ? await latestRun(workspace.ledger) : null;
  const before = last && !isOfSubscriptions(last) ? last : null;
  const published = newestRun(workspace.folder);
  const file = published && join(published.folder, SCORES_FILE);
  return {
    last,
    before,
    hasScoresBefore: before !== null && (await tableMaker(workspace.connection).keepScoresBefore(file)),
  };
}

async function study(given: StudyContext): Promise<AnyRecord> {
  const whole = { ...given, request: await separateStep(given) };
  const asked = askedCosts(whole);
  const sources = await sourcesStep(whole);
  // Subscriptions leave the orders of an earlier run as they are.
  const isTold = whole.request.events !== undefined && whole.workspace.home === 'folder';
  const context = sources || isTold ? whole : { ...whole, change: whole.change.rebuilding(['scores']) };
  const orders =
    sources || isTold || (await hasOrders(context)) ? await importStep(context, sources, asked.hasProducts) : null;
  const business = await businessStep(context, orders);
  return business.imported
    ? studyOrders(context, asked, business, business.imported)
    : studySubscriptionsAlone(context, asked, business);
}

async function studyOrders(
  context: StudyContext,
  asked: ReturnType<typeof askedCosts>,
  business: FoundBusiness,
  imported: Imported,
): Promise<StudyRecord> {
  const attributes = await attributesStep(context);
  const touchpoints = await touchpointsStep(context);
  const summarised = await summariseStep(context, imported);
  const costs = await costsStep(context, asked.document, imported, summarised);
  const fit = await fitStep(context, summarised);
  const backtested = await backtestStep(context, imported, summarised, fit);
  const predicted = await predictStep(context, imported, summarised, fit, backtested);
  const ready = await basesStep(context, imported, costs, summarised, fit, backtested, predicted);
  const scored = await scoreStep(context, imported, summarised, fit, backtested, predicted, ready, attributes);
  const found = { imported, attributes, touchpoints, costs, summarised, fit, backtested, predicted, scored };
  const ofOrders = await recordStep(context, found);
  const { record, lines } = await withSubscriptions(context, business, ofOrders, costs);
  await keepOrders(context, record, lines);
  return record;
}

async function studySubscriptionsAlone(
  context: StudyContext,
  { document }: ReturnType<typeof askedCosts>,
  business: FoundBusiness,
): Promise<AnyRecord> {
  if (context.request.attributes) throw new Failure('attributes-invalid.without-orders');
  if (context.request.touchpoints) throw new Failure('touchpoints-invalid.without-orders');
  const known = business.subscriptions!;
  const assumed = subscriptionSettings(context, known);
  const costs = await subscriptionCostsStep(context, document, known, assumed);
  const settings = { ...assumed, ...(costs.fingerprint !== null && { costs: costs.fingerprint }) };
  const studied = await subscriptionsStep(context, business, known, settings, costs.ofSubscriptions);
  const record = subscriptionRecord(context, known, settings, costs.record, studied);
  const { change, request, effects } = context;
  writeRecord(change.finished, record);
  effects.progress.end('ledger', { code: 'recorded', values: { run: { count: record.run } } });
  if (request.report !== false)
    finishSubscriptionReport(record, studied.lines, request.report, change.finished, effects.progress);
  await appendRun(change.ledger, record);
  return record;
}

/** Writes the record of the run and its report, and appends it to the ledger: a run that the ledger has is finished. */
async function keepOrders(
  { workspace, change, request, effects, before, hasScoresBefore }: StudyContext,
  record: StudyRecord,
  lines: readonly SubscriptionLine[] | null,
): Promise<void> {
  const { connection, ledger, finished } = change;
  writeRecord(finished, record);
  effects.progress.end('ledger', { code: 'recorded', values: { run: { count: record.run } } });
  if (request.report !== false) {
    const earlier = await saidRuns(ledger);
    const compared = before && hasScoresBefore ? { before: { run: before.run, asOf: before.settings.asOf } } : {};
    const source = {
      connection,
      record,
      earlier,
      segments: savedSegments(workspace.folder),
      isOfCluster: workspace.home === 'cluster',
      hasLedger: connection === ledger,
      ...compared,
    };
    await finishReport(source, lines, request.report, finished, effects.progress);
  }
  await tableMaker(connection).dropScores();
  await appendRun(ledger, record);
}
