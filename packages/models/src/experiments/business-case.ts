/** What an experience costs, in major units of its currency. */
export interface ExperienceCost {
  /** For making it. */
  readonly once: number;
  readonly perMonth: number;
  /** For each person to whom it is shown: an offer, a gift, a message. */
  readonly perPerson: number;
  /** What stays of revenue after goods and delivery, above 0 and at most 1; 1 counts revenue itself. */
  readonly margin: number;
}

/** A figure with its 95% interval. */
export interface WithInterval {
  readonly expected: number;
  readonly low95: number;
  readonly high95: number;
}

/** When costs are covered; null: never. */
export interface BreakEven {
  readonly expected: number | null;
  /** By the upper end of the interval of the difference. */
  readonly soonest: number | null;
  /** By its lower end. */
  readonly latest: number | null;
}

/** What an experience is worth over twelve months, in major units. */
export interface BusinessCase {
  readonly peoplePerMonth: number;
  /** People whom it meets in twelve months, and what it costs for them in all. */
  readonly people: number;
  readonly cost: number;
  readonly worth: WithInterval;
  readonly breakEvenMonths: BreakEven;
  readonly breakEvenPeople: BreakEven;
  /** The least difference in lifetime value a person that covers the costs of twelve months; null where it meets nobody. */
  readonly needed: number | null;
  /** Where `needed` lies by the interval of the difference: `below` it, the read-out shows that it pays; `above`, that it does not; `within`, neither. */
  readonly standing: 'below' | 'within' | 'above';
  /** Whether the interval of the difference leaves out zero; else no difference is shown. */
  readonly isShown: boolean;
}

export const CASE_MONTHS = 12;
const DAYS_A_MONTH = 365.25 / 12;

/**
 * Holds the difference in lifetime value that an experience makes against what it costs: with m people a month, margin g, a difference of d a person, and costs of K once, k a month and
 * c a person, twelve months are worth 12 m (g d − c) − 12 k − K, and K is covered after K / (m (g d − c) − k) months. The people count as known: the interval is that of d.
 *
 * @param difference in lifetime value a person, in major units
 * @param met people whom it met for the first time within so many days, above 0
 */
export function businessCase(
  { difference, low95, high95 }: { readonly difference: number; readonly low95: number; readonly high95: number },
  met: { readonly people: number; readonly days: number },
  { once, perMonth, perPerson, margin }: ExperienceCost,
): BusinessCase {
  const peoplePerMonth = (met.people / met.days) * DAYS_A_MONTH;
  const people = CASE_MONTHS * peoplePerMonth;
  const cost = once + CASE_MONTHS * perMonth + people * perPerson;
  const needed = people > 0 ? cost / (people * margin) : null;
  const worth = (by: number) => people * margin * by - cost;
  const months = (by: number) => {
    const net = peoplePerMonth * (margin * by - perPerson) - perMonth;
    return net > 0 ? once / net : null;
  };
  const breakEvenMonths = { expected: months(difference), soonest: months(high95), latest: months(low95) };
  const peopleBy = (after: number | null) => (after === null ? null : after * peoplePerMonth);
  return {
    ...{ peoplePerMonth, people, cost, needed, breakEvenMonths },
    worth: { expected: worth(difference), low95: worth(low95), high95: worth(high95) },
    breakEvenPeople: {
      expected: peopleBy(breakEvenMonths.expected),
      soonest: peopleBy(breakEvenMonths.soonest),
      latest: peopleBy(breakEvenMonths.latest),
    },
    standing: standingOf(worth(low95), worth(high95)),
    isShown: low95 > 0 || high95 < 0,
  };
}

function standingOf(low: number, high: number): BusinessCase['standing'] {
  if (low > 0) return 'below';
  return high < 0 ? 'above' : 'within';
}
