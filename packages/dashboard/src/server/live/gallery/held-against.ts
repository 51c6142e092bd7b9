import type { Comparison, FunnelResult } from '../answers.ts';

interface Arm {
  readonly people: number;
  readonly mean: number;
}

/** The page beside what it is held against: what those who saw either did on average, the measured difference, and the true one. */
export interface Held {
  readonly against: 'control' | 'tiers';
  readonly theirs: Arm;
  readonly page: Arm;
  readonly comparison: Comparison | null;
  readonly truth: number;
}

/** Lifetime value against the defaults and a lookup by tiers; conversion against the defaults. */
export function heldAgainst({ people, converted, policies }: FunnelResult): {
  readonly value: readonly Held[];
  readonly converted: readonly Held[];
} {
  const { arms, against } = policies;
  return {
    value: (['control', 'tiers'] as const).map((name) => ({
      against: name,
      theirs: arms[name],
      page: arms.page,
      ...against[name],
    })),
    converted: [
      {
        against: 'control',
        theirs: { people: people.control, mean: converted.control },
        page: { people: people.treated, mean: converted.treated },
        comparison: converted.comparison,
        truth: converted.truth,
      },
    ],
  };
}
