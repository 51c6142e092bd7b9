import type { Effects } from '@perennial/engine';
import { seeded } from '@perennial/models';
import { keepScoresBefore } from './changes/largest-changes.ts';
import { appendRun, latestRun } from './ledger/ledger.ts';
import type { StudyRecord } from './record/study-record.ts';
import { reportFile } from './reports/report-file.ts';
import { defaultRequest, type StudyRequest } from './request.ts';
import { dropScores } from './score/score-table.ts';
import { backtestStep } from './steps/backtest-step.ts';
import { fitStep } from './steps/fit-step.ts';
import { importStep } from './steps/import-step.ts';
import { predictStep } from './steps/predict-step.ts';
import { recordStep } from './steps/record-step.ts';
import { scoreStep } from './steps/score-step.ts';
import type { StudyContext } from './steps/study-context.ts';
import { summariseStep } from './steps/summarise-step.ts';
import { openSecondThread } from './tasks/second-thread.ts';
import { writeRecord } from './workspace/record-files.ts';
import { changeWorkspace, type Workspace } from './workspace/workspace.ts';

/**
 * The study of one business: imported → summarised → fitted → backtested → predicted → scored → recorded. Everything happens in one
 * transaction: it ends with a new run in the ledger and new score files, or with the workspace as it was.
 */
export async function runStudy(workspace: Workspace, request: StudyRequest, effects: Effects): Promise<StudyRecord> {
  const thread = openSecondThread();
  try {
    const before = await latestRun(workspace.ledger);
    const hasScoresBefore = before !== null && (await keepScoresBefore(workspace.connection, workspace.folder));
    const random = seeded(request.seed ?? defaultRequest.seed);
    return await changeWorkspace(workspace, effects, (change) => {
      const started = effects.now();
      return study({ workspace, change, request, effects, thread, random, started, before, hasScoresBefore });
    });
  } finally {
    await thread.close();
  }
}

async function study(context: StudyContext): Promise<StudyRecord> {
  const imported = await importStep(context);
  const summarised = await summariseStep(context, imported);
  const fit = await fitStep(context, summarised);
  const backtested = await backtestStep(context, imported, summarised, fit);
  const predicted = await predictStep(context, imported, summarised, fit, backtested);
  const scored = await scoreStep(context, imported, summarised, fit, backtested, predicted);
  const record = await recordStep(context, { imported, summarised, fit, backtested, predicted, scored });
  await keep(context, record);
  return record;
}

/** Appends the run to the ledger, and writes its record and its report. */
async function keep({ change, request, effects }: StudyContext, record: StudyRecord): Promise<void> {
  const { connection, ledger, finishedFolder } = change;
  await appendRun(ledger, record);
  writeRecord(finishedFolder, record);
  effects.progress.end('ledger', { code: 'recorded', values: { run: { count: record.run } } });
  if (request.report) await reportFile({ connection, record }, request.report, finishedFolder, effects.progress);
  await dropScores(connection);
}
