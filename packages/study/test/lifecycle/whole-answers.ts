import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { exportScores } from '../../src/questions/export-scores.ts';
import { scoreCustomers } from '../../src/questions/score-customers.ts';
import { buildReport } from '../../src/reports/build-report.ts';
import { latestRecord } from '../../src/workspace/latest-record.ts';
import { readWorkspace } from '../../src/workspace/reader.ts';

/** What was found in a workspace: the run, or of a file of scores, which does not say it, the sum of all expected money. */
export interface Answer {
  readonly question: Question;
  readonly run?: number;
  readonly money?: number;
}

export const questions = ['record', 'scores', 'report', 'export'] as const;
export type Question = (typeof questions)[number];

/** Asks one thing of a workspace, as a program would that knows nothing of others. Throws where the answer is of two runs, or of a part of one. */
export async function ask(folder: string, question: Question, to: string): Promise<Answer> {
  const reader = await readWorkspace(folder);
  if (question === 'record') return { question, run: (await latestRecord(reader)).run };
  if (question === 'scores') {
    const { record, customers } = await scoreCustomers(reader, { limit: BEST });
    requireWhole(question, isDeepStrictEqual(customers, record.top.slice(0, BEST)), record.run);
    return { question, run: record.run };
  }
  if (question === 'report') {
    const { record, reports } = await buildReport(reader);
    const money = reports.customers.expectedMoney.reduce((sum, each) => sum + each, 0);
    requireWhole(question, money === record.value.expectedMoney, record.run);
    return { question, run: record.run };
  }
  const { customers } = await exportScores(reader, { to, format: 'csv' });
  const [header = '', ...lines] = readFileSync(to, 'utf8').trimEnd().split('\n');
  const at = header.split(',').indexOf('expected_money');
  requireWhole(question, lines.length === customers, 0);
  const money = lines.reduce((sum, line) => sum + Math.round(100 * Number(line.split(',')[at])), 0);
  return { question, money };
}

const BEST = 10;

function requireWhole(question: Question, isWhole: boolean, run: number): void {
  if (!isWhole) throw new Error(`${question} of run ${run} is not whole`);
}
