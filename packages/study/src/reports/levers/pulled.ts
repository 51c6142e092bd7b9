import {
  followPlan,
  type LeverOutcome,
  type LeverState,
  type Levers,
  type Plan,
  type PlanMonth,
  pullLevers,
} from '@perennial/models';
import type { ReportOptions } from '../definition.ts';
import { type LeverName, type LeversResult, leverNames } from './levers-result.ts';

const DAYS_PER_MONTH = 365.25 / 12;

/** What is moved by how much where nothing else is said. */
export const USUAL_CHANGE = 0.1;

/** Money of all that a lever moves: equity of today's customers, and what new ones of the horizon are worth after what acquiring them costs. */
export interface Pulled extends LeverOutcome {
  readonly total: number;
}

export interface LeverRow {
  readonly lever: LeverName;
  /** What it is now: a factor of 1, the margin, the CAC, or the rate. */
  readonly now: number;
  readonly worse: Pulled;
  readonly better: Pulled;
  /** Better less as it is; worse less as it is. */
  readonly gain: number;
  readonly loss: number;
}

/** As the options have it: margin in per cent, CAC in units of the currency. Null where the run keeps no course. */
export function stateOf(
  { state }: LeversResult,
  { margin, cac, for: aim }: ReportOptions,
  minorUnits: number,
): LeverState | null {
  if (!state) return null;
  const asked = aim === 'revenue' ? 1 : margin === undefined ? null : Number(margin) / 100;
  const { kept, keptEver } = asked === null ? state : { kept: asked, keptEver: asked };
  return { ...state, kept, keptEver, cac: cac === undefined ? state.cac : Math.round(Number(cac) * 10 ** minorUnits) };
}

export function asItIs({ discount }: Pick<LeversResult, 'discount'>): Levers {
  return { frequency: 1, orderValue: 1, lifetime: 1, margin: 1, cac: 1, discount };
}

/** What levers bring, new customers of the horizon with them. */
export function pulled(result: LeversResult, state: LeverState, levers: Levers): Pulled {
  const outcome = pullLevers(state, levers);
  const months = state.horizonDays / DAYS_PER_MONTH;
  const cac = (state.cac ?? 0) * levers.cac;
  return { ...outcome, total: outcome.equity + result.newPerMonth * months * (outcome.newcomer - cac) };
}

const keys: Readonly<Record<LeverName, keyof Levers>> = {
  frequency: 'frequency',
  'order-value': 'orderValue',
  lifetime: 'lifetime',
  margin: 'margin',
  cac: 'cac',
  discount: 'discount',
};

/** The levers that there are: without a CAC, without discounting, and where nothing is known of costs, so that all of revenue counts as kept, there is nothing to move there. */
export function leversThere({ discount }: LeversResult, { cac, kept }: LeverState): readonly LeverName[] {
  return leverNames.filter(
    (lever) =>
      (lever !== 'cac' || cac !== null) && (lever !== 'discount' || discount > 0) && (lever !== 'margin' || kept < 1),
  );
}

/** Each lever moved by a part of what it is, for better and for worse; what moves most first. */
export function tornado(result: LeversResult, state: LeverState, change: number): readonly LeverRow[] {
  const usual = asItIs(result);
  const as = pulled(result, state, usual).total;
  return leversThere(result, state)
    .map((lever): LeverRow => {
      const key = keys[lever];
      const at = (factor: number) => pulled(result, state, { ...usual, [key]: usual[key] * factor });
      const isCost = lever === 'cac' || lever === 'discount';
      const [worse, better] = isCost ? [at(1 + change), at(1 - change)] : [at(1 - change), at(1 + change)];
      const now =
        lever === 'margin' ? state.kept : lever === 'cac' ? state.cac! : lever === 'discount' ? result.discount : 1;
      return { lever, now, worse, better, gain: better.total - as, loss: worse.total - as };
    })
    .toSorted((a, b) => b.gain - b.loss - (a.gain - a.loss));
}

export const planNames = ['none', 'as-now', 'acquire', 'keep', 'both'] as const;
export type PlanName = (typeof planNames)[number];

export interface PlanRow {
  readonly plan: PlanName;
  readonly newPerMonth: number;
  readonly lifetime: number;
  readonly end: PlanMonth;
  /** Within the same months, before any costs, minor units. */
  readonly revenue: number;
}

/** Plans for acquiring and for keeping, a change of each by so much, at the end of the horizon. */
export function plansOf(
  result: LeversResult,
  state: LeverState,
  change: number,
  aim: 'revenue' | 'profit',
): readonly PlanRow[] {
  const months = Math.max(1, Math.round(state.horizonDays / DAYS_PER_MONTH));
  return planNames.map((plan) => {
    const newPerMonth =
      result.newPerMonth * (plan === 'none' ? 0 : plan === 'acquire' || plan === 'both' ? 1 + change : 1);
    const lifetime = plan === 'keep' || plan === 'both' ? 1 + change : 1;
    const endFor = (counted: 'revenue' | 'profit') =>
      followPlan(state, result.active, planFor(result, state, { newPerMonth, lifetime }, counted), months).at(-1)!;
    return { plan, newPerMonth, lifetime, end: endFor(aim), revenue: endFor('revenue').money };
  });
}

/** A plan counted in revenue, or in what is left of it after costs and acquiring. */
export function planFor(
  { discount }: Pick<LeversResult, 'discount'>,
  { kept, cac }: LeverState,
  plan: Pick<Plan, 'newPerMonth' | 'lifetime'>,
  aim: 'revenue' | 'profit',
): Plan {
  return { ...plan, discount, ...(aim === 'revenue' ? { kept: 1, cac: 0 } : { kept, cac: cac ?? 0 }) };
}
