import type { Speaker } from '@perennial/words';
import { type CaseBasis, groupsRefusal } from './experience-case.ts';

type Told = Pick<Speaker, 'say'> & {
  /** Writes an amount in major units of the experience's currency. */
  readonly money: (major: number) => string;
};

/** What a page brought, in one sentence: the difference in lifetime value with its interval. Null where its groups say nothing of it. */
export function broughtLine(basis: Omit<CaseBasis, 'met'>, { say, money }: Told): string | null {
  const { comparison } = basis;
  if (!comparison || groupsRefusal(basis) !== null) return null;
  const { difference, low95, high95 } = comparison;
  const code = low95 > 0 ? 'more' : high95 < 0 ? 'less' : 'unclear';
  // Said to be less by so much: the signs are in the word.
  const [middle, low, high] = code === 'less' ? [-difference, -high95, -low95] : [difference, low95, high95];
  return say(`read-out.answer.${code}`, {
    difference: { words: money(middle) },
    low: { words: money(low) },
    high: { words: money(high) },
  });
}
