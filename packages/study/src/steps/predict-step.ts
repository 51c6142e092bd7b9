import { type Predictive, type PurchaseModel, purchaseModel } from '@perennial/models';
import { parametersOf, type StudyFit } from '../fit/fit-study.ts';
import type { Settings } from '../record/settings.ts';
import { defaultRequest } from '../request.ts';
import { predictAll } from '../score/predict-all.ts';
import { type Uncertainty, uncertaintyOf } from '../uncertainty/uncertainty.ts';
import type { Backtested } from './backtest-step.ts';
import type { Imported } from './import-step.ts';
import type { StudyContext } from './study-context.ts';
import type { Summarised } from './summarise-step.ts';

/** Predictive distributions of every distinct history, and how uncertain the parameters are. */
export interface Predicted {
  readonly settings: Settings;
  readonly model: PurchaseModel;
  readonly predictions: Predictive;
  readonly uncertainty: Uncertainty;
}

/** Predicts every distinct history by the model that is used. */
export async function predictStep(
  { request, before, random, thread, effects: { progress } }: StudyContext,
  imported: Imported,
  { asOf, summaries }: Summarised,
  fit: StudyFit,
  { modelName }: Backtested,
): Promise<Predicted> {
  progress.begin('score');
  const business = request.business ?? before?.settings.business;
  const settings: Settings = {
    ...(business !== undefined && { business }),
    asOf,
    horizonDays: request.horizonDays ?? defaultRequest.horizonDays,
    annualDiscount: request.annualDiscount ?? defaultRequest.annualDiscount,
    currency: imported.currency,
    minorUnits: imported.minorUnits,
    timeZone: imported.timeZone,
    basis: 'revenue',
    seed: request.seed ?? defaultRequest.seed,
    rules: imported.rules,
  };
  const model = purchaseModel(modelName);
  const { spending } = fit;
  const options = { horizon: settings.horizonDays, discountRate: Math.log1p(settings.annualDiscount) / 365.25 };
  const { uncertainty, predictions } = await predictAll(
    thread,
    {
      model: modelName,
      parameters: parametersOf(fit, modelName),
      spend: { model: spending.model.name, parameters: spending.parameters },
      rows: summaries.rows,
    },
    options,
    () => uncertaintyOf(model, fit, summaries, options, random.stream('posterior')),
  );
  return { settings, model, predictions, uncertainty };
}
