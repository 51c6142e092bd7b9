import { type Fragment, sql } from '@perennial/engine';

/** Exact money rounded to the currency's digits, half away from zero, still in units. */
export function rounded(money: Fragment, minorUnits: number): Fragment {
  return { render: (dialect) => `cast(${money.render(dialect)} as decimal(18, ${minorUnits}))` };
}

/** Exact money in whole minor units. */
export function toMinor(money: Fragment, minorUnits: number): Fragment {
  return sql`cast(${rounded(money, minorUnits)} * ${10 ** minorUnits} as bigint)`;
}
