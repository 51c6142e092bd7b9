import { together } from '@perennial/engine';
import { changesSince } from '../changes/changes.ts';
import { equityChanges } from '../changes/equity-changes.ts';
import { largestChanges } from '../changes/largest-changes.ts';
import { modelRecords, spendRecord } from '../changes/model-records.ts';
import { warningsOf } from '../changes/warnings.ts';
import type { Costs } from '../costs/costs.ts';
import { parametersOf, type StudyFit } from '../fit/fit-study.ts';
import { titleOf } from '../methods/methods.ts';
import type { AttributesRecord } from '../record/attributes-record.ts';
import type { Changes } from '../record/changes.ts';
import type { CustomerBase } from '../record/customer-base.ts';
import type { Chosen } from '../record/fit.ts';
import { roundedRecord } from '../record/rounded-record.ts';
import { RECORD_VERSION } from '../record/run-record.ts';
import type { Settings } from '../record/settings.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { TouchpointsRecord } from '../record/touchpoints-record.ts';
import { software } from '../record/version.ts';
import { REPORT_FILE } from '../reports/report-file.ts';
import { concentration, readValueBins } from '../score/concentration.ts';
import { coursesOf } from '../score/courses.ts';
import { writeIdentities } from '../score/identity-file.ts';
import { type WrittenScores, writeScores } from '../score/score-files.ts';
import { customerLines } from '../score/score-report.ts';
import { sensitivity } from '../score/sensitivity.ts';
import { bestCustomers, withIntervals } from '../score/top-shares.ts';
import { coarseningEffect } from '../summarise/coarsen.ts';
import { RECORD_FILE } from '../workspace/run-folders.ts';
import type { Backtested } from './backtest-step.ts';
import type { Imported } from './import-step.ts';
import type { Predicted } from './predict-step.ts';
import type { Scored } from './score-step.ts';
import type { StudyContext } from './study-context.ts';
import type { Summarised } from './summarise-step.ts';

/** All that the steps before have found. */
export interface Findings {
  readonly imported: Imported;
  readonly attributes: AttributesRecord | null;
  readonly touchpoints: TouchpointsRecord | null;
  readonly costs: Costs;
  readonly summarised: Summarised;
  readonly fit: StudyFit;
  readonly backtested: Backtested;
  readonly predicted: Predicted;
  readonly scored: Scored;
}

/** Writes the files of scores, and composes the record of the run. */
export async function recordStep(context: StudyContext, findings: Findings): Promise<StudyRecord> {
  const { last, effects, request, started } = context;
  const { imported, attributes, touchpoints, costs, summarised, backtested, predicted, scored } = findings;
  effects.progress.begin('ledger');
  const { method, because } = backtested;
  const chosen: Chosen = { method, title: titleOf(method), because };
  const base = {
    ...summarised.base,
    dimensions: scored.dimensions,
    ...(scored.dimensionsLeft.length > 0 && { dimensionsLeft: scored.dimensionsLeft }),
    ...(scored.links.length > 0 && { links: scored.links }),
    ...(scored.noProducts && { noProducts: scored.noProducts }),
    ...(scored.numbers.length > 0 && { numbers: scored.numbers }),
    ...coarseningOf(findings),
  };
  const changes = await changesOf(context, findings, chosen);
  const { files, escaped, spend, top, models, whatIf, courses, shares } = await figuresOf(context, findings);
  const { settings, law } = predicted;
  const { backtest } = backtested;
  const { value, bases } = scored;
  return roundedRecord({
    version: RECORD_VERSION,
    run: (last?.run ?? 0) + 1,
    madeAt: effects.now().toISOString(),
    software,
    fingerprint: summarised.seen.fingerprint,
    settings: { ...settings, ...costsOf(costs) },
    sources: imported.sources,
    reconciliation: imported.reconciliation,
    base,
    models,
    spend,
    backtest,
    chosen,
    law,
    value,
    bases,
    sensitivity: whatIf,
    courses,
    concentration: shares,
    top,
    warnings: warningsOf({
      ...{ base, models, spend, backtest, chosen, value, top, settings, escaped },
      refunded: imported.refunded,
    }),
    changes,
    ...(attributes && { attributes }),
    ...(touchpoints && { touchpoints }),
    ...(costs.record && { costs: costs.record }),
    files: [...files, RECORD_FILE, ...(request.report ? [REPORT_FILE] : [])],
    seconds: (effects.now().getTime() - started.getTime()) / 1000,
  });
}

