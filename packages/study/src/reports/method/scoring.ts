import { modelBehind } from '../../backtest/evaluate.ts';
import { isBaseline } from '../../methods/methods.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import type { Scoring } from './method-result.ts';

/** What the run scored with: enough to do it again for a customer. */
export function scoringOf({ run, chosen, backtest, models, spend }: StudyRecord): Scoring {
  const name = modelBehind(chosen.method, backtest.losses);
  const model = models.find((each) => each.model === name);
  if (!model || !spend) throw new RangeError(`run ${run} of the ledger holds no model to predict with`);
  return {
    model: name,
    parameters: model.parameters,
    spend: { model: spend.model, parameters: spend.parameters, paid: spend.paid },
    baseline: isBaseline(chosen.method) ? chosen.method : null,
  };
}
