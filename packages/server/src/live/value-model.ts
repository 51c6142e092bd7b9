import { findPurchaseModel, findSpendModel, operationalTime, spendingBy, type ValueModel } from '@perennial/models';
import { type StudyRecord, scoringOf } from '@perennial/study';

/** The models of a run, with their calendar set to a day after it; null where the run had too little to predict with. */
export function valueModelAt(record: StudyRecord, day: number): ValueModel | null {
  const isUsable = record.spend !== null && record.models.some(({ model }) => model === record.chosen.method);
  if (!isUsable) return null;
  const { model, parameters, draws, spend, calendar } = scoringOf(record);
  const purchase = findPurchaseModel(model);
  if (!purchase || !findSpendModel(spend.model)) return null;
  return { purchase, parameters, draws, spend: spendingBy(spend), time: operationalTime({ ...calendar, asOf: day }) };
}
