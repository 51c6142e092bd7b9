import { findPurchaseModel, findSpendModel } from '@perennial/models';
import type { ModelFit } from '../../record/fit.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import type { ReportSource } from '../report-source.ts';
import type { MethodResult, ModelRow } from './method-result.ts';
import { scoringOf } from './scoring.ts';

/** The models of the run, what it scored with, and how its total depends on what was chosen. */
export function buildMethod({ record }: ReportSource): MethodResult {
  const { draws: _, ...law } = record.law;
  return { scoring: scoringOf(record), law, ...modelRows(record), sensitivity: record.sensitivity ?? null };
}

/** The models of a run and its spend model, as they were fitted. */
export function modelRows({ models, spend, backtest, chosen }: StudyRecord): Pick<MethodResult, 'models' | 'spend'> {
  return {
    models: models.map((fit) => ({
      ...fitRow(fit, findPurchaseModel(fit.model)?.citation ?? ''),
      isUsed: fit.model === chosen.method,
      score: backtest.scores.find(({ method }) => method === fit.model)?.score ?? null,
      shareAlive: fit.shareAlive,
    })),
    spend: spend && fitRow(spend, findSpendModel(spend.model)?.citation ?? ''),
  };
}

function fitRow(
  fit: Omit<ModelFit, 'shareAlive'>,
  citation: string,
): Omit<ModelRow, 'score' | 'shareAlive' | 'isUsed'> {
  const { model, title, logLikelihood, verdict, paretoK } = fit;
  const parameters = Object.entries(fit.parameters).map(([name, value]) => {
    const [low95 = null, high95 = null] = fit.intervals[name] ?? [];
    return { name, value, low95, high95 };
  });
  return { model, title, citation, logLikelihood, verdict, paretoK, parameters };
}
