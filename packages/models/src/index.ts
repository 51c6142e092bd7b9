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
export { densityByDifference, type SampledLikelihood } from './posterior/density-by-difference.ts';
export { type Posterior, type PosteriorQuestion, posteriorDraws } from './posterior/importance.ts';
export { type PosteriorMode, posteriorMode } from './posterior/laplace.ts';
export { type ModelError, modelErrorScale, seasonCorrection } from './posterior/model-error.ts';
export { paretoSmooth, type SmoothedWeights } from './posterior/pareto-smoothing.ts';
export { logPriorDensity, type Prior, purchasePrior, spendPrior } from './posterior/prior.ts';
export { type TotalForecast, type TotalInterval, totalInterval } from './posterior/total.ts';
export { type PlacedObservations, TRANSFORM_LEVELS, transformShares } from './posterior/transform.ts';
export { weightedQuantile } from './posterior/weighted-quantile.ts';
export { bgNbd } from './purchase/bg-nbd/index.ts';
export { distinctSummaries } from './purchase/distinct-summaries.ts';
export { mbgNbd } from './purchase/mbg-nbd/index.ts';
export type {
  FitOptions,
  Parameters,
  Predictions,
  PredictOptions,
  PurchaseFit,
  PurchaseModel,
  PurchaseModelName,
  Sweep,
  Verdict,
} from './purchase/model.ts';
export { nbd } from './purchase/nbd/index.ts';
export { paretoNbd } from './purchase/pareto-nbd/index.ts';
export type { DistinctSummaries, Summary } from './purchase/summary.ts';
export { type BetaPrimeTable, betaPrimeTable } from './spend/beta-prime-table.ts';
export {
  BINS_PER_LOG,
  binSpend,
  coarsen,
  expectedSpend,
  expectedSpendLine,
  fitGammaGamma,
  populationMeanSpend,
  type SpendFit,
  type SpendHistory,
  type SpendLine,
  simulateSpend,
  spendLogLikelihood,
  spendSweep,
} from './spend/gamma-gamma/index.ts';
export { countQuantile, countQuantiles, mixtureQuantile, mixtureQuantiles } from './spend/mixture-quantile.ts';
export type { GammaGammaParameters, SpendRows } from './spend/model.ts';
export { type MoneyDistribution, unitMoneyDistribution, unitMoneyDistributions } from './spend/money-distribution.ts';
export { type MoneyGrid, moneyGrid, type SpendShapes } from './spend/money-grid.ts';
