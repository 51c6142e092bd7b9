import { logIntegral, logSum } from './expectation.ts';
import type { Likelihood } from './likelihood.ts';
import { panelAfter, spanUntil } from './spans.ts';

const LONGEST = 1e9;

/** Mean time from T to the next transaction, given that it comes `within` a time: its density is ∝ L(x + 1, T + u, T + u). NaN where that leaves none. */
export function timeToNext(
  likelihood: Likelihood,
  { x, T }: { readonly x: number; readonly T: number },
  within: number,
): number {
  if (!(within > 0)) return NaN;
  const density = (u: number) => likelihood.of(x + 1, T + u, T + u);
  const moment = (u: number) => density(u) + Math.log(u);
  if (within < Number.POSITIVE_INFINITY) {
    const span = spanUntil(within);
    return Math.exp(logIntegral(span, moment) - logIntegral(span, density));
  }
  const parts = [];
  for (let from = 0; from < LONGEST; ) {
    const panel = panelAfter(from, 1);
    parts.push({ mass: logIntegral(panel, density), moment: logIntegral(panel, moment) });
    from = panel.to;
  }
  const total = withTail(parts.map((part) => part.moment));
  return total === Number.POSITIVE_INFINITY ? total : Math.exp(total - withTail(parts.map(({ mass }) => mass)));
}

/** The sum of panels and of those that would follow, which shrink by the ratio of the last two. */
function withTail(parts: readonly number[]): number {
  const ratio = Math.exp(parts.at(-1)! - parts.at(-2)!);
  if (ratio >= 0.99) return Number.POSITIVE_INFINITY;
  return ratio > 0 ? logSum([...parts, parts.at(-1)! + Math.log(ratio / (1 - ratio))]) : logSum(parts);
}
