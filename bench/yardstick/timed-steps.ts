import type { Effects } from '@perennial/engine';
import { makeSpeaker } from '@perennial/words';
import type { Figure } from '../measure.ts';

export interface TimedSteps {
  readonly effects: Effects;
  readonly steps: readonly Figure[];
  /** When each step began. */
  readonly begun: ReadonlyMap<string, Date>;
}

/** Effects of a study that time its steps. */
export function timedSteps(): TimedSteps {
  const steps: Figure[] = [];
  const begun = new Map<string, Date>();
  const since = new Map<string, number>();
  const { tell } = makeSpeaker('en');
  const effects: Effects = {
    now: () => new Date(),
    progress: {
      begin: (step) => {
        begun.set(step, new Date());
        since.set(step, performance.now());
      },
      end: (step, outcome) =>
        steps.push({
          what: `  ${step}`,
          seconds: (performance.now() - since.get(step)!) / 1000,
          note: tell('progress', outcome) ?? '',
        }),
    },
  };
  return { effects, steps, begun };
}
