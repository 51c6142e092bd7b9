import {
  type DistinctSummaries,
  type Parameters,
  type Predictive,
  type PredictiveOptions,
  type PurchaseFit,
  predictive,
  purchaseModel,
  type SpendParameters,
  seeded,
  spendingBy,
} from '@perennial/models';

export interface FitTask {
  readonly model: string;
  readonly rows: DistinctSummaries;
  readonly seed: string;
}

export interface PredictiveTask {
  readonly model: string;
  readonly parameters: Parameters;
  readonly spend: SpendParameters;
  readonly rows: DistinctSummaries;
  readonly options: PredictiveOptions;
}

/** What each task is given, and what it gives. */
export interface Tasks {
  readonly fit: { readonly input: FitTask; readonly output: PurchaseFit };
  readonly predictive: { readonly input: PredictiveTask; readonly output: Predictive };
}

export type TaskName = keyof Tasks;

/** Computations that take seconds over hundreds of thousands of rows: plain data in, plain data out, so that another thread may do them. */
export const tasks: { readonly [Name in TaskName]: (input: Tasks[Name]['input']) => Tasks[Name]['output'] } = {
  fit: ({ model, rows, seed }) => purchaseModel(model).fit(rows, { random: seeded(seed) }),
  predictive: ({ model, parameters, spend, rows, options }) =>
    predictive(purchaseModel(model), parameters, spendingBy(spend), rows, options),
};
