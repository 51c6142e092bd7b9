import { addDays, daysBetween } from '@perennial/engine';

/** Where a backtest stands: the model sees the orders up to `asOf`, and is judged on the `horizonDays` after it. */
export interface CutOffPlan {
  readonly asOf: string;
  readonly horizonDays: number;
}

/** Shorter holdouts are mostly noise. */
export const SHORTEST_HORIZON = 14;

/**
 * Rolling origins: up to `count` cut-offs, newest first, whose holdouts do not overlap. Each leaves at least a horizon's length
 * of history before it; the horizon is the longest that allows it for all of them, and never longer than the forecast's own.
 * Empty where the data are too short for even one.
 */
export function planCutOffs(
  span: { readonly first: string; readonly last: string },
  horizonDays: number,
  count: number,
): readonly CutOffPlan[] {
  const days = daysBetween(span.first, span.last);
  for (let cutOffs = count; cutOffs >= 1; cutOffs--) {
    const length = Math.min(horizonDays, Math.floor(days / (cutOffs + 1)));
    if (length >= SHORTEST_HORIZON) return earlierCutOffs(addDays(span.last, -length), span, length, cutOffs);
  }
  return [];
}

/** The cut-off and the completed ones of the same length before it, newest first, as far as the data reach back. */
export function earlierCutOffs(
  asOf: string,
  span: { readonly first: string },
  horizonDays: number,
  count: number,
): readonly CutOffPlan[] {
  const plans: CutOffPlan[] = [];
  for (let day = asOf; plans.length < count; day = addDays(day, -horizonDays)) {
    if (plans.length > 0 && daysBetween(span.first, day) < horizonDays) break;
    plans.push({ asOf: day, horizonDays });
  }
  return plans;
}
