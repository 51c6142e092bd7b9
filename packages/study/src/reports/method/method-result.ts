import type { SpendParameters } from '@perennial/models';
import type { ModelFit } from '../../record/fit.ts';
import type { ForecastLaw } from '../../record/forecast-law.ts';
import type { StudyRecord } from '../../record/study-record.ts';

/** A model of the study, with what the report says of it. Parameters in days, money in currency units. */
export interface ModelRow {
  readonly model: string;
  readonly title: string;
  readonly citation: string;
  readonly isUsed: boolean;
  /** Null where there was no backtest. */
  readonly score: number | null;
  /** Null where it is not finite. */
  readonly logLikelihood: number | null;
  readonly shareAlive: number;
  readonly verdict: ModelFit['verdict'];
  readonly paretoK: number | null;
  readonly parameters: readonly {
    readonly name: string;
    readonly value: number;
    readonly low95: number | null;
    readonly high95: number | null;
  }[];
}

/** All that a page needs to predict for a customer as the study did. */
export interface Scoring {
  /** Name of a purchase model of @perennial/models. */
  readonly model: string;
  readonly parameters: Readonly<Record<string, number>>;
  /** Draws of them that the study averaged over; empty where they are as good as known. */
  readonly draws: ForecastLaw['draws'];
  readonly calendar: ForecastLaw['calendar'];
  /** A spend model of @perennial/models by its name, in currency units. */
  readonly spend: SpendParameters;
}

export interface MethodResult {
  readonly scoring: Scoring;
  readonly models: readonly ModelRow[];
  /** How season and level are in the forecast. */
  readonly law: Omit<ForecastLaw, 'draws'>;
  readonly spend: Omit<ModelRow, 'score' | 'shareAlive' | 'isUsed'> | null;
  /** Null in runs of a version that did not keep it. */
  readonly sensitivity: StudyRecord['sensitivity'] | null;
}
