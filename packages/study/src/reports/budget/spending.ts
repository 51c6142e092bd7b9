import type { Interval } from '../../record/interval.ts';
import { isOrdersOnly } from '../../record/orders-only.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportOptions, Shown } from '../definition.ts';
import type { BudgetResult } from './budget-result.ts';
import type { Spending } from './split-budget.ts';

/** What is assumed where nothing is said: an offer keeps one in ten of those leaving, and the next new customer costs half as much again as the average one. */
const USUAL = { effect: 0.1, next: 1.5 };

/** What is assumed of a budget; else why nothing can be said. */
export function spendingOf(
  { record, result }: Shown<BudgetResult>,
  options: ReportOptions,
): Spending | 'orders' | 'stay' | 'few' | 'unsaid' {
  const { settings } = record;
  const minor = (amount: string | undefined) =>
    amount === undefined ? null : Math.round(Number(amount) * 10 ** settings.minorUnits);
  const { newcomer, newcomers, parts } = result;
  if (isOrdersOnly(settings)) return 'orders';
  const atRisk = parts.reduce((sum, { customers }) => sum + customers, 0);
  if (atRisk < FEWEST_COMPARED) return parts.length === 0 ? 'stay' : 'few';
  if (newcomer === null) return 'few';
  const cac = minor(options.cac) ?? result.cac;
  if (cac === null || !(cac > 0)) return 'unsaid';
  const per = (value: string | undefined, usual: number) => (value === undefined ? usual : Number(value) / 100);
  return {
    budget: minor(options.budget) ?? Math.round(cac * newcomers),
    contact: Math.max(1, minor(options.contact) ?? result.offer),
    effect: per(options.effect, USUAL.effect),
    margin: per(options.margin, result.kept),
    cac,
    newcomers,
    brings: newcomer.money,
    next: Math.max(1, per(options.next, USUAL.next)),
  };
}

/** The interval of what is brought, as far from it as that of all that is expected. */
export function endsOf(brings: number, { ends }: BudgetResult): Omit<Interval, 'median'> | null {
  if (!ends) return null;
  const at = (part: number) => Math.round(part * brings);
  return { low95: at(ends.low95), low80: at(ends.low80), high80: at(ends.high80), high95: at(ends.high95) };
}
