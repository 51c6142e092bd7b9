import type { Effects } from '@perennial/study';
import type { Figure } from '../measure.ts';

/** Effects of a study that time its steps. */
export function timedSteps(): { readonly effects: Effects; readonly steps: readonly Figure[] } {
  const steps: Figure[] = [];
  const begun = new Map<string, number>();
  const effects: Effects = {
    now: () => new Date(),
    progress: {
      begin: (step) => begun.set(step, performance.now()),
      end: (step, outcome) =>
        steps.push({ what: `  ${step}`, seconds: (performance.now() - begun.get(step)!) / 1000, note: outcome }),
    },
  };
  return { effects, steps };
}
