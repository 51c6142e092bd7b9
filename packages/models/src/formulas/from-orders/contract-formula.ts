import { type RenewalHistory, renewalRows } from '../../churn/renewal-rows.ts';
import { shiftedBetaGeometric } from '../../churn/shifted-beta-geometric/index.ts';
import { dot, multiply } from '../../numeric/linear-algebra.ts';
import { numericGradient } from '../../numeric/numeric-gradient.ts';
import { coordinatesOf, type Parameters, parametersAt } from '../../parameters/parameters.ts';
import { discountOf, type FormulaTerms } from './order-formulas.ts';
import type { FormulaPeriod } from './order-sums.ts';

/** Customers who pay every period until they leave: what the contractual model says of them, in payments a customer. */
export interface ContractAnswer {
  /** Of a new customer's whole life, discounted, the first payment included. */
  readonly payments: number;
  /** Of the horizon ahead, undiscounted, by the customers there are, those who have left among them. */
  readonly ahead: number;
  /** Standard deviations of their logarithms, by what the data leave open of the parameters. */
  readonly paymentsError: number;
  readonly aheadError: number;
}

/** A contract is not looked at for longer than a life. */
const LONGEST_DAYS = 36_525;

/**
 * The sBG of Fader & Hardie (2007) fitted to how long customers stayed, `histories`; `there` are those of them who stay, with the renewals that they are
 * known to have made. Null where there is too little to fit, or the data set no bound.
 */
export function contractFormula(
  { histories, there }: { readonly histories: readonly RenewalHistory[]; readonly there: readonly RenewalHistory[] },
  { days }: Pick<FormulaPeriod, 'days'>,
  { horizonDays, annualDiscount }: FormulaTerms,
): ContractAnswer | null {
  const { kinds } = shiftedBetaGeometric;
  const fit = shiftedBetaGeometric.fit(renewalRows(histories));
  if (fit.verdict.status === 'too-little-data') return null;
  const discount = discountOf({ days }, annualDiscount);
  const customers = histories.reduce((sum, { count = 1 }) => sum + count, 0);
  const payments = (parameters: Parameters<'alpha' | 'beta'>) => lifePayments(parameters, days, discount);
  const ahead = (parameters: Parameters<'alpha' | 'beta'>) =>
    there.reduce(
      (sum, { renewed, count = 1 }) => sum + count * paymentsAhead(parameters, renewed, horizonDays / days),
      0,
    ) / customers;
  const at = coordinatesOf(kinds, fit.parameters);
  const errorOf = (of: (parameters: Parameters<'alpha' | 'beta'>) => number) => {
    const slope = new Float64Array(at.length);
    numericGradient((point) => Math.log(of(parametersAt(kinds, point))), at, slope);
    return Math.sqrt(dot(slope, multiply(Float64Array.from(fit.covariance), slope)));
  };
  const answer = {
    payments: payments(fit.parameters),
    ahead: ahead(fit.parameters),
    paymentsError: errorOf(payments),
    aheadError: there.length > 0 ? errorOf(ahead) : 0,
  };
  return Object.values(answer).every(Number.isFinite) ? answer : null;
}

function lifePayments(parameters: Parameters<'alpha' | 'beta'>, days: number, discount: number): number {
  let total = 0;
  for (let t = 0; t <= LONGEST_DAYS / days; t++)
    total += Math.exp(shiftedBetaGeometric.logSurvival(parameters, t)) / (1 + discount) ** t;
  return total;
}

/** Of who has renewed so often: renewals within so many periods, the last of which may be a part of one. */
function paymentsAhead(parameters: Parameters<'alpha' | 'beta'>, renewed: number, periods: number): number {
  let total = 0;
  for (let t = 1; t < periods + 1; t++)
    total += Math.min(1, periods + 1 - t) * shiftedBetaGeometric.survivalFrom(parameters, renewed, t);
  return total;
}