function costsOf({ fingerprint }: Costs): Pick<Settings, 'costs'> {
  return fingerprint === null ? {} : { costs: fingerprint };
}

function coarseningOf({
  summarised: { summaries },
  fit,
  backtested: { method },
  predicted: { model },
}: Findings): Pick<CustomerBase, 'coarsening'> {
  const { coarsening } = summaries;
  if (!coarsening) return {};
  const { stepDays, histories } = coarsening;
  const logLikelihoodPerCustomer = coarseningEffect(coarsening, model, parametersOf(fit, method));
  return { coarsening: { stepDays, histories, logLikelihoodPerCustomer } };
}

async function changesOf(
  { change: { connection }, before, hasScoresBefore }: StudyContext,
  { imported: { added, minorPerUnit }, costs, predicted, scored: { value, bases } }: Findings,
  chosen: Chosen,
): Promise<Changes | null> {
  if (!before) return null;
  const { settings, law, summaries } = predicted;
  const now = { settings: { ...settings, ...costsOf(costs) }, bases, summaries };
  return {
    ...(await changesSince(connection, before, { settings, value, chosen, law }, added, minorPerUnit)),
    equity: hasScoresBefore ? await equityChanges(connection, before, now, minorPerUnit) : null,
    largestChanges: hasScoresBefore ? await largestChanges(connection, minorPerUnit) : [],
  };
}

/** What the record tells of the scores, while the files of them are written. */
async function figuresOf({ workspace, change: { connection, finished } }: StudyContext, findings: Findings) {
  const { imported, fit, backtested, predicted, scored } = findings;
  const { minorPerUnit } = imported;
  const { model, summaries, predictions, settings, uncertainty } = predicted;
  const [spend, top, toCome, was] = await together(connection, [
    () => spendRecord(connection, fit, summaries, uncertainty),
    () => customerLines(connection, { limit: 10 }, minorPerUnit),
    () => readValueBins(connection, 'expected_money'),
    () => readValueBins(connection, 'historic_value'),
  ]);
  const shareUncertainty = {
    summaries,
    predictions,
    spend: fit.spending.line,
    uncertainty,
    expected: scored.expected,
    noise: scored.deviation,
    cutOffs: backtested.backtest.cutOffs,
    minorPerUnit,
  };
  const best = bestCustomers(connection, toCome, shareUncertainty);
  // What needs no database is computed while it works: the folder's has files to write, a cluster the best customers to look up.
  const { scoresTable } = workspace;
  if (scoresTable === null) await best;
  const compute = async () => {
    const models = modelRecords(fit, scored.aliveShares, backtested.method, uncertainty);
    const whatIf = sensitivity(fit, model, summaries, settings, scored.value);
    const courses = coursesOf(fit, model, summaries, settings, scored.value);
    return { models, whatIf, courses, shares: withIntervals(concentration(toCome, was), await best, shareUncertainty) };
  };
  const [{ files, escaped }, computed] = await Promise.all([
    scoresTable === null ? writeFiles(connection, finished) : { files: [scoresTable], escaped: 0 },
    compute(),
  ]);
  return { files, escaped, spend, top, ...computed };
}

async function writeFiles(...[connection, finished]: Parameters<typeof writeScores>): Promise<WrittenScores> {
  const written = await writeScores(connection, finished);
  await writeIdentities(connection, finished);
  return written;
}
