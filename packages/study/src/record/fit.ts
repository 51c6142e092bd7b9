import type { CodesOf, Message } from '@perennial/words';
export interface ModelFit {
  readonly model: string;
  readonly title: string;
  readonly parameters: Readonly<Record<string, number>>;
  /** 2.5 and 97.5 % of each parameter's posterior; null where the data set no bound. */
  readonly intervals: Readonly<Record<string, readonly [number | null, number | null]>>;
  /** Null where there was too little to fit. */
  readonly logLikelihood: number | null;
  readonly customers: number;
  /** Of the logarithms of the parameters, row by row; null where the data do not tell. */
  readonly covariance: readonly (number | null)[];
  readonly verdict: { readonly status: string; readonly reason: Message };
  /** Pareto k of the importance weights: below .5 good, below .7 usable. */
  readonly paretoK: number | null;
  /** Share of customers the model takes to be still active. */
  readonly shareAlive: number;
}

/** The fit of the spend model. */
export interface SpendRecord extends Omit<ModelFit, 'shareAlive'> {
  /** Share of transactions that had money. */
  readonly paid: number;
  readonly purchaseSpendCorrelation: number | null;
}

/** The method that the values come from, and why. */
export interface Chosen {
  readonly method: string;
  readonly title: string;
  /** In words as `choice.CODE`. */
  readonly because: Message<CodesOf<'choice'>>;
}
