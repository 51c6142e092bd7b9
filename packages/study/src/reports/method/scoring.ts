import type { StudyRecord } from '../../record/study-record.ts';
import type { Scoring } from './method-result.ts';

/** What the run scored with: enough to do it again for a customer. */
export function scoringOf({ run, chosen, law, models, spend }: StudyRecord): Scoring {
  const model = models.find((each) => each.model === chosen.method);
  if (!model || !spend) throw new RangeError(`run ${run} of the ledger holds no model to predict with`);
  return {
    model: model.model,
    parameters: model.parameters,
    draws: law.draws,
    calendar: law.calendar,
    spend: { model: spend.model, parameters: spend.parameters, paid: spend.paid },
  };
}
