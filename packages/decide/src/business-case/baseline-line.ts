import { SAMPLE_RATIO_ALARM } from '@perennial/models';
import type { Speaker } from '@perennial/words';
import { FEWEST } from './experience-case.ts';

/** What a baseline's sentence follows from. */
export interface BaselineBasis {
  readonly kind: 'tiers' | 'without-value';
  readonly people: { readonly baseline: number; readonly page: number };
  readonly sampleRatio: number;
  /** In lifetime value a person, the page less its baseline. */
  readonly comparison: { readonly difference: number; readonly low95: number; readonly high95: number } | null;
}

type Told = Pick<Speaker, 'say'> & {
  /** Writes an amount in major units of the experience's currency. */
  readonly money: (major: number) => string;
};

/** What a page brought beside its baseline, in one sentence. */
export function baselineLine(basis: BaselineBasis, { say, money }: Told): string {
  const { kind, people, comparison } = basis;
  const code = codeOf(basis);
  const { difference, low95, high95 } = comparison ?? { difference: 0, low95: 0, high95: 0 };
  // Said to be less by so much: the signs are in the word.
  const [middle, low, high] = code === 'less' ? [-difference, -high95, -low95] : [difference, low95, high95];
  return say(`baseline.answer.${code}`, {
    baseline: { words: say(`baseline.${kind}`) },
    people: { count: people.baseline },
    difference: { words: money(middle) },
    low: { words: money(low) },
    high: { words: money(high) },
  });
}

function codeOf({ people, sampleRatio, comparison }: BaselineBasis) {
  if (Math.min(people.baseline, people.page) < FEWEST) return 'few';
  if (sampleRatio < SAMPLE_RATIO_ALARM) return 'sample-ratio';
  if (!comparison || (comparison.difference === 0 && comparison.low95 === comparison.high95)) return 'same';
  if (comparison.low95 > 0) return 'more';
  return comparison.high95 < 0 ? 'less' : 'unclear';
}
