import type { Reconciliation } from '@perennial/import';
import type { AttributesRecord } from './attributes-record.ts';
import type { Backtest } from './backtest.ts';
import type { Bases } from './bases.ts';
import type { Changes } from './changes.ts';
import type { CostsRecord } from './costs-record.ts';
import type { CustomerBase } from './customer-base.ts';
import type { Chosen, ModelFit, SpendRecord } from './fit.ts';
import type { ForecastLaw } from './forecast-law.ts';
import type { RunRecord } from './run-record.ts';
import type { Concentration, Courses, CustomerLine, Sensitivity } from './scores.ts';
import type { SubscriptionFigures } from './subscription-figures.ts';
import type { Together } from './together.ts';
import type { TouchpointsRecord } from './touchpoints-record.ts';
import type { Value } from './value.ts';

/** A study of orders, whole: what the terminal shows, `--json` prints and the ledger keeps. Money in minor units unless said. */
export interface StudyRecord extends RunRecord {
  readonly reconciliation: Reconciliation;
  readonly base: CustomerBase;
  readonly models: readonly ModelFit[];
  /** The parameters are those that money was forecast with, also where the fit could not be used. */
  readonly spend: SpendRecord | null;
  readonly backtest: Backtest;
  readonly chosen: Chosen;
  readonly law: ForecastLaw;
  readonly value: Value;
  /** Revenue, and what is left of it, as far as costs are known. */
  readonly bases: Bases;
  /** Absent in runs made before it was kept. */
  readonly sensitivity?: Sensitivity;
  readonly courses?: Courses;
  /** Share of expected money in the top 1, 10 and 20 % of customers; and of historic money. */
  readonly concentration: readonly Concentration[];
  readonly top: readonly CustomerLine[];
  /** What is known of people beside their orders; absent where nothing is. */
  readonly attributes?: AttributesRecord;
  /** What people met beside their orders; absent where nothing is known of it. */
  readonly touchpoints?: TouchpointsRecord;
  /** What things cost; absent where nothing says so. */
  readonly costs?: CostsRecord;
  readonly changes: Changes | null;
  /** Of the business's subscriptions, where it has some beside its orders; and both together. */
  readonly subscriptions?: SubscriptionFigures;
  readonly together?: Together;
}
