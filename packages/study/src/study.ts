import { join } from 'node:path';
import type { Effects } from '@perennial/engine';
import { tableMaker } from '@perennial/engine/storage';
import { seeded } from '@perennial/models';
import { appendRun, latestRun } from './ledger/ledger.ts';
import type { StudyRecord } from './record/study-record.ts';
import { finishReport } from './reports/report-file.ts';
import { defaultRequest, type StudyRequest } from './request.ts';
import { savedSegments } from './segments/segment-files.ts';
import { backtestStep } from './steps/backtest-step.ts';
import { basesStep } from './steps/bases-step.ts';
import { askedCosts, costsStep } from './steps/costs-step.ts';
import { fitStep } from './steps/fit-step.ts';
import { importStep } from './steps/import-step.ts';
import { predictStep } from './steps/predict-step.ts';
import { recordStep } from './steps/record-step.ts';
import { scoreStep } from './steps/score-step.ts';
import { separateStep } from './steps/separate-step.ts';
import type { StudyContext } from './steps/study-context.ts';
import { summariseStep } from './steps/summarise-step.ts';
import { openSecondThread } from './tasks/second-thread.ts';
import { changeWorkspace } from './workspace/change-workspace.ts';
import { hasMark } from './workspace/mark.ts';
import { writeRecord } from './workspace/publish.ts';
import { newestRun, SCORES_FILE } from './workspace/run-folders.ts';
import type { Workspace } from './workspace/workspace.ts';

/**
 * The study of one business: imported → summarised → fitted → backtested → predicted → scored → recorded. Everything happens in one
 * transaction: it ends with a new run in the ledger and new score files, or with the workspace as it was.
 */
export async function runStudy(workspace: Workspace, request: StudyRequest, effects: Effects): Promise<StudyRecord> {
  const thread = openSecondThread();
  try {
    const random = seeded(request.seed ?? defaultRequest.seed);
    return await changeWorkspace(
      workspace,
      effects,
      (change, earlier) => {
        const started = effects.now();
        return study({ workspace, change, request, effects, thread, random, started, ...earlier });
      },
      { prepare: () => earlierRun(workspace), rebuilt: request.import ? STORED_TABLES : ['scores'] },
    );
  } finally {
    await thread.close();
  }
}

/** What an import makes anew, and a study after it. */
const STORED_TABLES = ['orders', 'returns', 'rejected', 'states', 'scores'] as const;

/** The run before, and whether its scores are there to be compared: to be asked outside the transaction. */
async function earlierRun(workspace: Workspace): Promise<Pick<StudyContext, 'before' | 'hasScoresBefore'>> {
  const before = hasMark(workspace.folder) ? await latestRun(workspace.ledger) : null;
  const published = newestRun(workspace.folder);
  const file = published && join(published.folder, SCORES_FILE);
  return {
    before,
    hasScoresBefore: before !== null && (await tableMaker(workspace.connection).keepScoresBefore(file)),
  };
}

async function study(given: StudyContext): Promise<StudyRecord> {
  const context = { ...given, request: await separateStep(given) };
  const asked = askedCosts(context);
  const imported = await importStep(context, asked.needsLines);
  const summarised = await summariseStep(context, imported);
  const costs = await costsStep(context, asked.document, imported, summarised);
  const fit = await fitStep(context, summarised);
  const backtested = await backtestStep(context, imported, summarised, fit);
  const predicted = await predictStep(context, imported, summarised, fit, backtested);
  const ready = await basesStep(context, imported, costs, summarised, fit, backtested, predicted);
  const scored = await scoreStep(context, imported, summarised, fit, backtested, predicted, ready);
  const record = await recordStep(context, { imported, costs, summarised, fit, backtested, predicted, scored });
  await keep(context, record);
  return record;
}

/** Writes the record of the run and its report, and appends it to the ledger: a run that the ledger has is finished. */
async function keep({ workspace, change, request, effects }: StudyContext, record: StudyRecord): Promise<void> {
  const { connection, ledger, finished } = change;
  writeRecord(finished, record);
  effects.progress.end('ledger', { code: 'recorded', values: { run: { count: record.run } } });
  if (request.report !== false) {
    const source = { connection, record, segments: savedSegments(workspace.folder) };
    await finishReport(source, request.report, finished, effects.progress);
  }
  await tableMaker(connection).dropScores();
  await appendRun(ledger, record);
}
