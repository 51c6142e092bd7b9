import { type BreakEven, CASE_MONTHS } from '@perennial/models';
import type { Speaker } from '@perennial/words';
import type { CaseBasis, ExperienceCase } from './experience-case.ts';

/** A business case as it is read: sentences that come first, figures, and what they assume. */
export interface CaseLines {
  readonly says: readonly string[];
  /** Each with its interval, where it has one. */
  readonly figures: readonly { readonly title: string; readonly value: string }[];
  readonly assumes: readonly string[];
}

type Told = Pick<Speaker, 'say' | 'format'> & {
  /** Writes an amount in major units of the experience's currency. */
  readonly money: (major: number) => string;
};

const FOUR_WEEKS = 28;

/** Says a business case in words. No figure that was estimated stands without its interval. */
export function caseLines(found: ExperienceCase, basis: CaseBasis, told: Told): CaseLines {
  const { say, money } = told;
  const { cost, refused, figures } = found;
  const { met, comparison } = basis;
  const days = { count: Math.round(met.days) };
  if (refused === 'nobody') {
    const without = { words: money(cost.once + CASE_MONTHS * cost.perMonth) };
    return onlySays(say('business-case.nobody', { days, cost: without }));
  }
  if (refused !== null || !comparison) return onlySays(say(`business-case.${refused ?? 'few'}`));
  const interval = (middle: number, low: number, high: number) =>
    say('business-case.interval', {
      expected: { words: money(middle) },
      low: { words: money(low) },
      high: { words: money(high) },
    });
  const { difference, low95, high95 } = comparison;
  const needed = { words: money(figures.needed ?? 0) };
  const [low, high] = [{ words: money(low95) }, { words: money(high95) }];
  return {
    says: [
      ...(figures.isShown ? [] : [say('business-case.not-shown')]),
      say(`business-case.standing.${figures.standing}`, figures.standing === 'within' ? { needed, low, high } : {}),
    ],
    figures: [
      {
        title: say('business-case.people'),
        value: say('business-case.people.count', {
          people: { count: Math.round(figures.people) },
          perMonth: { count: Math.round(figures.peoplePerMonth) },
        }),
      },
      { title: say('business-case.difference'), value: interval(difference, low95, high95) },
      { title: say('business-case.needed'), value: needed.words },
      { title: say('business-case.cost'), value: money(figures.cost) },
      {
        title: say('business-case.worth'),
        value: interval(figures.worth.expected, figures.worth.low95, figures.worth.high95),
      },
      { title: say('business-case.break-even'), value: breakEvenWords(figures, told) },
    ],
    assumes: [
      say('business-case.assumes', { days, people: { count: met.people } }),
      ...(met.days < FOUR_WEEKS ? [say('business-case.short')] : []),
      cost.margin === 1
        ? say('business-case.revenue')
        : say('business-case.margin-used', { margin: { fineShare: cost.margin } }),
    ],
  };
}

function onlySays(sentence: string): CaseLines {
  return { says: [sentence], figures: [], assumes: [] };
}

function breakEvenWords(
  figures: { readonly breakEvenMonths: BreakEven; readonly breakEvenPeople: BreakEven },
  { say, format }: Told,
): string {
  const after = (name: keyof BreakEven) => {
    const [months, people] = [figures.breakEvenMonths[name], figures.breakEvenPeople[name]];
    if (months === null || people === null) return { words: say('business-case.never') };
    if (months === 0) return { words: say('business-case.at-once') };
    return {
      words: say('business-case.after', {
        months: { words: format.decimal(months) },
        people: { count: Math.ceil(people) },
      }),
    };
  };
  return say('business-case.months', {
    expected: after('expected'),
    soonest: after('soonest'),
    latest: after('latest'),
  });
}
