import { isWordKey, type MessageValue } from '@perennial/words';
import { fitStudy, type StudyFit } from '../fit/fit-study.ts';
import { titleOf } from '../methods/methods.ts';
import type { StudyContext } from './study-context.ts';
import type { Summarised } from './summarise-step.ts';

/** Fits every purchase model and the spend model to the whole history. */
export async function fitStep(
  { random, thread, effects: { progress } }: StudyContext,
  { summaries }: Summarised,
): Promise<StudyFit> {
  progress.begin('fit');
  const fit = await fitStudy(summaries, random.stream('fit'), thread);
  const fits = [...fit.purchase.values()].map(({ model, verdict: { status } }): MessageValue => {
    const values = { model: { text: titleOf(model) }, status: statusOf(status) };
    return { message: { code: 'progress.fit', values } };
  });
  progress.end('fit', { code: 'fitted', values: { fits: { clauses: fits } } });
  return fit;
}

function statusOf(status: string): MessageValue {
  const key = `fit-status.${status}`;
  return isWordKey(key) ? { message: { code: key, values: {} } } : { text: status };
}
