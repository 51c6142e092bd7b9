import { type Predictive, type PurchaseModel, purchaseModel, totalLevel } from '@perennial/models';
import { parametersOf, type StudyFit } from '../fit/fit-study.ts';
import { atLevel } from '../predict/at-level.ts';
import { keptChanges } from '../record/business-changes.ts';
import type { ForecastLaw } from '../record/forecast-law.ts';
import type { Settings } from '../record/settings.ts';
import { defaultRequest } from '../request.ts';
import { predictAll } from '../score/predict-all.ts';
import { recentLevelOf } from '../season/recent-level.ts';
import { powerAt, yearsBetween } from '../season/trade-by-day.ts';
import type { Summaries } from '../summarise/summarise.ts';
import { type Uncertainty, uncertaintyOf } from '../uncertainty/uncertainty.ts';
import type { Backtested } from './backtest-step.ts';
import type { Imported } from './import-step.ts';
import type { StudyContext } from './study-context.ts';
import type { Summarised } from './summarise-step.ts';

/** Predictive distributions of every distinct history, and how uncertain the parameters are. */
export interface Predicted {
  readonly settings: Settings;
  readonly model: PurchaseModel;
  /** As summarised, in a time whose future passes at the pace that the past errors tell. */
  readonly summaries: Summaries;
  readonly law: ForecastLaw;
  readonly predictions: Predictive;
  readonly uncertainty: Uncertainty;
}

/** Predicts every distinct history by the model that is used. */
export async function predictStep(
  { request, last, random, thread, effects: { progress } }: StudyContext,
  imported: Imported,
  { asOf, summaries: seen, trade, base }: Summarised,
  fit: StudyFit,
  { method, lastYear }: Backtested,
): Promise<Predicted> {
  progress.begin('score');
  const business = request.business ?? last?.settings.business;
  const eventsUpTo = request.eventsUpTo ?? last?.settings.eventsUpTo;
  const businessModel = request.businessModel ?? last?.settings.businessModel;
  const settings: Settings = {
    ...(business !== undefined && { business }),
    ...(businessModel && { businessModel }),
    ...keptChanges(request.businessChanges ?? last?.settings.businessChanges),
    ...(eventsUpTo !== undefined && { eventsUpTo }),
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
  const model = purchaseModel(method);
  const { spending } = fit;
  const parameters = parametersOf(fit, method);
  const recent = recentLevelOf(model, parameters, seen, trade);
  const wanted = totalLevel({ recent, lastYear, seasonPower: powerAt(trade, seen.time.calendar.asOf) });
  const { time, level } = atLevel(model, parameters, seen.rows, seen.time, settings.horizonDays, wanted);
  const summaries = { ...seen, time };
  const options = {
    horizon: time.ahead(settings.horizonDays),
    discountRate: time.rate(Math.log1p(settings.annualDiscount) / 365.25),
  };
  const { uncertainty, predictions } = await predictAll(
    thread,
    {
      model: method,
      parameters,
      spend: { model: spending.model.name, parameters: spending.parameters, paid: spending.paid },
      rows: summaries.rows,
    },
    options,
    () => uncertaintyOf(model, fit, summaries, options, random.stream('posterior')),
  );
  const law = {
    calendar: time.calendar,
    draws: uncertainty.personalDraws,
    years: yearsBetween(base.firstOrder, asOf),
    recentLogError: recent,
    lastYearLogError: lastYear,
    level,
  };
  return { settings, model, summaries, law, predictions, uncertainty };
}
