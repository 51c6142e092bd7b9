export { BINS_PER_LOG, binSpend, coarsen } from './bins.ts';
export { fitGammaGamma, type SpendFit } from './fit.ts';
export { type SpendHistory, spendLogLikelihood } from './log-likelihood.ts';
export { expectedSpend, expectedSpendLine, populationMeanSpend, type SpendLine } from './predict.ts';
export { simulateSpend } from './simulate.ts';
export { spendSweep } from './sweep.ts';
