import { logBeta } from '../../numeric/beta.ts';
import { digamma } from '../../numeric/gamma.ts';
import type { Sweep } from '../../purchase/model.ts';
import type { SpendRows } from '../model.ts';

/**
 * Total log-likelihood of the means over binned customers at (ln p, ln q, ln γ), with its gradient. A bin enters by the mean of ln z̄ and,
 * through the second derivative of ln(γ + n z̄) in ln z̄, by its variance. All that depends on n alone is summed per n.
 */
export function sweep(rows: SpendRows): Sweep {
  const groups = groupByTransactions(rows);
  const { sums, counts, halfVariances, starts } = layOut(rows, groups);

  return (logParameters, gradient) => {
    const [p, q, gamma] = [Math.exp(logParameters[0]!), Math.exp(logParameters[1]!), Math.exp(logParameters[2]!)];
    if (!(p > 0 && q > 0 && gamma > 0 && p + q + gamma < Number.POSITIVE_INFINITY)) return NaN;
    const logGammaParameter = logParameters[2]!;
    const psiQ = digamma(q);
    let [total, byP, byQ, byGamma] = [0, 0, 0, 0];
    for (let g = 0; g < groups.length; g++) {
      const { n, customers, logSum, logMean } = groups[g]!;
      const [shape, order] = [p * n, p * n + q];
      let logs = 0;
      let shares = 0;
      for (let i = starts[g]!; i < starts[g + 1]!; i++) {
        // With s = v/(γ + v), v = n z̄: d ln(γ + v)/d ln v = s, d²/d ln v² = s(1 − s).
        const s = sums[i]! / (gamma + sums[i]!);
        const bend = halfVariances[i]! * s * (1 - s);
        logs += counts[i]! * (Math.log(gamma + sums[i]!) + bend);
        shares += counts[i]! * (1 - s - bend * (1 - 2 * s));
      }
      const psiOrder = digamma(order);
      total +=
        shape * logSum - logMean - customers * logBeta(shape, q) + customers * q * logGammaParameter - order * logs;
      byP += n * (customers * (psiOrder - digamma(shape)) + logSum - logs);
      byQ += customers * (psiOrder - psiQ + logGammaParameter) - logs;
      byGamma += customers * q - order * shares;
    }
    if (gradient) {
      gradient[0] = p * byP;
      gradient[1] = q * byQ;
      gradient[2] = byGamma;
    }
    return Number.isFinite(total) ? total : NaN;
  };
}

/** Customers with n transactions: their number, Σ ln(n z̄) and Σ ln z̄. */
interface Group {
  readonly n: number;
  readonly members: readonly number[];
  readonly customers: number;
  readonly logSum: number;
  readonly logMean: number;
}

function groupByTransactions(rows: SpendRows): readonly Group[] {
  const members = new Map<number, number[]>();
  rows.n.forEach((n, i) => {
    const list = members.get(n);
    if (list) list.push(i);
    else members.set(n, [i]);
  });
  return [...members].map(([n, list]) => {
    let [customers, logMean] = [0, 0];
    for (const i of list) {
      customers += rows.count[i]!;
      logMean += rows.count[i]! * rows.meanLog[i]!;
    }
    return { n, members: list, customers, logMean, logSum: logMean + customers * Math.log(n) };
  });
}

/** Bin by bin and group after group: n z̄, the customers and half the variance of ln z̄; and where each group begins, and the end. */
function layOut({ n, meanLog, varianceLog, count }: SpendRows, groups: readonly Group[]) {
  const sums = new Float64Array(n.length);
  const counts = new Float64Array(n.length);
  const halfVariances = new Float64Array(n.length);
  const starts = [0];
  let at = 0;
  for (const { members } of groups) {
    for (const i of members) {
      sums[at] = n[i]! * Math.exp(meanLog[i]!);
      counts[at] = count[i]!;
      halfVariances[at++] = varianceLog[i]! / 2;
    }
    starts.push(at);
  }
  return { sums, counts, halfVariances, starts };
}
