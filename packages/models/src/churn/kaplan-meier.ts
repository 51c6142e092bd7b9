import { normalQuantile } from '../numeric/normal.ts';
import type { RenewalRows } from './renewal-rows.ts';

/** A step of the survival curve: the end of a period at which somebody left. */
export interface KaplanMeierStep {
  readonly t: number;
  /** Subscribers who were asked: in view before t and not yet gone. */
  readonly atRisk: number;
  readonly left: number;
  readonly survival: number;
  /** Ends of the interval at the level asked for. */
  readonly low: number;
  readonly high: number;
}

/**
 * The share of subscribers that survives t periods, without a model (Kaplan & Meier 1958): at each t the product of what stayed of those at
 * risk. Subscribers who came into view late are at risk from then on. The interval is Greenwood's variance on the log-log scale (Kalbfleisch
 * & Prentice 1980), which keeps within 0 and 1. The yardstick of every churn model.
 */
export function kaplanMeier(
  { entered, renewed, leftBy, count }: RenewalRows,
  level = 0.95,
): readonly KaplanMeierStep[] {
  const times = [...new Set(leftBy)].filter((t) => t > 0).sort((a, b) => a - b);
  const z = normalQuantile(0.5 + level / 2);
  let survival = 1;
  let greenwood = 0;
  return times.map((t) => {
    let atRisk = 0;
    let left = 0;
    for (let i = 0; i < count.length; i++) {
      if (leftBy[i] === t) left += count[i]!;
      const until = leftBy[i]! > 0 ? leftBy[i]! : renewed[i]!;
      if (entered[i]! < t && until >= t) atRisk += count[i]!;
    }
    survival *= 1 - left / atRisk;
    greenwood += left / (atRisk * (atRisk - left));
    return { t, atRisk, left, survival, ...logLogInterval(survival, greenwood, z) };
  });
}

/** S^exp(± z √V ÷ ln S): the interval of ln(−ln S), back on the scale of S. Where all or nobody left, the curve has no width. */
function logLogInterval(
  survival: number,
  greenwood: number,
  z: number,
): { readonly low: number; readonly high: number } {
  if (!(survival > 0 && survival < 1)) return { low: survival, high: survival };
  const half = (z * Math.sqrt(greenwood)) / -Math.log(survival);
  return { low: survival ** Math.exp(half), high: survival ** Math.exp(-half) };
}
