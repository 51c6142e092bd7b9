import type { ImportedSource, Reconciliation } from '@perennial/import';
import type { Backtest } from './backtest.ts';
import type { Bases } from './bases.ts';
import type { Changes } from './changes.ts';
import type { CostsRecord } from './costs-record.ts';
import type { CustomerBase } from './customer-base.ts';
import type { Chosen, ModelFit, SpendRecord } from './fit.ts';
import type { ForecastLaw } from './forecast-law.ts';
import type { Concentration, CustomerLine, Sensitivity } from './scores.ts';
import type { Settings } from './settings.ts';
import type { Value } from './value.ts';
import type { Warning } from './warning.ts';

/** Version of the record's shape; a reader refuses a higher one. */
export const RECORD_VERSION = 1;

/** A study, whole: what the terminal shows, `--json` prints and the ledger keeps. Money in minor units unless said. */
export interface StudyRecord {
  readonly version: typeof RECORD_VERSION;
  readonly run: number;
  readonly madeAt: string;
  readonly software: string;
  /** Of the data: the same orders and rules give the same one, in whatever order they came. */
  readonly fingerprint: string;
  readonly settings: Settings;
  readonly sources: readonly ImportedSource[];
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
  /** Share of expected money in the top 1, 10 and 20 % of customers; and of historic money. */
  readonly concentration: readonly Concentration[];
  readonly top: readonly CustomerLine[];
  /** Things a reader must know: models that fit equally and disagree, a dominant customer, an incomplete last month. */
  readonly warnings: readonly Warning[];
  /** What things cost; absent where nothing says so. */
  readonly costs?: CostsRecord;
  readonly changes: Changes | null;
  /** Names of the files in the workspace, relative to it. */
  readonly files: readonly string[];
  readonly seconds: number;
}
