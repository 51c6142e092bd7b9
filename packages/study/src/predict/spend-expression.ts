import { type Fragment, id, sql } from '@perennial/engine';
import type { GammaGammaParameters } from '@perennial/models';

/** Mean transaction value over all customers: p γ / (q − 1). */
export function populationMean({ p, q, gamma }: GammaGammaParameters): number {
  return (p * gamma) / (q - 1);
}

/**
 * A customer's own scale, γ + x z̄, in SQL: every quantile and mean of future money is a number of the (x, tx, T) row times it.
 * A repeat customer whose mean spend is not positive is taken to spend like the average one.
 */
export function spendScale(table: string, parameters: GammaGammaParameters, minorPerUnit: number): Fragment {
  const spend = id(table, 'spend');
  return sql`(${parameters.gamma} + ${id(table, 'x')} * case when ${spend} > 0 then ${spend} / ${minorPerUnit} else ${populationMean(parameters)} end)`;
}

/** E[Z | x, z̄] = p (γ + x z̄) / (p x + q − 1) (Fader & Hardie 2013), in SQL, in currency units. */
export function expectedSpend(table: string, parameters: GammaGammaParameters, minorPerUnit: number): Fragment {
  return sql`(${parameters.p} * ${spendScale(table, parameters, minorPerUnit)} / (${parameters.p} * ${id(table, 'x')} + ${parameters.q - 1}))`;
}
