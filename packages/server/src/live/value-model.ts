import { findPurchaseModel, findSpendModel, operationalTime, spendingBy, type ValueModel } from '@perennial/models';
import { type StudyRecord, scoringOf } from '@perennial/study';

/** Days whose models are kept, each with the sums of its calendar. */
const MOST_DAYS = 100;

/** The models of a run, with their calendar set to a day (since 1970-01-01) of which is asked; null where the run had too little to predict with. */
export function valueModelsOf(record: StudyRecord): ((day: number) => ValueModel) | null {
  const isUsable = record.spend !== null && record.models.some(({ model }) => model === record.chosen.method);
  if (!isUsable) return null;
  const { model, parameters, draws, spend, calendar } = scoringOf(record);
  const purchase = findPurchaseModel(model);
  if (!purchase || !findSpendModel(spend.model)) return null;
  const models = { purchase, parameters, draws, spend: spendingBy(spend) };
  const known = new Map<number, ValueModel>();
  return (day) => {
    const kept = known.get(day);
    if (kept) return kept;
    const made = { ...models, time: operationalTime({ ...calendar, asOf: day }) };
    if (known.size >= MOST_DAYS) known.clear();
    known.set(day, made);
    return made;
  };
}
