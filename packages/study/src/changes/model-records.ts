import { type Connection, sql } from '@perennial/engine';
import { coordinatesOf, fromCoordinate, type PurchaseFit, type PurchaseModel, purchaseModel } from '@perennial/models';
import type { StudyFit } from '../fit/fit-study.ts';
import type { ModelFit } from '../record/fit.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { Summaries } from '../summarise/summarise.ts';
import type { Uncertainty } from '../uncertainty/uncertainty.ts';

/** What the ledger keeps of each fitted purchase model: enough to score with it again, and to judge it. */
export function modelRecords(
  fit: StudyFit,
  aliveShares: ReadonlyMap<string, number>,
  chosen: string,
  uncertainty: Uncertainty,
): readonly ModelFit[] {
  return [...fit.purchase.values()].map((each) => {
    const model = purchaseModel(each.model);
    return {
      model: each.model,
      title: model.title,
      parameters: each.parameters,
      intervals: each.model === chosen ? uncertainty.intervals : waldIntervals(each, model),
      logLikelihood: each.logLikelihood,
      customers: each.customers,
      covariance: each.covariance,
      verdict: each.verdict,
      paretoK: each.model === chosen ? uncertainty.paretoK : null,
      shareAlive: aliveShares.get(each.model) ?? Number.NaN,
    };
  });
}

/** And of the spend model, with the correlation of spend and frequency that it assumes to be nil. */
export async function spendRecord(
  connection: Connection,
  { spend, spending }: StudyFit,
  { byCustomer }: Summaries,
  uncertainty: Uncertainty,
): Promise<StudyRecord['spend']> {
  const [row] = await connection.rows<{ correlation: number | null }>(
    sql`select corr(x, cast(money as double) / (x + 1)) as correlation from ${byCustomer} as customers where x > 0 and money > 0`,
  );
  const correlation = row?.correlation ?? null;
  return {
    model: spending.model.name,
    title: spending.model.title,
    // Those that money was forecast with, also where the fit was of no use.
    parameters: { ...spending.parameters },
    paid: spending.paid,
    intervals: uncertainty.spendIntervals,
    logLikelihood: spend.logLikelihood,
    customers: spend.customers,
    covariance: spend.covariance,
    verdict: spend.verdict,
    paretoK: uncertainty.spendParetoK,
    purchaseSpendCorrelation: correlation !== null && Number.isFinite(correlation) ? correlation : null,
  };
}

/** The coordinate ± 1.96 se: so that a positive parameter's interval is positive, and a probability's within 0 and 1. */
function waldIntervals(fit: PurchaseFit, { kinds, parameterNames }: PurchaseModel): ModelFit['intervals'] {
  const coordinates = coordinatesOf(kinds, fit.parameters);
  return Object.fromEntries(
    parameterNames.map((name, i) => {
      const se = Math.sqrt(fit.covariance[i * parameterNames.length + i] ?? Number.NaN);
      const at = (z: number) => fromCoordinate(kinds[name]!, coordinates[i]! + z * se);
      return [name, [at(-1.96), at(1.96)] as const];
    }),
  );
}
