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
  progress.end(
    'fit',
    [...fit.purchase.values()].map(({ model, verdict }) => `${titleOf(model)} ${verdict.status}`).join(', '),
  );
  return fit;
}
