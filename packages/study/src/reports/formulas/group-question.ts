import { daysBetween } from '@perennial/engine';
import type { FormulaPeriod, FormulaTerms, Random, SumsShape } from '@perennial/models';
import type { StudyRecord } from '../../record/study-record.ts';
import type { ContractRow } from './contract.ts';
import type { ModelForecast } from './model-misses.ts';
import type { ModelSums } from './model-worth.ts';
import type { GroupSums } from './read-sums.ts';
import type { GroupKey } from './ways.ts';

/** All that was asked, of every group; `business` is all customers. */
export interface GroupQuestion {
  readonly record: StudyRecord;
  readonly shape: SumsShape;
  readonly now: readonly GroupSums[];
  /** At which the groups are tested; none where they are told apart by what customers do now. */
  readonly cutOffs: StudyRecord['backtest']['cutOffs'];
  /** At each cut-off. */
  readonly past: readonly (readonly GroupSums[])[];
  /** Where the orders are payments of a contract: now, then at each cut-off. */
  readonly contract: { readonly period: FormulaPeriod; readonly rows: readonly (readonly ContractRow[])[] } | null;
  readonly model: readonly ModelSums[];
  readonly forecasts: readonly (readonly ModelForecast[])[];
  readonly random: Random;
  readonly weights: readonly Float64Array[];
  readonly business: Pick<GroupSums, 'parts' | 'came'>;
  readonly businessThen: readonly Pick<GroupSums, 'parts' | 'came'>[];
}

/** The same of groups that are not tested: they are told apart by what customers do now. */
export function untested(question: GroupQuestion): GroupQuestion {
  const { contract } = question;
  const now = contract && { ...contract, rows: contract.rows.slice(0, 1) };
  return { ...question, cutOffs: [], past: [], businessThen: [], forecasts: [], contract: now };
}

export function isOf({ way, key }: GroupKey, other: GroupKey): boolean {
  return other.way === way && other.key === key;
}

/** All groups of the first way are all customers. */
export function isOfFirstWay({ way }: GroupKey): boolean {
  return way === 0;
}

export function termsOf({ settings }: StudyRecord, horizonDays: number): FormulaTerms {
  return { horizonDays, annualDiscount: settings.annualDiscount };
}

/** Whether two whole periods lie in the history as of a day. */
export function holdsTwo({ days }: FormulaPeriod, asOf: string, { base }: Pick<StudyRecord, 'base'>): boolean {
  return 2 * days <= daysBetween(base.firstOrder, asOf) + 1;
}
