export type { Formula } from './formula.ts';
export type { Message, MessageValue } from './message.ts';
export { incompleteBeta, logIncompleteBeta } from './numeric/incomplete-beta.ts';
export { normalCdf, normalDensity, normalQuantile } from './numeric/normal.ts';
export { type Random, type Seeded, seeded } from './numeric/random.ts';
export {
  drawBeta,
  drawCategorical,
  drawExponential,
  drawGamma,
  drawLogNormal,
  drawLogOfGamma,
  drawNormal,
  drawPoisson,
} from './numeric/samplers.ts';
export { studentTCdf, studentTQuantile } from './numeric/student-t.ts';
export {
  coordinatesOf,
  fromCoordinate,
  namesOf,
  type ParameterKind,
  type ParameterKinds,
  type Parameters,
  parametersAt,
} from './parameters/parameters.ts';
export { densityByDifference, type SampledLikelihood } from './posterior/density-by-difference.ts';
export { type Posterior, type PosteriorQuestion, posteriorDraws } from './posterior/importance.ts';
export { type PosteriorMode, posteriorMode } from './posterior/laplace.ts';
export { type ModelError, modelErrorScale, seasonCorrection } from './posterior/model-error.ts';
export { paretoSmooth, type SmoothedWeights } from './posterior/pareto-smoothing.ts';
export { logPriorDensity, type Prior, priorAbout, purchasePrior } from './posterior/prior.ts';
export { type TotalForecast, type TotalInterval, totalInterval } from './posterior/total.ts';
export { type PlacedObservations, TRANSFORM_LEVELS, transformShares } from './posterior/transform.ts';
export { weightedQuantile } from './posterior/weighted-quantile.ts';
export { bgNbd } from './purchase/bg-nbd/index.ts';
export { definePurchaseModel, type PurchaseDefinition } from './purchase/define-purchase-model.ts';
export { distinctSummaries } from './purchase/distinct-summaries.ts';
export { mbgNbd } from './purchase/mbg-nbd/index.ts';
export type {
  FitOptions,
  Predictions,
  PredictOptions,
  PurchaseFit,
  PurchaseModel,
  SimulatedCustomer,
  Sweep,
  Verdict,
} from './purchase/model.ts';
export { nbd } from './purchase/nbd/index.ts';
export { paretoNbd } from './purchase/pareto-nbd/index.ts';
export { findPurchaseModel, purchaseModel, purchaseModels, registerPurchaseModel } from './purchase/registry.ts';
export type { DistinctSummaries, Summary } from './purchase/summary.ts';
export { BINS_PER_LOG, binSpend, coarsen } from './spend/bins.ts';
export { defineSpendModel, type SpendDefinition } from './spend/define-spend-model.ts';
export { gammaGamma } from './spend/gamma-gamma/index.ts';
export { countQuantile, countQuantiles, mixtureQuantile, mixtureQuantiles } from './spend/mixture-quantile.ts';
export type { MoneyTable, SpendFit, SpendHistory, SpendModel, SpendRows } from './spend/model.ts';
export type { MoneyDistribution } from './spend/money-distribution.ts';
export { findSpendModel, plainSpend, registerSpendModel, spendModel, spendModels } from './spend/registry.ts';
export { expectedSpend, populationMeanSpend, type SpendLine, spendPerScale, spendScale } from './spend/spend-line.ts';
export { type Spending, spendingBy } from './spend/spending.ts';
export {
  type CustomerState,
  type CustomerValue,
  customerValue,
  PROBABLY_ACTIVE,
  type ValueModel,
} from './value/customer-value.ts';
export { levelNames, levels } from './value/levels.ts';
export { type Predictive, type PredictiveOptions, predictive } from './value/predictive.ts';
