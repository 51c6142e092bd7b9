export { betaDiscreteWeibull } from './churn/beta-discrete-weibull/index.ts';
export { type CovariateFit, type CovariateGroup, fitWithCovariates } from './churn/covariate-fit.ts';
export { type ChurnDefinition, defineChurnModel } from './churn/define-churn-model.ts';
export { type KaplanMeierStep, kaplanMeier } from './churn/kaplan-meier.ts';
export type { ChurnFit, ChurnModel } from './churn/model.ts';
export { drawGroups } from './churn/pooled-draws.ts';
export { fitPooled, type PooledFit } from './churn/pooled-fit.ts';
export { churnModel, churnModels, registerChurnModel } from './churn/registry.ts';
export { type RenewalHistory, type RenewalRows, renewalRows, rowsOfSurvivors } from './churn/renewal-rows.ts';
export { residualRenewals } from './churn/residual-renewals.ts';
export { shiftedBetaGeometric } from './churn/shifted-beta-geometric/index.ts';
export type { EarlyCell } from './early/early-cell.ts';
export { type EarlyValue, earlyValue, logScore, shareBelow } from './early/early-value.ts';
export { type EarlyModel, fitEarlyValue } from './early/fit-early-value.ts';
export {
  type BreakEven,
  type BusinessCase,
  businessCase,
  CASE_MONTHS,
  type ExperienceCost,
  type WithInterval,
} from './experiments/business-case.ts';
export { type ArmMean, chancesOfBest } from './experiments/chances-of-best.ts';
export { holm } from './experiments/holm.ts';
export { type Moments, meanOf } from './experiments/moments.ts';
export {
  doublyRobustReward,
  type LoggedReward,
  type OffPolicy,
  offPolicy,
  type PolicyValue,
} from './experiments/off-policy.ts';
export {
  eventsToFindLift,
  meanRiseToBeFound,
  peopleToFindMean,
  peopleToFindShare,
  riseToBeFound,
  type Sureness,
} from './experiments/power.ts';
export { type Qini, type QiniPoint, qini, type ScoredPerson } from './experiments/qini.ts';
export { type Comparison, compare, type Lift } from './experiments/randomisation-test.ts';
export { type Regret, regret } from './experiments/regret.ts';
export { SAMPLE_RATIO_ALARM, sampleRatio } from './experiments/sample-ratio.ts';
export type { Formula } from './formula.ts';
export type {
  ArithmeticTerm,
  FormulaAnswer,
  FormulaInputs,
  FormulaName,
  FormulaUnit,
} from './formulas/formula-inputs.ts';
export { formulas } from './formulas/formulas.ts';
export {
  type BootstrappedAnswer,
  bootstrapFormulas,
  drawPartWeights,
  type FormulaInterval,
  totalOf,
} from './formulas/from-orders/bootstrap-formulas.ts';
export { AGE_DAYS, cohortCurve } from './formulas/from-orders/cohort-curve.ts';
export { type ContractAnswer, contractFormula } from './formulas/from-orders/contract-formula.ts';
export {
  discountOf,
  type FormulaTerms,
  type OrderAnswer,
  type OrderFormula,
  orderFormulas,
} from './formulas/from-orders/order-formulas.ts';
export {
  type AverageCustomer,
  averageCustomer,
  type OrderInputs,
  orderInputs,
  ownAverage,
} from './formulas/from-orders/order-inputs.ts';
export {
  emptySums,
  type FormulaPeriod,
  formulaPeriods,
  type OrderSums,
  type PeriodName,
  type PeriodSums,
  placeOf,
  readSums,
  type SumsShape,
} from './formulas/from-orders/order-sums.ts';
export { aheadAt, type Course, endlessAt } from './levers/course.ts';
export { type LeverOutcome, type LeverState, type Levers, pullLevers } from './levers/levers.ts';
export { followPlan, type Plan, type PlanMonth } from './levers/plan.ts';
export { evenDays, type SeasonClock } from './levers/season-clock.ts';
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
export { shareEnds } from './numeric/share-ends.ts';
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
export { type ModelError, modelErrorScale, priorErrorScale, type TotalMeasure } from './posterior/model-error.ts';
export { paretoSmooth, type SmoothedWeights } from './posterior/pareto-smoothing.ts';
export { logPriorDensity, type Prior, priorAbout, purchasePrior } from './posterior/prior.ts';
export {
  SUPPORTED_80,
  SUPPORTED_95,
  type SupportedQuestion,
  type SupportedRange,
  supportedRange,
} from './posterior/supported-range.ts';
export { type TotalForecast, type TotalInterval, totalInterval } from './posterior/total.ts';
export { type LevelEvidence, totalLevel } from './posterior/total-level.ts';
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
export { estimateSeason, type SeasonEvidence } from './season/estimate-season.ts';
export {
  type OperationalTime,
  operationalHistory,
  operationalRows,
  operationalTime,
  type TradeCalendar,
} from './season/operational-time.ts';
export { RECENT_DAYS, recentLevel } from './season/recent-level.ts';
export { dampened, HALF_MONTHS, halfMonthOf, type SeasonIndex, withMeanOne } from './season/season.ts';
export { seasonPower } from './season/season-power.ts';
export { BINS_PER_LOG, binSpend, centreOf, coarsen, spendHistory } from './spend/bins.ts';
export { defineSpendModel, type SpendDefinition } from './spend/define-spend-model.ts';
export { gammaGamma } from './spend/gamma-gamma/index.ts';
export { gammaGammaOfMeans } from './spend/gamma-gamma-of-means/index.ts';
export { countQuantile, countQuantiles, mixtureQuantile, mixtureQuantiles } from './spend/mixture-quantile.ts';
export type { MoneyTable, SpendFit, SpendHistory, SpendModel, SpendRows } from './spend/model.ts';
export type { MoneyDistribution } from './spend/money-distribution.ts';
export { findSpendModel, plainSpend, registerSpendModel, spendModel, spendModels } from './spend/registry.ts';
export {
  expectedSpend,
  type MeanSpend,
  populationMeanSpend,
  type SpendLine,
  spendPerScale,
  spendScale,
} from './spend/spend-line.ts';
export { type Spending, type SpendParameters, spendingBy } from './spend/spending.ts';
export { type BasisLaw, basisQuantiles, levelDeviations } from './value/basis-law.ts';
export { type CountScores, countScores } from './value/count-scores.ts';
export { credibility, type ShareSpread, type ShareSums, shareSpread } from './value/credibility.ts';
export {
  type CustomerState,
  type CustomerValue,
  customerValue,
  moneyQuantiles,
  PROBABLY_ACTIVE,
  type ValueModel,
} from './value/customer-value.ts';
export { levelNames, levels } from './value/levels.ts';
export { type Predictive, type PredictiveOptions, predictive } from './value/predictive.ts';
