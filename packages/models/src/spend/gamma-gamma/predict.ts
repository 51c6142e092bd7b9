import { betaPrimeTable } from '../beta-prime-table.ts';
import type { MoneyTable } from '../model.ts';
import { unitMoneyDistributions } from '../money-distribution.ts';
import type { SpendLine } from '../spend-line.ts';
import type { GammaGammaParameters } from './parameters.ts';

/** E[Z | x, z̄] = p (γ + x z̄)/(px + q − 1) (Fader & Hardie 2013, eq. 5); without a finite mean where px + q ≤ 1. NaN outside the domain. */
export function line({ p, q, gamma }: GammaGammaParameters): SpendLine {
  const domain = p > 0 && q > 0 && gamma > 0 ? 1 : NaN;
  return { base: gamma * domain, slope: 1, share: p, rest: q - 1, perTransaction: p };
}

/** The sum of n future spends ÷ (γ + x z̄) is beta-prime of (pn, px + q). */
export function moneyTable(parameters: GammaGammaParameters, x: number, mostTransactions: number): MoneyTable {
  const table = betaPrimeTable(parameters, x, mostTransactions);
  return { distributions: (pmfs) => unitMoneyDistributions(table, pmfs) };
}
